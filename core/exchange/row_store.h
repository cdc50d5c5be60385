#pragma once

#include "core/exchange/row_change.h"
#include "core/exchange/schema_shape.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace entente::exchange {

/// Rows that are to be so: written where they differ, deleted where they are not to be.
using Goals = std::map<RowKey, RowState>;

/// Rows of the tracked tables by key, for any of them. Keeps its statements prepared. All members throw.
class RowStore {
  public:
    RowStore(const store::Connection& connection, const Schema& schema);
    ~RowStore();
    RowStore(const RowStore&) = delete;
    RowStore& operator=(const RowStore&) = delete;

    [[nodiscard]] RowState find(const RowKey& key);
    /// The rows of a table whose column has the value: all parts of an owner, all that refer to an id, the
    /// row that has a unique name already.
    [[nodiscard]] std::vector<Row> where(int table, int column, const Value& value);
    [[nodiscard]] RowKey keyOf(int table, const Row& row) const;

    /// Deletes first, so that unique names are free again, then inserts and updates.
    void write(store::Edit& edit, const Goals& goals);

  private:
    SQLite::Statement& prepared(const std::string& sql);
    void run(const std::string& sql, const std::vector<Cell>& cells);
    void put(const RowKey& key, const RowState& old, const Row& row);

    const store::Connection& m_connection;
    const Schema& m_schema;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace entente::exchange
