#include "core/store/record_tables.h"

#include "core/store/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kTableColumns = R"sql(
SELECT name, pk, "notnull" FROM pragma_table_info(?1, 'main') ORDER BY cid
)sql";

TableShape shapeOf(const Connection& connection, const RecordTable& table) {
    TableShape shape;
    SQLite::Statement query(connection.database(), kTableColumns);
    bindAll(query, table.name);
    while (query.executeStep()) {
        Row row(query);
        shape.columns.push_back(row.text());
        shape.isKey.push_back(row.integer() > 0);
        shape.isRequired.push_back(row.flag());
    }
    for (const std::string_view owner : table.owners) {
        if (const auto at = shape.find(owner))
            shape.owners.push_back(*at);
    }
    return shape;
}

} // namespace

std::optional<std::size_t> TableShape::find(std::string_view column) const {
    const auto at = std::find(columns.begin(), columns.end(), column);
    return at == columns.end() ? std::nullopt : std::optional<std::size_t>(at - columns.begin());
}

std::string isOfRecord(const RecordTable& table, model::RecordId id) {
    std::string condition = fmt::format("{} = {}", table.owners[0], id.value);
    if (!table.owners[1].empty())
        condition += fmt::format(" OR {} = {}", table.owners[1], id.value);
    if (table.name == "citation") {
        for (const char* parts : {"meeting_item", "agreement_party", "deal_step", "assessment"})
            condition += fmt::format(" OR subject_id IN (SELECT id FROM main.{} WHERE record_id = {})", parts,
                                     id.value);
    }
    return condition;
}

RecordShapes recordShapes(const Connection& connection) {
    RecordShapes shapes;
    for (const RecordTable& table : kRecordTables)
        shapes.push_back(shapeOf(connection, table));
    return shapes;
}

} // namespace entente::store
