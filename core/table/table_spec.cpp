#include "core/table/table_spec.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace entente::table {
namespace {

using Json = nlohmann::ordered_json;

// Far more than any table has; a foreign file must not make the window work for long.
constexpr std::size_t kMostParts = 500;
constexpr int kWidest = 4000;

std::string textIn(const Json& object, const char* key) {
    const auto at = object.find(key);
    if (at == object.end() || !at->is_string())
        return {};
    return at->get<std::string>();
}

bool flagIn(const Json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_boolean() && at->get<bool>();
}

std::optional<std::int64_t> numberIn(const Json& object, const char* key) {
    const auto at = object.find(key);
    if (at == object.end() || !at->is_number_integer())
        return std::nullopt;
    return at->get<std::int64_t>();
}

/// Calls `use` with each object of the list that has a key of its own.
template <class Use>
void forEachPart(const Json& object, const char* name, Use use) {
    const auto list = object.find(name);
    if (list == object.end() || !list->is_array())
        return;
    std::vector<std::string> seen;
    for (const Json& part : *list) {
        const std::string key = part.is_object() ? textIn(part, "key") : std::string();
        if (key.empty() || seen.size() >= kMostParts ||
            std::find(seen.begin(), seen.end(), key) != seen.end())
            continue;
        seen.push_back(key);
        use(key, part);
    }
}

std::vector<std::string> textsIn(const Json& object, const char* key) {
    std::vector<std::string> texts;
    const auto list = object.find(key);
    if (list == object.end() || !list->is_array())
        return texts;
    for (const Json& one : *list) {
        if (one.is_string() && texts.size() < kMostParts)
            texts.push_back(one.get<std::string>());
    }
    return texts;
}

std::optional<base::DayRange> periodIn(const Json& object) {
    const auto first = numberIn(object, "first");
    const auto last = numberIn(object, "last");
    const auto isDay = [](const std::optional<std::int64_t>& day) {
        return day && *day >= base::distantPast().value && *day <= base::distantFuture().value;
    };
    if (!isDay(first) || !isDay(last) || *last < *first)
        return std::nullopt;
    return base::DayRange{base::Day{static_cast<std::int32_t>(*first)},
                          base::Day{static_cast<std::int32_t>(*last)}};
}

Json jsonOf(const ColumnFilter& filter) {
    Json out{{"key", filter.key}};
    if (!filter.contains.empty())
        out["contains"] = filter.contains;
    if (!filter.values.empty())
        out["values"] = filter.values;
    if (filter.period) {
        out["first"] = filter.period->first.value;
        out["last"] = filter.period->last.value;
    }
    return out;
}

} // namespace

const ColumnFilter* TableSpec::filterOf(std::string_view key) const {
    const auto at = std::find_if(filters.begin(), filters.end(), [&](const auto& f) { return f.key == key; });
    return at == filters.end() ? nullptr : &*at;
}

void TableSpec::setFilter(const ColumnFilter& filter) {
    const auto at =
        std::find_if(filters.begin(), filters.end(), [&](const auto& f) { return f.key == filter.key; });
    if (at == filters.end() && !filter.isEmpty())
        filters.push_back(filter);
    else if (at != filters.end() && filter.isEmpty())
        filters.erase(at);
    else if (at != filters.end())
        *at = filter;
}

std::string tableSpecText(const TableSpec& spec) {
    Json out = Json::object();
    if (!spec.columns.empty()) {
        out["columns"] = Json::array();
        for (const ColumnChoice& column : spec.columns)
            out["columns"].push_back(
                {{"key", column.key}, {"width", column.width}, {"hidden", column.isHidden}});
    }
    if (!spec.sort.empty()) {
        out["sort"] = spec.sort;
        out["descending"] = spec.isDescending;
    }
    if (!spec.words.empty())
        out["words"] = spec.words;
    if (!spec.filters.empty()) {
        out["filters"] = Json::array();
        for (const ColumnFilter& filter : spec.filters)
            out["filters"].push_back(jsonOf(filter));
    }
    if (!spec.group.empty())
        out["group"] = spec.group;
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<TableSpec> readTableSpec(std::string_view text, int version) {
    if (version != kTableSpecVersion)
        return std::nullopt;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    TableSpec spec;
    forEachPart(json, "columns", [&](const std::string& key, const Json& part) {
        const auto width = std::clamp<std::int64_t>(numberIn(part, "width").value_or(0), 0, kWidest);
        spec.columns.push_back({key, static_cast<int>(width), flagIn(part, "hidden")});
    });
    spec.sort = textIn(json, "sort");
    spec.isDescending = flagIn(json, "descending");
    spec.words = textIn(json, "words");
    forEachPart(json, "filters", [&](const std::string& key, const Json& part) {
        spec.setFilter({key, textIn(part, "contains"), textsIn(part, "values"), periodIn(part)});
    });
    spec.group = textIn(json, "group");
    return spec;
}

} // namespace entente::table
