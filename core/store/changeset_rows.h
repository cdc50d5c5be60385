#pragma once

#include "core/store/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_changeset_iter;

namespace entente::store {

enum class RowOperation { Insert, Update, Delete };

/// Walks the rows of a changeset, one at a time. All members throw on a changeset that cannot be read.
class ChangesetRows {
  public:
    /// The changeset outlives the walk.
    explicit ChangesetRows(const std::string& changeset);
    ~ChangesetRows();
    ChangesetRows(const ChangesetRows&) = delete;
    ChangesetRows& operator=(const ChangesetRows&) = delete;

    /// False after the last row.
    [[nodiscard]] bool next();

    [[nodiscard]] std::string_view table() const { return m_table; }
    [[nodiscard]] RowOperation operation() const { return m_operation; }
    /// As many as the table had when it was recorded.
    [[nodiscard]] int columns() const { return m_columns; }
    /// What a deleted or updated row held; of an updated one only the key and what changed.
    [[nodiscard]] std::optional<Value> before(int column) const;
    /// What an inserted or updated row holds; of an updated one only what changed.
    [[nodiscard]] std::optional<Value> after(int column) const;

  private:
    struct End {
        void operator()(sqlite3_changeset_iter* iterator) const;
    };
    std::unique_ptr<sqlite3_changeset_iter, End> m_iterator;
    std::string_view m_table;
    RowOperation m_operation = RowOperation::Insert;
    int m_columns = 0;
};

} // namespace entente::store
