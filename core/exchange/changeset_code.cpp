#include "core/exchange/changeset_code.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/exchange/byte_stream.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace entente::exchange {
namespace {

// The operations are SQLite's own authorizer codes, the types its fundamental datatypes; 0 is "not told".
constexpr std::uint8_t kTable = 'T';
constexpr std::uint8_t kDelete = 9;
constexpr std::uint8_t kInsert = 18;
constexpr std::uint8_t kUpdate = 23;
enum : std::uint8_t { kUntold = 0, kInteger = 1, kReal = 2, kText = 3, kNull = 5 };

struct Header {
    int table = -1;
    std::size_t columns = 0;
};

Cell readCell(ByteReader& in) {
    switch (in.byte()) {
    case kUntold:
        return std::nullopt;
    case kInteger:
        return static_cast<std::int64_t>(in.number(8));
    case kReal: {
        const auto value = std::bit_cast<double>(in.number(8));
        if (!std::isfinite(value))
            throwCorrupt("a number in it is none");
        return value;
    }
    case kText: {
        const std::string_view text = in.raw(in.varint());
        if (!base::isUtf8(text))
            throwCorrupt("a text in it is not UTF-8");
        return std::string(text);
    }
    case kNull:
        return Null{};
    default:
        throwCorrupt("a value in it is of no known kind");
    }
}

Row readRow(ByteReader& in, const TableShape& table, std::size_t columns) {
    Row row;
    for (std::size_t i = 0; i < columns; ++i)
        row.push_back(readCell(in));
    row.resize(table.columns.size());
    return row;
}

Header readHeader(ByteReader& in, const Schema& schema) {
    Header header{.columns = in.varint()};
    const std::string_view keys = in.raw(header.columns);
    header.table = schema.find(in.zeroTerminated());
    if (header.table < 0)
        throwCorrupt("it names a table that there is not");
    const TableShape& table = schema.at(header.table);
    if (header.columns > table.columns.size() || header.columns < static_cast<std::size_t>(table.keySize))
        throwCorrupt("a table in it has other columns");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if ((keys[i] != 0) != (i < static_cast<std::size_t>(table.keySize)))
            throwCorrupt("a table in it has another key");
    }
    return header;
}

RowKey keyOf(int table, const TableShape& shape, const Row& row) {
    RowKey key{.table = table};
    for (int i = 0; i < shape.keySize; ++i) {
        const Cell& cell = row[static_cast<std::size_t>(i)];
        if (!cell || !std::holds_alternative<std::int64_t>(*cell))
            throwCorrupt("a row in it has no key");
        key.parts.push_back(std::get<std::int64_t>(*cell));
    }
    return key;
}

// Inserted and deleted rows are told whole; those recorded before a column came had its default.
void complete(const TableShape& table, Row& row, std::size_t columns) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i >= columns)
            row[i] = table.columns[i].otherwise;
        if (!row[i])
            throwCorrupt("a row in it is not whole");
    }
}

std::int64_t dayOf(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(*cell) ? std::get<std::int64_t>(*cell) : INT64_MIN;
}

bool isTruthful(const Cell& date, const Cell& first, const Cell& last) {
    if (!date || !first || !last || std::holds_alternative<Null>(*date))
        return true;
    const auto* text = std::get_if<std::string>(&*date);
    const auto parsed = text == nullptr ? base::fail(base::ErrorCode::InvalidDate) : base::parseEdtf(*text);
    return parsed && parsed->days().first.value == dayOf(first) && parsed->days().last.value == dayOf(last);
}

void requireTruthful(const TableShape& table, const RowState& row) {
    for (const Unit& unit : table.units) {
        if (!row || unit.columns.size() != 3 ||
            !table.columns.at(static_cast<std::size_t>(unit.columns[1])).name.ends_with("_first"))
            continue;
        const auto at = [&](std::size_t i) { return row->at(static_cast<std::size_t>(unit.columns[i])); };
        if (!isTruthful(at(0), at(1), at(2)))
            throwCorrupt("a date in it and its days disagree");
    }
}

RowChange readChangeOf(ByteReader& in, const Schema& schema, const Header& header) {
    const TableShape& table = schema.at(header.table);
    const std::uint8_t operation = in.byte();
    static_cast<void>(in.byte()); // whether a trigger did it: there are none
    if (operation != kInsert && operation != kDelete && operation != kUpdate)
        throwCorrupt("a change in it is of no known kind");
    RowChange change;
    if (operation != kInsert)
        change.before = readRow(in, table, header.columns);
    if (operation != kDelete)
        change.after = readRow(in, table, header.columns);
    change.key = keyOf(header.table, table, change.before ? *change.before : *change.after);
    if (operation != kUpdate)
        complete(table, change.before ? *change.before : *change.after, header.columns);
    requireTruthful(table, change.after);
    return change;
}

void writeCell(ByteWriter& out, const Cell& cell) {
    if (!cell) {
        out.byte(kUntold);
    } else if (const auto* integer = std::get_if<std::int64_t>(&*cell)) {
        out.byte(kInteger);
        out.number(static_cast<std::uint64_t>(*integer), 8);
    } else if (const auto* real = std::get_if<double>(&*cell)) {
        out.byte(kReal);
        out.number(std::bit_cast<std::uint64_t>(*real), 8);
    } else if (const auto* text = std::get_if<std::string>(&*cell)) {
        out.byte(kText);
        out.varint(static_cast<std::uint32_t>(text->size()));
        out.raw(*text);
    } else {
        out.byte(kNull);
    }
}

void writeHeader(ByteWriter& out, const TableShape& table) {
    out.byte(kTable);
    out.varint(static_cast<std::uint32_t>(table.columns.size()));
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
        out.byte(i < table.keySize ? static_cast<std::uint8_t>(i + 1) : 0);
    out.raw(table.name);
    out.byte(0);
}

} // namespace

std::vector<RowChange> decodeChangeset(const Schema& schema, std::string_view changeset) {
    std::vector<RowChange> changes;
    ByteReader in(changeset);
    Header header;
    while (!in.atEnd()) {
        if (in.peek() == kTable) {
            static_cast<void>(in.byte());
            header = readHeader(in, schema);
            continue;
        }
        if (header.table < 0)
            throwCorrupt("a change in it belongs to no table");
        changes.push_back(readChangeOf(in, schema, header));
    }
    return changes;
}

std::string encodeChangeset(const Schema& schema, const std::vector<RowChange>& changes) {
    ByteWriter out;
    int table = -1;
    for (const RowChange& change : changes) {
        if (change.key.table != table)
            writeHeader(out, schema.of(change.key));
        table = change.key.table;
        out.byte(change.isUpdate() ? kUpdate : change.after ? kInsert : kDelete);
        out.byte(0);
        for (const RowState* row : {&change.before, &change.after}) {
            if (*row)
                std::for_each((*row)->begin(), (*row)->end(),
                              [&](const Cell& cell) { writeCell(out, cell); });
        }
    }
    return out.bytes();
}

} // namespace entente::exchange
