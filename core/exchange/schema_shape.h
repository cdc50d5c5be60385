#pragma once

#include "core/exchange/row_change.h"
#include "core/store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::exchange {

struct ColumnShape {
    std::string name;
    bool mayBeNull = false;
    /// Of rows recorded before the column was appended.
    Value otherwise;
    /// The table whose id it holds, -1 where it is none; the owner's column is not counted.
    int refersTo = -1;
};

/// Columns that only make sense together: a date's text and its days, an amount and its currency. One choice
/// is made for all of them.
struct Unit {
    std::string name;
    std::vector<int> columns;
};

struct TableShape {
    std::string name;
    std::vector<ColumnShape> columns;
    /// The key is the first so many columns.
    int keySize = 1;
    std::vector<Unit> units;
    /// The column in which no two rows may say the same, or -1.
    int uniqueColumn = -1;
    /// Rows are told apart only by their place in a list, so that a list is merged as a whole.
    bool isList = false;

    /// A table of things that stand for themselves, as opposed to their parts.
    [[nodiscard]] bool isRoot() const { return keySize == 1 && columns.front().name == "id"; }
    [[nodiscard]] int column(std::string_view columnName) const;
};

/// What a merge must know of the tracked tables, read from the workspace itself.
class Schema {
  public:
    /// Throws.
    explicit Schema(const store::Connection& connection);

    [[nodiscard]] const std::vector<TableShape>& tables() const { return m_tables; }
    [[nodiscard]] const TableShape& at(int table) const {
        return m_tables.at(static_cast<std::size_t>(table));
    }
    [[nodiscard]] const TableShape& of(const RowKey& key) const { return at(key.table); }
    /// -1 when there is no such table.
    [[nodiscard]] int find(std::string_view name) const;

  private:
    std::vector<TableShape> m_tables;
};

/// The cells of a row that the unit names, in its order.
[[nodiscard]] RowState projected(const RowState& row, const Unit& unit);

} // namespace entente::exchange
