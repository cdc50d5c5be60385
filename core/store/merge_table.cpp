#include "core/store/merge_table.h"

#include "core/store/rows.h"

#include <map>

namespace entente::store {
namespace {

using model::ChangeId;

constexpr auto kInsertMerge = R"sql(
INSERT INTO merge (change_id, decisions) VALUES (?1, ?2)
)sql";

constexpr auto kInsertMerged = R"sql(
INSERT INTO merged_change (merge_id, position, id, kind, target, author, made_at, label, batch_id, via, changeset,
                           decisions)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
)sql";

constexpr auto kChangeWalk = R"sql(
SELECT c.id, c.kind, c.target, c.author, c.made_at, c.label, c.batch_id,
       CASE WHEN m.change_id IS NULL THEN c.changeset ELSE x'' END, m.change_id IS NOT NULL, m.decisions
FROM change c LEFT JOIN merge m ON m.change_id = c.id
WHERE c.sequence > ?1 ORDER BY c.sequence
)sql";

constexpr auto kMerged = R"sql(
SELECT id, kind, target, author, made_at, label, batch_id, changeset, decisions, via
FROM merged_change WHERE merge_id = ?1 ORDER BY position
)sql";

// A merge without decisions is told only where it was undone, so that this can be understood.
constexpr auto kTrace = R"sql(
SELECT c.sequence, 1, 0, c.id, c.kind, c.target, NULL,
       m.change_id IS NOT NULL AND length(m.decisions) = 0 FROM change c LEFT JOIN merge m ON m.change_id = c.id
UNION ALL
SELECT c.sequence, 0, x.position, x.id, x.kind, x.target, coalesce(x.via, x.merge_id), 0
FROM merged_change x JOIN change c ON c.id = x.merge_id
ORDER BY 1, 2, 3
)sql";

constexpr auto kTurned = R"sql(
SELECT target FROM change WHERE target IN (SELECT change_id FROM merge)
)sql";

/// What the history says of one change, without its content.
struct Trace {
    ChangeId id;
    std::string kind;
    ChangeId target;
    ChangeId via;
    bool isSilent = false;
};

std::vector<Trace> traces(const Connection& connection) {
    return readAll(connection, kTrace, [](Row& row) {
        for (int i = 0; i < 3; ++i)
            row.skip();
        Trace trace{.id = row.id<ChangeId>()};
        trace.kind = row.text();
        trace.target = row.id<ChangeId>();
        trace.via = row.id<ChangeId>();
        trace.isSilent = row.flag();
        return trace;
    });
}

/// Undoing a merge takes away what came by it, and by the merges that came by it.
class Knowledge {
  public:
    void note(const Trace& trace) {
        if (!trace.isSilent)
            m_known.insert(trace.id);
        if (trace.via)
            m_broughtBy[trace.via].push_back(trace.id);
        if (trace.kind != "edit")
            turn(trace.target, trace.kind == "undo");
    }
    [[nodiscard]] std::set<ChangeId> take() { return std::move(m_known); }

  private:
    void turn(ChangeId merge, bool away) {
        const auto brought = m_broughtBy.find(merge);
        if (brought == m_broughtBy.end())
            return;
        for (const ChangeId id : brought->second) {
            if (away)
                m_known.erase(id);
            else
                m_known.insert(id);
            turn(id, away);
        }
    }

    std::set<ChangeId> m_known;
    std::map<ChangeId, std::vector<ChangeId>> m_broughtBy;
};

using Wants = std::function<bool(ChangeId)>;
using Use = std::function<void(ChangeEntry)>;

// Of a merge that is not told itself nothing can have come by it.
void walkMerged(const Connection& connection, ChangeId merge, bool isTold, const Wants& wants,
                const Use& use) {
    SQLite::Statement query(connection.database(), kMerged);
    bindAll(query, merge);
    while (query.executeStep()) {
        if (!wants(ChangeId{query.getColumn(0).getInt64()}))
            continue;
        ChangeEntry entry = readChange(query);
        entry.decisions = query.getColumn(8).getString();
        if (const ChangeId via{query.getColumn(9).getInt64()})
            entry.via = via;
        else if (isTold)
            entry.via = merge;
        use(std::move(entry));
    }
}

} // namespace

void insertMerge(Connection& connection, ChangeId change, const MergeNote& note) {
    SQLite::Statement merge(connection.database(), kInsertMerge);
    Binder values(merge);
    (values << change).bytes(note.decisions);
    merge.exec();
    int position = 0;
    executeForEach(connection, kInsertMerged, note.learned, [&](Binder& binder, const ChangeEntry& entry) {
        binder << change << position++ << entry.id << changeKindCode(entry.kind) << entry.target
               << entry.author << entry.madeAt << entry.label << entry.batch << entry.via;
        binder.bytes(entry.changeset).bytes(entry.decisions);
    });
}

void walkChanges(const Connection& connection, std::int64_t afterSequence, const Wants& wants,
                 const Use& use) {
    std::set<ChangeId> turned;
    forEachRow(connection, kTurned, [&](Row& row) { turned.insert(row.id<ChangeId>()); });
    SQLite::Statement query(connection.database(), kChangeWalk);
    bindAll(query, afterSequence);
    while (query.executeStep()) {
        const ChangeId id{query.getColumn(0).getInt64()};
        const bool isMerge = query.getColumn(8).getInt() != 0;
        const bool isTold = !isMerge || query.getColumn(9).getBytes() > 0 || turned.contains(id);
        if (isMerge)
            walkMerged(connection, id, isTold, wants, use);
        if (!isTold || !wants(id))
            continue;
        ChangeEntry entry = readChange(query);
        entry.decisions = query.getColumn(9).getString();
        use(std::move(entry));
    }
}

std::set<ChangeId> knownChanges(const Connection& connection) {
    Knowledge knowledge;
    for (const Trace& trace : traces(connection))
        knowledge.note(trace);
    return knowledge.take();
}

std::int64_t sequenceOf(const Connection& connection, ChangeId id) {
    return readFirst(
               connection, "SELECT sequence FROM change WHERE id = ?1",
               [](Row& row) { return row.integer(); }, id)
        .value_or(0);
}

std::int64_t sequenceBefore(const Connection& connection, const std::string& moment) {
    return readFirst(
               connection, "SELECT sequence FROM change WHERE made_at < ?1 ORDER BY sequence DESC LIMIT 1",
               [](Row& row) { return row.integer(); }, moment)
        .value_or(0);
}

} // namespace entente::store
