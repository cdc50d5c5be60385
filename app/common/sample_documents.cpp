#include "app/common/sample_documents.h"

#include "core/chart/chart_spec.h"
#include "core/slides/slide_json.h"
#include "core/store/document_table.h"
#include "core/store/guard.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

namespace entente::app {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using nlohmann::json;
using ChartIds = std::map<std::string, model::ChartId>;

json readJson(const fs::path& file) {
    std::ifstream in(file);
    if (!in)
        throw store::Failure({ErrorCode::FileNotFound, {.file = file.string()}});
    json root = json::parse(in, nullptr, false);
    if (!root.is_array())
        throw store::Failure({ErrorCode::InvalidSpec,
                              {.field = file.filename().string(), .detail = "a JSON array is expected"}});
    return root;
}

[[noreturn]] void refuse(const fs::path& file, const std::string& title, const std::string& why) {
    throw store::Failure({ErrorCode::InvalidSpec,
                          {.file = file.string(),
                           .field = fmt::format("“{}” in {}", title, file.filename().string()),
                           .detail = why}});
}

std::string titleOf(const fs::path& file, const json& item) {
    if (!item.is_object() || !item.contains("title") || !item["title"].is_string())
        refuse(file, "", "every item needs a title");
    return item["title"].get<std::string>();
}

/// Puts the id in the place of the key that the member names.
template <class IdType>
void settle(json& item, const char* member, const ingest::Keys<IdType>& keys, const fs::path& file,
            const std::string& title) {
    if (!item.contains(member) || !item[member].is_string())
        return;
    const auto key = item[member].template get<std::string>();
    const auto id = keys.find(key);
    if (!id)
        refuse(file, title, fmt::format("no {} has the key “{}”", keys.what(), key));
    item[member] = id->value;
}

/// The series that the steps of a series need, each in a list of keys.
void settleSteps(json& series, const ingest::ImportedKeys& keys, const fs::path& file,
                 const std::string& title) {
    if (!series.contains("steps"))
        return;
    for (json& step : series["steps"]) {
        if (!step.contains("with"))
            continue;
        for (json& one : step["with"]) {
            json named{{"series", one}};
            settle(named, "series", keys.series, file, title);
            one = named["series"];
        }
    }
}

ChartIds putCharts(store::Edit& edit, const ingest::ImportedKeys& keys, const fs::path& file) {
    ChartIds ids;
    for (json item : readJson(file)) {
        const std::string title = titleOf(file, item);
        item["version"] = chart::kChartSpecVersion;
        for (json& series : item["series"]) {
            settle(series, "series", keys.series, file, title);
            settleSteps(series, keys, file, title);
        }
        if (item.contains("targets")) {
            for (json& target : item["targets"])
                settle(target, "commitment", keys.records, file, title);
        }
        const auto spec = chart::chartSpecFromJson(item.dump());
        if (!spec)
            refuse(file, title, spec.error().facts.detail);
        ids[title] = store::putChart(
            edit, {.title = title, .specVersion = chart::kChartSpecVersion, .spec = chart::toJson(*spec)});
    }
    return ids;
}

/// A chart that is named by its title is bound to its id, so that it is found again when it is renamed.
void bindCharts(json& value, const ChartIds& charts, const fs::path& file, const std::string& title) {
    if (value.is_array()) {
        for (json& item : value)
            bindCharts(item, charts, file, title);
    }
    if (!value.is_object())
        return;
    for (const char* member : {"chart", "left", "right"}) {
        if (!value.contains(member) || !value[member].contains("title"))
            continue;
        const auto found = charts.find(value[member]["title"].get<std::string>());
        if (found == charts.end())
            refuse(file, title, "it names a chart that is not in charts.json");
        value[member]["id"] = found->second.value;
    }
    if (value.contains("figures"))
        bindCharts(value["figures"], charts, file, title);
}

model::SlideDocument slideOf(json item, const ChartIds& charts, const fs::path& file) {
    const std::string title = titleOf(file, item);
    json spec = item.value("spec", json::object());
    bindCharts(spec, charts, file, title);
    const auto choice =
        slides::slideChoiceFromJson(item.value("kind", ""), slides::kSlideSpecVersion, spec.dump());
    if (!choice)
        refuse(file, title, choice.error().facts.detail);
    return {.kind = item.value("kind", ""),
            .title = title,
            .specVersion = slides::kSlideSpecVersion,
            .spec = slides::toJson(*choice),
            .notes = item.value("notes", "")};
}

} // namespace

void putSampleDocuments(store::Edit& edit, const ingest::ImportedKeys& keys, const fs::path& folder) {
    const ChartIds charts = putCharts(edit, keys, folder / "charts.json");
    const fs::path file = folder / "decks.json";
    for (const json& item : readJson(file)) {
        model::DeckDocument deck{.title = titleOf(file, item)};
        for (const json& slide : item.value("slides", json::array()))
            deck.slides.push_back(slideOf(slide, charts, file));
        store::putDeck(edit, deck);
    }
}

} // namespace entente::app
