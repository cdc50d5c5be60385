#include "core/store/undefended.h"

#include "core/store/rows.h"

namespace entente::store {
namespace {

// Walks the records by id and looks each one's citations up by their key, so that a page costs what it holds.
// A part's citations are asked for only where the record's own do not decide.
constexpr auto kRecords = R"sql(
WITH judged AS (
  SELECT r.id, r.kind, r.title, r.date, r.unverified,
    EXISTS (SELECT 1 FROM citation c JOIN source s ON s.id = c.source_id
            WHERE c.subject_id = r.id AND s.reliability <> 'weak')
    OR EXISTS (SELECT 1 FROM citation c JOIN source s ON s.id = c.source_id
               WHERE s.reliability <> 'weak' AND c.subject_id IN (
                 SELECT p.id FROM meeting_item p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM agreement_party p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM deal_step p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM assessment p WHERE p.record_id = r.id)) AS strong,
    EXISTS (SELECT 1 FROM citation c WHERE c.subject_id = r.id)
    OR EXISTS (SELECT 1 FROM citation c WHERE c.subject_id IN (
                 SELECT p.id FROM meeting_item p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM agreement_party p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM deal_step p WHERE p.record_id = r.id
                 UNION ALL SELECT p.id FROM assessment p WHERE p.record_id = r.id)) AS cited
  FROM record r
)
SELECT id, kind, title, date, NOT cited, cited AND NOT strong, unverified FROM judged
WHERE id > ?1 AND (unverified OR NOT strong)
ORDER BY id LIMIT ?2
)sql";

constexpr auto kSeries = R"sql(
WITH judged AS (
  SELECT x.id, x.title, x.unverified,
         (SELECT max(s.reliability <> 'weak') FROM source s
          WHERE s.id = x.source_id
             OR s.id IN (SELECT c.source_id FROM citation c WHERE c.subject_id = x.id)) AS strong
  FROM series x
)
SELECT id, '', title, NULL, strong IS NULL, strong = 0, unverified FROM judged
WHERE unverified OR strong IS NULL OR strong = 0
ORDER BY title, id
)sql";

Undefended readUndefended(Row& row) {
    Undefended one;
    one.id = row.integer();
    one.recordKind = row.optionalCode<model::RecordKind>();
    one.title = row.text();
    one.date = row.date();
    one.gaps = {.isUnsourced = row.flag(), .isOnlyWeak = row.flag(), .isUnverified = row.flag()};
    return one;
}

} // namespace

std::vector<Undefended> undefendedRecords(const Connection& connection, std::int64_t after, int limit) {
    return readAll(connection, kRecords, readUndefended, after, limit);
}

std::vector<Undefended> undefendedSeries(const Connection& connection) {
    return readAll(connection, kSeries, readUndefended);
}

std::vector<Undefended> allUndefended(const Connection& connection) {
    constexpr int kNoLimit = -1;
    auto all = undefendedRecords(connection, 0, kNoLimit);
    const auto series = undefendedSeries(connection);
    all.insert(all.end(), series.begin(), series.end());
    return all;
}

} // namespace entente::store
