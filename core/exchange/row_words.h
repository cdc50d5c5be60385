#pragma once

#include "core/exchange/row_store.h"
#include "core/exchange/schema_shape.h"

#include <functional>
#include <string>

namespace entente::exchange {

/// Rows and values as a person knows them: names where ids stand. What a colleague added is named too.
class RowWords {
  public:
    /// `elsewhere` gives rows that are not stored here.
    RowWords(RowStore& rows, const Schema& schema, std::function<RowState(const RowKey&)> elsewhere);

    /// The title or name of a thing; its id when nothing else is known.
    [[nodiscard]] std::string name(const RowKey& root);
    [[nodiscard]] std::string value(int table, int column, const Cell& cell);
    /// Of a unit only what says it: of a date its text, not its days.
    [[nodiscard]] std::string unit(int table, const Unit& unit, const Row& row);
    /// What tells the row from its neighbours: who takes part, what the item says.
    [[nodiscard]] std::string row(int table, const Row& row);

  private:
    [[nodiscard]] RowState find(const RowKey& key);
    [[nodiscard]] std::string name(const RowKey& root, const RowState& row);
    [[nodiscard]] std::string firstName(const char* table, std::int64_t id);

    RowStore& m_rows;
    const Schema& m_schema;
    std::function<RowState(const RowKey&)> m_elsewhere;
};

} // namespace entente::exchange
