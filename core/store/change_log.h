#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace entente::store {

enum class ChangeKind { Edit, Undo, Redo };
/// From the code that the history table keeps.
[[nodiscard]] ChangeKind changeKindOf(const std::string& code);

/// One line of the append-only history.
struct ChangeEntry {
    model::ChangeId id;
    ChangeKind kind = ChangeKind::Edit;
    /// The change that an undo or redo is about.
    std::optional<model::ChangeId> target;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
    std::string label;
    std::string changeset;
    std::optional<model::BatchId> batch = {};
    /// Of a merge of a colleague's changes: a changeset from what they had to what was kept (merge_table.h).
    std::string decisions = {};
    /// The merge by which it came in, if it was made elsewhere.
    std::optional<model::ChangeId> via = {};
};

/// What an edit that merges a colleague's changes knows beside what it wrote.
struct MergeNote {
    /// The changes made elsewhere that are in the workspace from here on, oldest first.
    std::vector<ChangeEntry> learned;
    std::string decisions;
};

/// What undo and redo would do next.
struct UndoState {
    std::optional<std::string> undoLabel;
    std::optional<std::string> redoLabel;
    bool operator==(const UndoState&) const = default;
};

/// "edit", "undo", "redo".
[[nodiscard]] const char* changeKindCode(ChangeKind kind);
/// Reads id, kind, target, author, made_at, label, batch_id, changeset.
[[nodiscard]] ChangeEntry readChange(SQLite::Statement& row);

/// The history table. All members throw.
class ChangeLog {
  public:
    explicit ChangeLog(Connection& connection);

    void append(const ChangeEntry& entry, const std::optional<MergeNote>& merge = {});
    /// Newest first, without the changesets: a large import would bring megabytes.
    [[nodiscard]] std::vector<ChangeEntry> newest(int limit) const;
    [[nodiscard]] ChangeEntry find(model::ChangeId id) const;
    /// The change that undo (redo) would take back (make again).
    [[nodiscard]] std::optional<model::ChangeId> nextUndo() const;
    [[nodiscard]] std::optional<model::ChangeId> nextRedo() const;
    [[nodiscard]] UndoState undoState() const;
    /// Reads the table again after another process wrote or a transaction was rolled back.
    void reload();

  private:
    struct Step {
        model::ChangeId id;
        std::string label;
    };
    void replay(ChangeKind kind, Step step, std::optional<model::ChangeId> target);

    Connection& m_connection;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace entente::store
