#include "core/chart/chart_spec.h"
#include "core/chart/transform_json.h"

namespace entente::chart {
namespace {

using nlohmann::json;

// Written into workspaces: append, never change one.
constexpr std::array kKinds{JsonWord{ChartKind::Line, std::string_view("line")},
                            JsonWord{ChartKind::Column, std::string_view("column")},
                            JsonWord{ChartKind::StackedColumn, std::string_view("stacked_column")},
                            JsonWord{ChartKind::Bar, std::string_view("bar")},
                            JsonWord{ChartKind::Area, std::string_view("area")}};
constexpr std::array kMarks{JsonWord{MarkKind::Default, std::string_view("default")},
                            JsonWord{MarkKind::Line, std::string_view("line")},
                            JsonWord{MarkKind::Column, std::string_view("column")}};
constexpr std::size_t kMostSeries = 200;
constexpr std::size_t kMostTargets = 50;
constexpr std::size_t kMostSteps = 20;

template <class E, std::size_t N>
std::string_view codeFor(const std::array<JsonWord<E>, N>& words, E value) {
    return words.at(static_cast<std::size_t>(value)).code;
}

json toJsonValue(const SeriesChoice& choice) {
    json out{{"series", choice.series.value}};
    if (!choice.label.empty())
        out["label"] = choice.label;
    if (choice.mark != MarkKind::Default)
        out["mark"] = codeFor(kMarks, choice.mark);
    if (choice.negated)
        out["negated"] = true;
    for (const series::Transform& step : choice.steps)
        out["steps"].push_back(stepJson(step));
    return out;
}

json toJsonValue(const TargetLine& target) {
    json out{{"value", target.value}};
    if (target.commitment)
        out["commitment"] = target.commitment->value;
    if (!target.label.empty())
        out["label"] = target.label;
    return out;
}

SeriesChoice choiceFrom(JsonReader& reader, const json& value, const std::string& place) {
    if (!value.is_object()) {
        reader.refuse(place, "is not an object");
        return {};
    }
    const std::string inside = place + '.';
    SeriesChoice choice{.series = {reader.id(value, "series", inside)},
                        .label = reader.text(value, "label", inside),
                        .mark = reader.word(value, "mark", inside, kMarks),
                        .negated = reader.flag(value, "negated", inside)};
    for (const json& step : reader.list(value, "steps", inside, kMostSteps))
        choice.steps.push_back(
            transformFrom(reader, step, fmt::format("{}steps[{}]", inside, choice.steps.size())));
    return choice;
}

TargetLine targetFrom(JsonReader& reader, const json& value, const std::string& place) {
    if (!value.is_object() || !value.contains("value")) {
        reader.refuse(place, "has no number as its value");
        return {};
    }
    TargetLine target{.label = reader.text(value, "label", place + '.'),
                      .value = reader.number(value["value"], place + ".value")};
    if (value.contains("commitment"))
        target.commitment = model::RecordId{reader.id(value, "commitment", place + '.')};
    return target;
}

std::optional<base::DayRange> periodFrom(JsonReader& reader, const json& root) {
    const auto found = root.find("period");
    if (found == root.end() || found->is_null())
        return std::nullopt;
    if (!found->is_object()) {
        reader.refuse("period", "is not an object");
        return std::nullopt;
    }
    const base::DayRange range{reader.day(*found, "from", "period."), reader.day(*found, "to", "period.")};
    if (range.last < range.first)
        reader.refuse("period", "ends before it begins");
    return range;
}

void checkVersion(JsonReader& reader, const json& root) {
    const auto found = root.find("version");
    if (found == root.end() || !found->is_number_integer() || found->get<std::int64_t>() != kChartSpecVersion)
        reader.refuse("version",
                      fmt::format("is not {}, the one that this program knows", kChartSpecVersion));
}

ChartSpec specFrom(JsonReader& reader, const json& root) {
    ChartSpec spec;
    if (!root.is_object()) {
        reader.refuse("the description", "is not a JSON object");
        return spec;
    }
    checkVersion(reader, root);
    spec.title = reader.text(root, "title", {});
    spec.kind = reader.word(root, "kind", {}, kKinds);
    for (const json& value : reader.list(root, "series", {}, kMostSeries))
        spec.series.push_back(choiceFrom(reader, value, fmt::format("series[{}]", spec.series.size())));
    spec.period = periodFrom(reader, root);
    for (const json& value : reader.list(root, "targets", {}, kMostTargets))
        spec.targets.push_back(targetFrom(reader, value, fmt::format("targets[{}]", spec.targets.size())));
    return spec;
}

} // namespace

std::string toJson(const ChartSpec& spec) {
    json out{{"version", kChartSpecVersion}, {"title", spec.title}, {"kind", codeFor(kKinds, spec.kind)}};
    out["series"] = json::array();
    for (const SeriesChoice& choice : spec.series)
        out["series"].push_back(toJsonValue(choice));
    if (spec.period)
        out["period"] = {{"from", base::toIso(spec.period->first)}, {"to", base::toIso(spec.period->last)}};
    for (const TargetLine& target : spec.targets)
        out["targets"].push_back(toJsonValue(target));
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<ChartSpec> chartSpecFromJson(std::string_view text) {
    const json root = json::parse(text, nullptr, false);
    JsonReader reader;
    ChartSpec spec = specFrom(reader, root);
    if (!reader.problem().empty())
        return base::fail(base::ErrorCode::InvalidSpec, {.field = "chart", .detail = reader.problem()});
    return spec;
}

} // namespace entente::chart
