#include "core/chart/json_reader.h"

#include <cmath>
#include <limits>

namespace entente::chart {

void JsonReader::refuse(const std::string& place, std::string_view reason) {
    if (m_problem.empty())
        m_problem = fmt::format("{} {}", place, reason);
}

std::string JsonReader::text(const Json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    if (found->is_string())
        return found->get<std::string>();
    refuse(place + name, "is not text");
    return {};
}

std::int64_t JsonReader::idOf(const Json& value, const std::string& place) {
    const bool fits = value.is_number_integer() &&
                      (!value.is_number_unsigned() ||
                       value.get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()});
    const std::int64_t id = fits ? value.get<std::int64_t>() : 0;
    if (id <= 0)
        refuse(place, "is not an id");
    return id;
}

std::int64_t JsonReader::id(const Json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    return idOf(found == object.end() ? Json() : *found, place + name);
}

bool JsonReader::flag(const Json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    if (found == object.end())
        return false;
    if (!found->is_boolean())
        refuse(place + name, "is neither true nor false");
    return found->is_boolean() && found->get<bool>();
}

int JsonReader::integer(const Json& object, const char* name, const std::string& place) {
    constexpr std::int64_t kMost = 1'000'000;
    const auto found = object.find(name);
    if (found == object.end())
        return 0;
    const bool isWhole = found->is_number_integer();
    const double value = isWhole ? found->get<double>() : 0;
    if (!isWhole || std::abs(value) > kMost) {
        refuse(place + name, "is not a whole number");
        return 0;
    }
    return static_cast<int>(value);
}

double JsonReader::number(const Json& value, const std::string& place) {
    const double read = value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
    if (std::isfinite(read))
        return read;
    refuse(place, "is not a number");
    return 0;
}

base::Day JsonReader::day(const Json& object, const char* name, const std::string& place) {
    const auto date = base::parseEdtf(text(object, name, place));
    const bool isDay = date && !date->isInterval() && date->start().kind == base::DateEnd::Kind::Point &&
                       date->start().precision == base::DatePrecision::Day;
    if (!isDay)
        refuse(place + name, "is not a day such as 2025-02-07");
    return isDay ? date->days().first : base::Day{};
}

const JsonReader::Json& JsonReader::list(const Json& object, const char* name, const std::string& place,
                                         std::size_t most) {
    static const Json kEmpty = Json::array();
    const auto found = object.find(name);
    if (found == object.end())
        return kEmpty;
    if (found->is_array() && found->size() <= most)
        return *found;
    refuse(place + name,
           found->is_array() ? fmt::format("holds more than {} entries", most) : "is not a list");
    return kEmpty;
}

} // namespace entente::chart
