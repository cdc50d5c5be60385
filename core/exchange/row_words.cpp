#include "core/exchange/row_words.h"

#include <fmt/format.h>

#include <array>

namespace entente::exchange {
namespace {

// What a thing is called, best first.
constexpr std::array kNames{"title", "name", "file", "code"};
// What is only a part of how a value is kept.
constexpr std::array kSilent{"_first", "_last"};

std::string plain(const Cell& cell) {
    if (!cell || std::holds_alternative<Null>(*cell))
        return {};
    if (const auto* integer = std::get_if<std::int64_t>(&*cell))
        return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&*cell))
        return fmt::format("{}", *real);
    return std::get<std::string>(*cell);
}

bool isSilent(const std::string& column) {
    for (const char* end : kSilent) {
        if (column.ends_with(end))
            return true;
    }
    return column == "spec_version" || column == "batch_id";
}

void append(std::string& text, const std::string& part) {
    if (!part.empty())
        text += (text.empty() ? "" : ", ") + part;
}

} // namespace

RowWords::RowWords(RowStore& rows, const Schema& schema, std::function<RowState(const RowKey&)> elsewhere)
    : m_rows(rows), m_schema(schema), m_elsewhere(std::move(elsewhere)) {}

RowState RowWords::find(const RowKey& key) {
    RowState row = m_rows.find(key);
    return row ? row : m_elsewhere(key);
}

// Names are kept in the order of their weight.
std::string RowWords::firstName(const char* table, std::int64_t id) {
    const int at = m_schema.find(table);
    const RowState row = find({at, {id, 0}});
    return row ? plain(row->at(static_cast<std::size_t>(m_schema.at(at).column("text")))) : std::string();
}

std::string RowWords::name(const RowKey& root) { return name(root, find(root)); }

std::string RowWords::name(const RowKey& root, const RowState& row) {
    const TableShape& table = m_schema.of(root);
    std::string name;
    if (table.name == "actor" || table.name == "person")
        name = firstName(table.name == "actor" ? "actor_name" : "person_name", root.owner());
    for (const char* column : kNames) {
        const int at = table.column(column);
        if (name.empty() && row && at >= 0)
            name = plain(row->at(static_cast<std::size_t>(at)));
    }
    if (name.empty() && row && table.name == "link")
        name = value(root.table, 1, row->at(1)) + " – " + value(root.table, 2, row->at(2));
    return name.empty() ? std::to_string(root.owner()) : name;
}

std::string RowWords::value(int table, int column, const Cell& cell) {
    const ColumnShape& shape = m_schema.at(table).columns.at(static_cast<std::size_t>(column));
    const auto* id = cell ? std::get_if<std::int64_t>(&*cell) : nullptr;
    if (shape.refersTo >= 0 && id != nullptr)
        return name({shape.refersTo, {*id}});
    return plain(cell);
}

std::string RowWords::unit(int table, const Unit& unit, const Row& row) {
    std::string text;
    for (const int column : unit.columns) {
        if (!isSilent(m_schema.at(table).columns.at(static_cast<std::size_t>(column)).name))
            append(text, value(table, column, row.at(static_cast<std::size_t>(column))));
    }
    return text;
}

std::string RowWords::row(int table, const Row& row) {
    const TableShape& shape = m_schema.at(table);
    if (shape.isRoot())
        return name(m_rows.keyOf(table, row), row);
    std::string text;
    for (int i = 1; i < static_cast<int>(shape.columns.size()); ++i) {
        const ColumnShape& column = shape.columns[static_cast<std::size_t>(i)];
        const bool isOwnId = i < shape.keySize && column.refersTo < 0 && column.name == "id";
        if (!isOwnId && column.name != "position" && !isSilent(column.name))
            append(text, value(table, i, row[static_cast<std::size_t>(i)]));
    }
    return text;
}

} // namespace entente::exchange
