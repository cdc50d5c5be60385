#include "core/base/text.h"
#include "core/chart/chart_spec.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace entente::chart {
namespace {

using nlohmann::json;

template <class E>
struct Word {
    E value;
    std::string_view code;
};

// Written into workspaces: append, never change one.
constexpr std::array kKinds{Word{ChartKind::Line, "line"}, Word{ChartKind::Column, "column"},
                            Word{ChartKind::StackedColumn, "stacked_column"}, Word{ChartKind::Bar, "bar"},
                            Word{ChartKind::Area, "area"}};
constexpr std::array kMarks{Word{MarkKind::Default, "default"}, Word{MarkKind::Line, "line"},
                            Word{MarkKind::Column, "column"}};
constexpr std::size_t kMostSeries = 200;
constexpr std::size_t kMostTargets = 50;

template <class E, std::size_t N>
std::string_view codeFor(const std::array<Word<E>, N>& words, E value) {
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

/// Reads members of untrusted JSON; the first thing wrong stays as the place and the reason.
class Reader {
  public:
    [[nodiscard]] ChartSpec spec(const json& root);
    [[nodiscard]] const std::string& problem() const { return m_problem; }

  private:
    void refuse(const std::string& place, std::string_view reason) {
        if (m_problem.empty())
            m_problem = fmt::format("{} {}", place, reason);
    }
    std::string text(const json& object, const char* name, const std::string& place);
    std::int64_t id(const json& object, const char* name, const std::string& place);
    bool flag(const json& object, const char* name, const std::string& place);
    base::Day day(const json& object, const char* name);
    template <class E, std::size_t N>
    E word(const json& object, const char* name, const std::string& place,
           const std::array<Word<E>, N>& words);
    const json& list(const json& root, const char* name, std::size_t most);
    SeriesChoice series(const json& value, const std::string& place);
    TargetLine target(const json& value, const std::string& place);
    std::optional<base::DayRange> period(const json& root);
    void version(const json& root);

    std::string m_problem;
};

std::string Reader::text(const json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    if (found->is_string())
        return found->get<std::string>();
    refuse(place + name, "is not text");
    return {};
}

std::int64_t Reader::id(const json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    const bool isThere = found != object.end() && found->is_number_integer();
    const bool fits =
        isThere && (!found->is_number_unsigned() ||
                    found->get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()});
    const std::int64_t value = fits ? found->get<std::int64_t>() : 0;
    if (value <= 0)
        refuse(place + name, "is not an id");
    return value;
}

bool Reader::flag(const json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    if (found == object.end())
        return false;
    if (!found->is_boolean())
        refuse(place + name, "is neither true nor false");
    return found->is_boolean() && found->get<bool>();
}

base::Day Reader::day(const json& object, const char* name) {
    const auto date = base::parseEdtf(text(object, name, "period."));
    const bool isDay = date && !date->isInterval() && date->start().kind == base::DateEnd::Kind::Point &&
                       date->start().precision == base::DatePrecision::Day;
    if (!isDay)
        refuse(fmt::format("period.{}", name), "is not a day such as 2025-02-07");
    return isDay ? date->days().first : base::Day{};
}

template <class E, std::size_t N>
E Reader::word(const json& object, const char* name, const std::string& place,
               const std::array<Word<E>, N>& words) {
    const std::string code = text(object, name, place);
    for (const auto& row : words) {
        if (row.code == code || code.empty())
            return row.value;
    }
    refuse(place + name, fmt::format("is “{}”, which is unknown here", code));
    return words.front().value;
}

const json& Reader::list(const json& root, const char* name, std::size_t most) {
    static const json kEmpty = json::array();
    const auto found = root.find(name);
    if (found == root.end())
        return kEmpty;
    if (found->is_array() && found->size() <= most)
        return *found;
    refuse(name, found->is_array() ? fmt::format("holds more than {} entries", most) : "is not a list");
    return kEmpty;
}

SeriesChoice Reader::series(const json& value, const std::string& place) {
    if (!value.is_object()) {
        refuse(place, "is not an object");
        return {};
    }
    const std::string inside = place + '.';
    return {.series = {id(value, "series", inside)},
            .label = text(value, "label", inside),
            .mark = word(value, "mark", inside, kMarks),
            .negated = flag(value, "negated", inside)};
}

TargetLine Reader::target(const json& value, const std::string& place) {
    if (!value.is_object() || !value.contains("value") || !value["value"].is_number()) {
        refuse(place, "has no number as its value");
        return {};
    }
    TargetLine target{.label = text(value, "label", place + '.'), .value = value["value"].get<double>()};
    if (!std::isfinite(target.value))
        refuse(place, "has no number as its value");
    if (value.contains("commitment"))
        target.commitment = model::RecordId{id(value, "commitment", place + '.')};
    return target;
}

std::optional<base::DayRange> Reader::period(const json& root) {
    const auto found = root.find("period");
    if (found == root.end() || found->is_null())
        return std::nullopt;
    if (!found->is_object()) {
        refuse("period", "is not an object");
        return std::nullopt;
    }
    const base::DayRange range{day(*found, "from"), day(*found, "to")};
    if (range.last < range.first)
        refuse("period", "ends before it begins");
    return range;
}

void Reader::version(const json& root) {
    const auto found = root.find("version");
    if (found == root.end() || !found->is_number_integer() || found->get<std::int64_t>() != kChartSpecVersion)
        refuse("version", fmt::format("is not {}, the one that this program knows", kChartSpecVersion));
}

ChartSpec Reader::spec(const json& root) {
    ChartSpec spec;
    if (!root.is_object()) {
        refuse("the description", "is not a JSON object");
        return spec;
    }
    version(root);
    spec.title = text(root, "title", {});
    spec.kind = word(root, "kind", {}, kKinds);
    for (const json& value : list(root, "series", kMostSeries))
        spec.series.push_back(series(value, fmt::format("series[{}]", spec.series.size())));
    spec.period = period(root);
    for (const json& value : list(root, "targets", kMostTargets))
        spec.targets.push_back(target(value, fmt::format("targets[{}]", spec.targets.size())));
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
    Reader reader;
    ChartSpec spec = reader.spec(root);
    if (!reader.problem().empty())
        return base::fail(base::ErrorCode::InvalidSpec, {.field = "chart", .detail = reader.problem()});
    return spec;
}

} // namespace entente::chart
