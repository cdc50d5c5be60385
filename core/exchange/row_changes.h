#pragma once

#include "core/exchange/row_change.h"
#include "core/exchange/schema_shape.h"
#include "core/store/change_log.h"

#include <functional>
#include <map>
#include <vector>

namespace entente::exchange {

/// What one side did to each row that the other has not seen, oldest first.
class RowChanges {
  public:
    explicit RowChanges(const Schema& schema) : m_schema(schema) {}

    /// Takes a net stretch of history, of it what concerns the caller. Throws.
    void add(const std::vector<store::ChangeEntry>& changes,
             const std::function<bool(const RowKey&)>& concerns);

    [[nodiscard]] const std::map<RowKey, std::vector<RowChange>>& rows() const { return m_rows; }
    /// Empty when the row was left alone.
    [[nodiscard]] const std::vector<RowChange>& of(const RowKey& key) const;

  private:
    const Schema& m_schema;
    std::map<RowKey, std::vector<RowChange>> m_rows;
};

} // namespace entente::exchange
