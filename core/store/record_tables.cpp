#include "core/store/record_tables.h"

#include "core/store/rows.h"

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

RecordShapes recordShapes(const Connection& connection) {
    RecordShapes shapes;
    for (const RecordTable& table : kRecordTables)
        shapes.push_back(shapeOf(connection, table));
    return shapes;
}

} // namespace entente::store
