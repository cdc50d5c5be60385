#include "core/exchange/schema_shape.h"

#include "core/store/changeset.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>

namespace entente::exchange {
namespace {

constexpr auto kTables = R"sql(
SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name
)sql";

constexpr auto kColumns = R"sql(
SELECT name, "notnull", dflt_value, pk FROM pragma_table_info(?1) ORDER BY cid
)sql";

constexpr auto kReferences = R"sql(
SELECT "from", "table" FROM pragma_foreign_key_list(?1)
)sql";

constexpr auto kUnique = R"sql(
SELECT c.name FROM pragma_index_list(?1) i, pragma_index_info(i.name) c WHERE i."unique" AND i.origin = 'c'
)sql";

struct Reference {
    std::string column;
    std::string target;
};

struct Together {
    std::string_view table;
    std::vector<std::string_view> columns;
};

// A date and its days are found by their names.
const std::array kTogether{
    Together{"participation", {"person_id", "actor_id", "role"}},
    Together{"observation", {"value", "status", "literal"}},
    Together{"deal", {"value", "currency"}},
    Together{"commitment", {"kind", "series_id", "target", "target_unit", "comparison"}},
    Together{"chart", {"spec", "spec_version"}},
    Together{"timeline_view", {"spec", "spec_version"}},
    Together{"table_view", {"spec", "spec_version"}},
    Together{"slide", {"spec", "spec_version"}},
};

Value literal(const std::string& sql) {
    if (sql.empty() || sql == "NULL")
        return Null{};
    if (sql.front() == '\'')
        return sql.substr(1, sql.size() - 2);
    return std::int64_t{std::stoll(sql)};
}

bool isBound(const std::vector<Unit>& units, int column) {
    return std::any_of(units.begin(), units.end(), [&](const Unit& unit) {
        return std::find(unit.columns.begin(), unit.columns.end(), column) != unit.columns.end();
    });
}

std::vector<Unit> unitsOf(const TableShape& table) {
    std::vector<Unit> units;
    for (const Together& together : kTogether) {
        if (together.table != table.name)
            continue;
        Unit& unit = units.emplace_back(Unit{std::string(together.columns.front()), {}});
        for (const std::string_view name : together.columns)
            unit.columns.push_back(table.column(name));
    }
    for (int i = table.keySize; i < static_cast<int>(table.columns.size()); ++i) {
        if (isBound(units, i))
            continue;
        const std::string& name = table.columns[static_cast<std::size_t>(i)].name;
        Unit unit{name, {i}};
        for (const char* end : {"_first", "_last"}) {
            if (const int days = table.column(name + end); days >= 0)
                unit.columns.push_back(days);
        }
        units.push_back(std::move(unit));
    }
    return units;
}

TableShape shapeOf(const store::Connection& connection, const std::string& name) {
    TableShape table{.name = name, .keySize = 0};
    bool keyHasPosition = false;
    for (auto& [column, isKey] : store::readAll(
             connection, kColumns,
             [](store::Row& row) {
                 ColumnShape shape{.name = row.text()};
                 shape.mayBeNull = !row.flag();
                 shape.otherwise = literal(row.text());
                 return std::pair(shape, row.flag());
             },
             name)) {
        table.keySize += isKey ? 1 : 0;
        keyHasPosition = keyHasPosition || (isKey && column.name == "position");
        table.columns.push_back(std::move(column));
    }
    table.isList = keyHasPosition;
    table.units = unitsOf(table);
    const auto unique = store::readFirst(
        connection, kUnique, [](store::Row& row) { return row.text(); }, name);
    table.uniqueColumn = unique ? table.column(*unique) : -1;
    return table;
}

} // namespace

int TableShape::column(std::string_view columnName) const {
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const ColumnShape& column) { return column.name == columnName; });
    return at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
}

Schema::Schema(const store::Connection& connection) {
    for (const std::string& name :
         store::readAll(connection, kTables, [](store::Row& row) { return row.text(); })) {
        if (store::isTracked(name))
            m_tables.push_back(shapeOf(connection, name));
    }
    for (TableShape& table : m_tables) {
        for (const Reference& reference : store::readAll(
                 connection, kReferences,
                 [](store::Row& row) {
                     Reference reference{.column = row.text()};
                     reference.target = row.text();
                     return reference;
                 },
                 table.name)) {
            if (const int at = table.column(reference.column); at > 0)
                table.columns.at(static_cast<std::size_t>(at)).refersTo = find(reference.target);
        }
    }
}

int Schema::find(std::string_view name) const {
    const auto at = std::find_if(m_tables.begin(), m_tables.end(),
                                 [&](const TableShape& table) { return table.name == name; });
    return at == m_tables.end() ? -1 : static_cast<int>(at - m_tables.begin());
}

RowState projected(const RowState& row, const Unit& unit) {
    if (!row)
        return std::nullopt;
    Row cells;
    for (const int column : unit.columns)
        cells.push_back(row->at(static_cast<std::size_t>(column)));
    return cells;
}

} // namespace entente::exchange
