#include "core/exchange/row_store.h"

#include "core/exchange/byte_stream.h"
#include "core/store/guard.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace entente::exchange {
namespace {

// Names of tables and columns come from the workspace's own schema; values are always bound.

std::string columnList(const TableShape& table) {
    std::string list;
    for (const ColumnShape& column : table.columns)
        list += (list.empty() ? "" : ", ") + column.name;
    return list;
}

std::string keyCondition(const TableShape& table, int firstParameter) {
    std::string condition;
    for (int i = 0; i < table.keySize; ++i)
        condition += fmt::format("{}{} = ?{}", i == 0 ? "" : " AND ",
                                 table.columns.at(static_cast<std::size_t>(i)).name, firstParameter + i);
    return condition;
}

void bindCell(SQLite::Statement& statement, int at, const Cell& cell) {
    if (!cell || std::holds_alternative<Null>(*cell))
        statement.bind(at);
    else if (const auto* integer = std::get_if<std::int64_t>(&*cell))
        statement.bind(at, *integer);
    else if (const auto* real = std::get_if<double>(&*cell))
        statement.bind(at, *real);
    else
        statement.bind(at, std::get<std::string>(*cell));
}

Cell readCell(const SQLite::Column& column) {
    if (column.isInteger())
        return column.getInt64();
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return column.getString();
    return Null{};
}

Row readRow(SQLite::Statement& query) {
    Row row;
    for (int i = 0; i < query.getColumnCount(); ++i)
        row.push_back(readCell(query.getColumn(i)));
    return row;
}

std::vector<Cell> cellsOf(const RowKey& key) { return {key.parts.begin(), key.parts.end()}; }

} // namespace

RowStore::RowStore(const store::Connection& connection, const Schema& schema)
    : m_connection(connection), m_schema(schema) {}

RowStore::~RowStore() = default;

SQLite::Statement& RowStore::prepared(const std::string& sql) {
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_connection.database(), sql);
    statement->reset();
    return *statement;
}

RowState RowStore::find(const RowKey& key) {
    const TableShape& table = m_schema.of(key);
    SQLite::Statement& query = prepared(
        fmt::format("SELECT {} FROM {} WHERE {}", columnList(table), table.name, keyCondition(table, 1)));
    for (std::size_t i = 0; i < key.parts.size(); ++i)
        query.bind(static_cast<int>(i) + 1, key.parts[i]);
    RowState row;
    if (query.executeStep())
        row = readRow(query);
    query.reset();
    return row;
}

std::vector<Row> RowStore::where(int table, int column, const Value& value) {
    const TableShape& shape = m_schema.at(table);
    SQLite::Statement& query =
        prepared(fmt::format("SELECT {} FROM {} WHERE {} = ?1", columnList(shape), shape.name,
                             shape.columns.at(static_cast<std::size_t>(column)).name));
    bindCell(query, 1, value);
    std::vector<Row> rows;
    while (query.executeStep())
        rows.push_back(readRow(query));
    query.reset();
    return rows;
}

RowKey RowStore::keyOf(int table, const Row& row) const {
    RowKey key{.table = table};
    for (int i = 0; i < m_schema.at(table).keySize; ++i)
        key.parts.push_back(std::get<std::int64_t>(*row.at(static_cast<std::size_t>(i))));
    return key;
}

void RowStore::run(const std::string& sql, const std::vector<Cell>& cells) {
    SQLite::Statement& statement = prepared(sql);
    for (std::size_t i = 0; i < cells.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, cells[i]);
    statement.exec();
}

void RowStore::put(const RowKey& key, const RowState& old, const Row& row) {
    const TableShape& table = m_schema.of(key);
    std::string places;
    for (std::size_t i = 0; i < row.size(); ++i)
        places += fmt::format("{}?{}", i == 0 ? "" : ", ", i + 1);
    if (!old)
        return run(fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, columnList(table), places),
                   row);
    std::vector<Cell> cells = row;
    for (const Cell& part : cellsOf(key))
        cells.push_back(part);
    run(fmt::format("UPDATE {} SET ({}) = ({}) WHERE {}", table.name, columnList(table), places,
                    keyCondition(table, static_cast<int>(row.size()) + 1)),
        cells);
}

void RowStore::write(store::Edit& edit, const Goals& goals) {
    edit.connection().execute("PRAGMA defer_foreign_keys = ON");
    try {
        for (const auto& [key, goal] : goals) {
            if (!goal)
                run(fmt::format("DELETE FROM {} WHERE {}", m_schema.of(key).name,
                                keyCondition(m_schema.of(key), 1)),
                    cellsOf(key));
        }
        for (const auto& [key, goal] : goals) {
            if (const RowState old = goal ? find(key) : std::nullopt; goal && old != goal)
                put(key, old, *goal);
        }
    } catch (const std::exception& exception) {
        if (store::isImpossibleValue(exception))
            throwCorrupt(exception.what());
        throw;
    }
}

} // namespace entente::exchange
