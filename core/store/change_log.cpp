#include "core/store/change_log.h"

#include "core/store/guard.h"
#include "core/store/merge_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kInsertEdit = R"sql(
INSERT INTO change (sequence, id, parent, kind, target, author, made_at, label, changeset, batch_id)
VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM change),
        ?1, (SELECT id FROM change ORDER BY sequence DESC LIMIT 1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";

constexpr auto kNewest = R"sql(
SELECT id, kind, target, author, made_at, label, batch_id, x'' FROM change ORDER BY sequence DESC LIMIT ?1
)sql";

constexpr auto kFindEdit = R"sql(
SELECT id, kind, target, author, made_at, label, batch_id, changeset FROM change WHERE id = ?1
)sql";

constexpr auto kEditSteps = R"sql(
SELECT id, kind, target, label FROM change ORDER BY sequence
)sql";

template <class IdType>
std::optional<IdType> optionalId(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(IdType{column.getInt64()});
}

} // namespace

const char* changeKindCode(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Undo:
        return "undo";
    case ChangeKind::Redo:
        return "redo";
    case ChangeKind::Edit:
        break;
    }
    return "edit";
}

ChangeEntry readChange(SQLite::Statement& row) {
    return {.id = {row.getColumn(0).getInt64()},
            .kind = changeKindOf(row.getColumn(1).getString()),
            .target = optionalId<model::ChangeId>(row.getColumn(2)),
            .author = row.getColumn(3).getString(),
            .madeAt = row.getColumn(4).getString(),
            .label = row.getColumn(5).getString(),
            .changeset = row.getColumn(7).getString(),
            .batch = optionalId<model::BatchId>(row.getColumn(6))};
}

ChangeKind changeKindOf(const std::string& code) {
    if (code == "undo")
        return ChangeKind::Undo;
    return code == "redo" ? ChangeKind::Redo : ChangeKind::Edit;
}

ChangeLog::ChangeLog(Connection& connection) : m_connection(connection) { reload(); }

void ChangeLog::append(const ChangeEntry& entry, const std::optional<MergeNote>& merge) {
    SQLite::Statement insert(m_connection.database(), kInsertEdit);
    insert.bind(1, entry.id.value);
    insert.bind(2, changeKindCode(entry.kind));
    if (entry.target)
        insert.bind(3, entry.target->value);
    insert.bind(4, entry.author);
    insert.bind(5, entry.madeAt);
    insert.bind(6, entry.label);
    insert.bind(7, entry.changeset.data(), static_cast<int>(entry.changeset.size()));
    if (entry.batch)
        insert.bind(8, entry.batch->value);
    insert.exec();
    if (merge)
        insertMerge(m_connection, entry.id, *merge);
    replay(entry.kind, {entry.id, entry.label}, entry.target);
}

std::vector<ChangeEntry> ChangeLog::newest(int limit) const {
    SQLite::Statement query(m_connection.database(), kNewest);
    query.bind(1, limit);
    std::vector<ChangeEntry> entries;
    while (query.executeStep())
        entries.push_back(readChange(query));
    return entries;
}

ChangeEntry ChangeLog::find(model::ChangeId id) const {
    SQLite::Statement query(m_connection.database(), kFindEdit);
    query.bind(1, id.value);
    if (!query.executeStep())
        throw Failure({base::ErrorCode::NotFound, {.field = "change", .value = std::to_string(id.value)}});
    return readChange(query);
}

std::optional<model::ChangeId> ChangeLog::nextUndo() const {
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().id);
}

std::optional<model::ChangeId> ChangeLog::nextRedo() const {
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().id);
}

UndoState ChangeLog::undoState() const {
    UndoState state;
    if (!m_done.empty())
        state.undoLabel = m_done.back().label;
    if (!m_undone.empty())
        state.redoLabel = m_undone.back().label;
    return state;
}

void ChangeLog::reload() {
    m_done.clear();
    m_undone.clear();
    SQLite::Statement query(m_connection.database(), kEditSteps);
    while (query.executeStep()) {
        replay(changeKindOf(query.getColumn(1).getString()),
               {{query.getColumn(0).getInt64()}, query.getColumn(3).getString()},
               optionalId<model::ChangeId>(query.getColumn(2)));
    }
}

// The history only grows; what undo and redo refer to is found by going through it: an edit is done and
// leaves nothing to redo, an undo moves its target from the done to the undone, a redo moves it back.
void ChangeLog::replay(ChangeKind kind, Step step, std::optional<model::ChangeId> target) {
    if (kind == ChangeKind::Edit) {
        m_done.push_back(std::move(step));
        m_undone.clear();
        return;
    }
    auto& from = kind == ChangeKind::Undo ? m_done : m_undone;
    auto& to = kind == ChangeKind::Undo ? m_undone : m_done;
    const auto at = std::find_if(from.rbegin(), from.rend(), [&](const Step& s) { return target == s.id; });
    if (at == from.rend())
        return;
    to.push_back(*at);
    from.erase(std::next(at).base());
}

} // namespace entente::store
