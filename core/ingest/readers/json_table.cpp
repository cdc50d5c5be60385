#include "core/base/file_text.h"
#include "core/ingest/readers/stored_table.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace entente::ingest {
namespace {

using base::ErrorCode;
using Json = nlohmann::ordered_json;

constexpr int kDeepest = 64;
constexpr std::size_t kLargestJson = 256U << 20U;

std::string scalarText(const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    return value.is_null() ? std::string() : value.dump();
}

bool isScalar(const Json& value) { return !value.is_object() && !value.is_array(); }

/// The columns of a table as they are met: "start_date.year" for what is nested, lists joined by "; ".
class Columns {
  public:
    void add(const Json& value, const std::string& name, std::vector<std::string>& cells) {
        if (value.is_object()) {
            for (const auto& [key, inner] : value.items())
                add(inner, name.empty() ? key : name + "." + key, cells);
            return;
        }
        const std::size_t place = placeOf(name.empty() ? "value" : name);
        cells.resize(std::max(cells.size(), place + 1));
        cells[place] = value.is_array() ? joined(value) : scalarText(value);
    }
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    std::size_t placeOf(const std::string& name) {
        const auto [place, isNew] = m_places.try_emplace(name, m_names.size());
        if (isNew)
            m_names.push_back(name);
        return place->second;
    }

  private:
    static std::string joined(const Json& list) {
        std::string text;
        for (const Json& one : list)
            text += (text.empty() ? "" : "; ") + (isScalar(one) ? scalarText(one) : one.dump());
        return text;
    }
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_places;
};

TableRow headerRow(const Columns& columns) { return {.number = 1, .cells = columns.names()}; }

StoredTable tableOfObjects(const Json& list, std::string name) {
    Columns columns;
    StoredTable table{.name = std::move(name), .rows = {{}}};
    std::int64_t number = 1;
    for (const Json& one : list) {
        TableRow row{.number = ++number};
        columns.add(one, {}, row.cells);
        table.rows.push_back(std::move(row));
    }
    table.rows.front() = headerRow(columns);
    return table;
}

// [["year","value"],[2020,1]]: rows as lists.
StoredTable tableOfLists(const Json& list, std::string name) {
    StoredTable table{.name = std::move(name), .rows = {}};
    std::int64_t number = 0;
    for (const Json& one : list) {
        TableRow row{.number = ++number};
        for (const Json& cell : one)
            row.cells.push_back(isScalar(cell) ? scalarText(cell) : cell.dump());
        table.rows.push_back(std::move(row));
    }
    return table;
}

// {"JP": "Japan", ...}: a list of keys and values.
StoredTable tableOfPairs(const Json& object, std::string name) {
    StoredTable table{.name = std::move(name), .rows = {{.number = 1, .cells = {"key", "value"}}}};
    std::int64_t number = 1;
    for (const auto& [key, value] : object.items())
        table.rows.push_back({.number = ++number, .cells = {key, scalarText(value)}});
    return table;
}

constexpr std::size_t kFewestPairs = 20;

void gather(const Json& value, const std::string& path, std::vector<StoredTable>& tables, int depth) {
    if (depth > kDeepest)
        return;
    if (value.is_array() && !value.empty()) {
        if (value.front().is_object())
            return tables.push_back(tableOfObjects(value, path));
        if (value.front().is_array())
            return tables.push_back(tableOfLists(value, path));
    }
    if (!value.is_object())
        return;
    const bool isFlat = std::all_of(value.begin(), value.end(), isScalar);
    if (isFlat && value.size() >= kFewestPairs)
        return tables.push_back(tableOfPairs(value, path));
    for (const auto& [key, inner] : value.items())
        gather(inner, path.empty() ? key : path + "/" + key, tables, depth + 1);
}

base::Result<Json> parsed(const std::string& text, const std::string& file) {
    bool isTooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        isTooDeep = isTooDeep || depth > kDeepest;
        return !isTooDeep;
    };
    try {
        Json json = Json::parse(text, watch);
        if (!isTooDeep)
            return json;
        return base::fail(ErrorCode::UnsupportedFormat, {.file = file, .detail = "It nests too deeply."});
    } catch (const Json::exception& exception) {
        return base::fail(
            ErrorCode::UnsupportedFormat,
            {.file = file, .detail = std::string("It is not sound JSON: ") + exception.what() + "."});
    }
}

} // namespace

base::Result<std::unique_ptr<TableFile>> openJsonTable(const std::filesystem::path& path) {
    const std::string file = path.filename().string();
    std::error_code error;
    if (std::filesystem::file_size(path, error) > kLargestJson)
        return base::fail(ErrorCode::UnsupportedFormat,
                          {.file = file, .detail = "JSON is read up to 256 MB."});
    auto text = base::readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    if (text->starts_with("\xEF\xBB\xBF"))
        text->erase(0, 3);
    const auto json = parsed(*text, file);
    if (!json)
        return tl::unexpected(json.error());
    std::vector<StoredTable> tables;
    gather(*json, {}, tables, 0);
    if (tables.empty() && json->is_object())
        tables.push_back(tableOfObjects(Json::array({*json}), {}));
    if (tables.empty())
        return base::fail(ErrorCode::UnsupportedFormat,
                          {.file = file, .detail = "It holds no list of things."});
    return std::make_unique<StoredTables>(std::move(tables));
}

} // namespace entente::ingest
