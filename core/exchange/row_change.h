#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace entente::exchange {

struct Null {
    auto operator<=>(const Null&) const = default;
};

/// What stands in a column of a tracked table; none holds blobs.
using Value = std::variant<Null, std::int64_t, double, std::string>;
/// A column's value where it is told: a change to a row tells only the columns that it changes.
using Cell = std::optional<Value>;
/// One cell a column, in the table's order.
using Row = std::vector<Cell>;
/// A row, or that it is not there.
using RowState = std::optional<Row>;

/// Which row of which table (an index into Schema); its first part is the id of whose row it is.
struct RowKey {
    int table = 0;
    std::vector<std::int64_t> parts;

    [[nodiscard]] std::int64_t owner() const { return parts.front(); }
    auto operator<=>(const RowKey&) const = default;
};

/// One row of a changeset: inserted, deleted, or some of its cells changed.
struct RowChange {
    RowKey key;
    RowState before;
    RowState after;

    [[nodiscard]] bool isUpdate() const { return before.has_value() && after.has_value(); }
    bool operator==(const RowChange&) const = default;
};

} // namespace entente::exchange
