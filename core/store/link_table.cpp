#include "core/store/link_table.h"

#include "core/store/guard.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kLinks = R"sql(
SELECT l.id, l.from_id, l.to_id, l.relation, l.note,
       r.id, r.kind, r.title, r.date, r.place, r.summary, r.unverified
FROM link l JOIN record r ON r.id = l.to_id
WHERE l.from_id = ?1
UNION ALL
SELECT l.id, l.from_id, l.to_id, l.relation, l.note,
       r.id, r.kind, r.title, r.date, r.place, r.summary, r.unverified
FROM link l JOIN record r ON r.id = l.from_id
WHERE l.to_id = ?1 AND l.from_id <> ?1
)sql";
constexpr auto kInsertLink =
    "INSERT INTO link (id, from_id, to_id, relation, note) VALUES (?1, ?2, ?3, ?4, ?5)";

LinkedRecord readLinked(Row& row, model::RecordId asked) {
    LinkedRecord linked;
    linked.link.id = row.id<model::LinkId>();
    linked.link.from = row.id<model::RecordId>();
    linked.link.to = row.id<model::RecordId>();
    linked.link.relation = row.code(model::LinkRelation::Related);
    linked.link.note = row.text();
    linked.other = readRecord(row);
    linked.outgoing = linked.link.from == asked;
    return linked;
}

} // namespace

std::vector<LinkedRecord> linksOf(const Connection& connection, model::RecordId id) {
    return readAll(
        connection, kLinks, [&](Row& row) { return readLinked(row, id); }, id);
}

model::LinkId insertLink(Edit& edit, const model::Link& link) {
    if (link.from == link.to)
        throw Failure(
            {base::ErrorCode::InvalidValue, {.field = "link", .detail = "a record cannot link to itself"}});
    const auto id = idOrNew(edit, link.id);
    execute(edit.connection(), kInsertLink, id, link.from, link.to, model::codeOf(link.relation), link.note);
    return id;
}

void deleteLink(Edit& edit, model::LinkId id) {
    execute(edit.connection(), "DELETE FROM link WHERE id = ?1", id);
}

} // namespace entente::store
