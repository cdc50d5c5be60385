#pragma once

#include "core/base/id.h"
#include "core/model/ids.h"
#include "core/store/change_log.h"
#include "core/store/connection.h"

#include <optional>
#include <utility>

namespace entente::store {

/// The right to write, held only inside Workspace::edit. Functions that change rows ask for one.
class Edit {
  public:
    Edit(Connection& connection, base::IdSource& ids) : m_connection(connection), m_ids(ids) {}
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    [[nodiscard]] Connection& connection() const { return m_connection; }
    /// A fresh id of the kind that is asked for.
    template <class IdType>
    [[nodiscard]] IdType newId() {
        return IdType{m_ids.next()};
    }

    /// The import that the inserted rows come from, if any (batch_table.h).
    [[nodiscard]] const std::optional<model::BatchId>& batch() const { return m_batch; }
    void setBatch(model::BatchId id) { m_batch = id; }
    /// What is known of a colleague's changes after this edit, if it merges them. Such an edit is recorded
    /// even when every choice was for one's own.
    [[nodiscard]] const std::optional<MergeNote>& merge() const { return m_merge; }
    void setMerge(MergeNote note) { m_merge = std::move(note); }

  private:
    Connection& m_connection;
    base::IdSource& m_ids;
    std::optional<model::BatchId> m_batch;
    std::optional<MergeNote> m_merge;
};

} // namespace entente::store
