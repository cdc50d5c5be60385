#include "core/timeline/timeline_spec.h"

#include "core/model/codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace entente::timeline {
namespace {

using base::ErrorCode;
using base::FiscalCalendar;
using Json = nlohmann::ordered_json;

constexpr std::array kLanes{std::pair{LaneBy::Kind, std::string_view("kind")},
                            std::pair{LaneBy::Actor, std::string_view("actor")}};
constexpr std::array kCalendars{std::pair{FiscalCalendar::Calendar, std::string_view("calendar")},
                                std::pair{FiscalCalendar::Japan, std::string_view("fiscal_japan")},
                                std::pair{FiscalCalendar::UnitedStates, std::string_view("fiscal_us")}};

template <class Table, class E>
std::string wordOf(const Table& table, E value) {
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
    return std::string(at->second);
}

// What is wrong and where; caught in this file alone.
struct Refused {
    std::string field;
    std::string value;
};

template <class T>
T readAs(const Json& json, const char* field) {
    try {
        return json.at(field).get<T>();
    } catch (const Json::exception&) {
        throw Refused{field, json.contains(field) ? json.at(field).dump() : std::string()};
    }
}

template <class Table>
auto readWord(const Table& table, const Json& json, const char* field) {
    const auto word = readAs<std::string>(json, field);
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == word; });
    if (at == table.end())
        throw Refused{field, word};
    return at->first;
}

std::vector<model::RecordKind> readKinds(const Json& json) {
    std::vector<model::RecordKind> kinds;
    for (const auto& word : readAs<std::vector<std::string>>(json, "kinds")) {
        const auto kind = model::fromCode<model::RecordKind>(word);
        if (!kind)
            throw Refused{"kinds", word};
        kinds.push_back(*kind);
    }
    return kinds;
}

std::optional<base::DayRange> readPeriod(const Json& json) {
    const auto text = readAs<std::string>(json, "period");
    if (text.empty())
        return std::nullopt;
    const auto date = base::parseEdtf(text);
    if (!date)
        throw Refused{"period", text};
    return date->days();
}

TimelineSpec readSpec(const Json& json) {
    if (readAs<int>(json, "version") > kTimelineSpecVersion)
        throw Refused{"version", json.at("version").dump()};
    TimelineSpec spec{.title = readAs<std::string>(json, "title"),
                      .lanes = readWord(kLanes, json, "lanes"),
                      .kinds = readKinds(json),
                      .period = readPeriod(json),
                      .language = readAs<std::string>(json, "language"),
                      .calendar = readWord(kCalendars, json, "calendar"),
                      .showEras = readAs<bool>(json, "eras")};
    for (const auto id : readAs<std::vector<std::int64_t>>(json, "actors"))
        spec.actors.push_back({id});
    return spec;
}

} // namespace

std::string toJson(const TimelineSpec& spec) {
    Json json;
    json["version"] = kTimelineSpecVersion;
    json["title"] = spec.title;
    json["lanes"] = wordOf(kLanes, spec.lanes);
    json["kinds"] = Json::array();
    for (const auto kind : spec.kinds)
        json["kinds"].push_back(model::codeOf(kind));
    json["actors"] = Json::array();
    for (const auto actor : spec.actors)
        json["actors"].push_back(actor.value);
    json["period"] =
        spec.period ? base::toIso(spec.period->first) + "/" + base::toIso(spec.period->last) : std::string();
    json["language"] = spec.language;
    json["calendar"] = wordOf(kCalendars, spec.calendar);
    json["eras"] = spec.showEras;
    return json.dump();
}

base::Result<TimelineSpec> timelineSpecFromJson(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return base::fail(ErrorCode::InvalidSpec, {.value = std::string(text.substr(0, 80))});
    try {
        return readSpec(json);
    } catch (const Refused& refused) {
        return base::fail(ErrorCode::InvalidSpec, {.field = refused.field, .value = refused.value});
    }
}

} // namespace entente::timeline
