#include "core/store/source_uses.h"

#include "core/model/codes.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kCounts = R"sql(
SELECT source_id, count(*) FROM (
  SELECT source_id FROM citation UNION ALL SELECT source_id FROM series WHERE source_id IS NOT NULL
) GROUP BY source_id
)sql";

// A part of a record is found by walking the parts once: its key begins with the record's id.
constexpr auto kUses = R"sql(
SELECT 0, c.subject_kind, r.title, r.id, r.kind, c.locator
FROM citation c JOIN record r ON r.id = c.subject_id WHERE c.source_id = ?1
UNION ALL
SELECT 1, c.subject_kind, r.title, r.id, r.kind, c.locator
FROM (SELECT record_id, id FROM meeting_item UNION ALL SELECT record_id, id FROM agreement_party
      UNION ALL SELECT record_id, id FROM deal_step
      UNION ALL SELECT record_id, id FROM assessment) part
JOIN citation c ON c.subject_id = part.id JOIN record r ON r.id = part.record_id WHERE c.source_id = ?1
UNION ALL
SELECT 2, c.subject_kind,
       coalesce((SELECT text FROM person_name n WHERE n.person_id = p.id ORDER BY position LIMIT 1), ''),
       NULL, '', c.locator
FROM citation c JOIN person p ON p.id = c.subject_id WHERE c.source_id = ?1
UNION ALL
SELECT 3, c.subject_kind,
       coalesce((SELECT text || ': ' FROM person_name n WHERE n.person_id = o.person_id ORDER BY position LIMIT 1),
                '') || o.title,
       NULL, '', c.locator
FROM citation c JOIN office o ON o.id = c.subject_id WHERE c.source_id = ?1
UNION ALL
SELECT 4, c.subject_kind,
       coalesce((SELECT text FROM actor_name n WHERE n.actor_id = a.id ORDER BY position LIMIT 1), a.code),
       NULL, '', c.locator
FROM citation c JOIN actor a ON a.id = c.subject_id WHERE c.source_id = ?1
UNION ALL
SELECT 5, c.subject_kind, s.title, NULL, '', c.locator
FROM citation c JOIN series s ON s.id = c.subject_id WHERE c.source_id = ?1
UNION ALL
SELECT 5, 'series', s.title, NULL, '', '' FROM series s WHERE s.source_id = ?1
ORDER BY 1, 3 LIMIT ?2
)sql";

SourceUse readUse(Row& row) {
    row.skip();
    SourceUse use;
    use.kind = row.code(model::SubjectKind::Record);
    use.title = row.text();
    use.record = row.optionalId<model::RecordId>();
    use.recordKind = row.code(model::RecordKind::Event);
    use.locator = row.text();
    return use;
}

} // namespace

std::unordered_map<model::SourceId, int> countSourceUses(const Connection& connection) {
    std::unordered_map<model::SourceId, int> counts;
    forEachRow(connection, kCounts, [&](Row& row) {
        const auto source = row.id<model::SourceId>();
        counts[source] = static_cast<int>(row.integer());
    });
    return counts;
}

std::vector<SourceUse> usesOf(const Connection& connection, model::SourceId source, int limit) {
    return readAll(connection, kUses, readUse, source, limit);
}

} // namespace entente::store
