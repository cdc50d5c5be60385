#include "app/cli/lists.h"
#include "core/chart/chart_spec.h"
#include "core/model/codes.h"
#include "core/store/document_table.h"
#include "core/store/series_table.h"

#include <algorithm>

namespace entente::cli {
namespace {

bool isWanted(const store::SeriesRow& row, const ListQuery& query) {
    const auto& key = row.series.key;
    const bool hasActors = std::all_of(query.actors.begin(), query.actors.end(), [&](model::ActorId actor) {
        return key.reporter == actor || key.partner == actor;
    });
    const bool touches =
        !query.period ||
        (row.first && row.last && query.period->overlaps({row.first->days().first, row.last->days().last}));
    return hasActors && touches;
}

Cell actorCell(const store::Names& names, const std::optional<model::ActorId>& actor,
               const std::string& language) {
    if (!actor)
        return {};
    return {names.actorCode(*actor), names.actorShort(*actor, language)};
}

std::string periodText(const std::optional<base::Period>& period) {
    return period ? period->text() : std::string();
}

} // namespace

Listing listSeries(const store::Connection& connection, const ListQuery& query) {
    const store::Names names = store::loadNames(connection);
    const auto& l = query.language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"title", word(l, "Title", "題名")},
                             {"title_ja", word(l, "Japanese", "日本語"), false, false},
                             {"measure", word(l, "Measure", "指標")},
                             {"reporter", word(l, "Reporter", "報告国"), false, false},
                             {"partner", word(l, "Partner", "相手国"), false, false},
                             {"flow", word(l, "Flow", "流れ"), false, false},
                             {"frequency", word(l, "Frequency", "頻度")},
                             {"unit", word(l, "Unit", "単位")},
                             {"currency", word(l, "Currency", "通貨")},
                             {"multiplier", "×10^", true},
                             {"first", word(l, "From", "始め")},
                             {"last", word(l, "To", "終わり")},
                             {"observations", word(l, "Figures", "件数"), true},
                             {"latest_value", word(l, "Latest", "最新値"), true},
                             {"preferred", word(l, "Preferred", "優先"), false, false},
                             {"unverified", word(l, "Unverified", "未確認"), false, false}}};
    for (const store::SeriesRow& row : store::listSeries(connection, {})) {
        if (!isWanted(row, query))
            continue;
        const model::Series& series = row.series;
        const std::string shown = l == "ja" && !series.titleJa.empty() ? series.titleJa : series.title;
        list.rows.push_back({cell(series.id), Cell{series.title, shown}, cell(series.titleJa),
                             cell(model::codeOf(series.key.measure)),
                             actorCell(names, series.key.reporter, l),
                             actorCell(names, series.key.partner, l), cell(model::codeOf(series.key.flow)),
                             cell(base::frequencyCode(series.key.frequency)), cell(series.key.unit),
                             cell(series.key.currency), cell(series.multiplier), cell(periodText(row.first)),
                             cell(periodText(row.last)), cell(row.observations),
                             cell(row.latest ? row.latest->value : std::nullopt), cell(series.preferred),
                             cell(series.unverified)});
    }
    return list;
}

Listing listCharts(const store::Connection& connection, const ListQuery& query) {
    Listing list{.columns = {{"id", "Id", false, false},
                             {"title", word(query.language, "Title", "題名")},
                             {"series", word(query.language, "Series", "系列数"), true}}};
    for (const model::ChartDocument& chart : store::listCharts(connection)) {
        const auto spec = chart::chartSpecFromJson(chart.spec);
        list.rows.push_back(
            {cell(chart.id), cell(chart.title), cell(spec ? static_cast<int>(spec->series.size()) : 0)});
    }
    return list;
}

Listing listDecks(const store::Connection& connection, const ListQuery& query) {
    Listing list{.columns = {{"id", "Id", false, false},
                             {"title", word(query.language, "Title", "題名")},
                             {"slides", word(query.language, "Slides", "枚数"), true}}};
    for (const model::DeckDocument& deck : store::listDecks(connection))
        list.rows.push_back({cell(deck.id), cell(deck.title), cell(static_cast<int>(deck.slides.size()))});
    return list;
}

} // namespace entente::cli
