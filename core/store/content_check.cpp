#include "core/store/content_check.h"

#include "core/base/date.h"
#include "core/store/rows.h"

#include <fmt/format.h>

namespace entente::store {
namespace {

constexpr auto kOrphanCitations = R"sql(
SELECT c.id, c.subject_kind FROM citation c
WHERE c.subject_kind = 'record' AND NOT EXISTS (SELECT 1 FROM record r WHERE r.id = c.subject_id)
   OR c.subject_kind = 'series' AND NOT EXISTS (SELECT 1 FROM series s WHERE s.id = c.subject_id)
   OR c.subject_kind = 'actor' AND NOT EXISTS (SELECT 1 FROM actor a WHERE a.id = c.subject_id)
   OR c.subject_kind = 'office' AND NOT EXISTS (SELECT 1 FROM office o WHERE o.id = c.subject_id)
   OR c.subject_kind = 'person' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = c.subject_id)
)sql";

constexpr auto kChildlessRecords = R"sql(
SELECT r.id, r.kind FROM record r
WHERE r.kind = 'meeting' AND NOT EXISTS (SELECT 1 FROM meeting k WHERE k.record_id = r.id)
   OR r.kind = 'agreement' AND NOT EXISTS (SELECT 1 FROM agreement k WHERE k.record_id = r.id)
   OR r.kind = 'event' AND NOT EXISTS (SELECT 1 FROM event k WHERE k.record_id = r.id)
   OR r.kind = 'deal' AND NOT EXISTS (SELECT 1 FROM deal k WHERE k.record_id = r.id)
   OR r.kind = 'commitment' AND NOT EXISTS (SELECT 1 FROM commitment k WHERE k.record_id = r.id)
)sql";

void findOrphans(Connection& connection, std::vector<Defect>& defects) {
    forEachRow(connection, kOrphanCitations, [&](Row& row) {
        const std::int64_t id = row.integer();
        defects.push_back({"orphan-citation",
                           fmt::format("Citation {} stands behind a {} that is not there.", id, row.text())});
    });
    forEachRow(connection, kChildlessRecords, [&](Row& row) {
        const std::int64_t id = row.integer();
        defects.push_back(
            {"incomplete-record", fmt::format("Record {} lacks its part as a {}.", id, row.text())});
    });
}

// Every date that is kept with its days.
constexpr auto kDates = R"sql(
SELECT 'date of record', id, date, date_first, date_last FROM record WHERE date IS NOT NULL
UNION ALL SELECT 'time in office', id, held, held_first, held_last FROM office WHERE held IS NOT NULL
UNION ALL SELECT 'entry into force of agreement', record_id, in_force, in_force_first, in_force_last
          FROM agreement WHERE in_force IS NOT NULL
UNION ALL SELECT 'end of agreement', record_id, ended, ended_first, ended_last FROM agreement WHERE ended IS NOT NULL
UNION ALL SELECT 'assessment of commitment', record_id, date, date_first, date_last
          FROM assessment WHERE date IS NOT NULL
UNION ALL SELECT 'step of deal', record_id, date, date_first, date_last FROM deal_step WHERE date IS NOT NULL
UNION ALL SELECT 'due date of commitment', record_id, due, due_first, due_last FROM commitment WHERE due IS NOT NULL
)sql";

// Only the text is kept of these.
constexpr auto kPartyDates = R"sql(
SELECT record_id, signed_on FROM agreement_party WHERE signed_on IS NOT NULL
UNION ALL SELECT record_id, ratified FROM agreement_party WHERE ratified IS NOT NULL
UNION ALL SELECT record_id, in_force FROM agreement_party WHERE in_force IS NOT NULL
UNION ALL SELECT record_id, withdrew FROM agreement_party WHERE withdrew IS NOT NULL
)sql";

void findWrongDates(Connection& connection, std::vector<Defect>& defects) {
    forEachRow(connection, kDates, [&](Row& row) {
        const std::string what = row.text();
        const std::int64_t id = row.integer();
        const std::string text = row.text();
        const auto date = base::parseEdtf(text);
        const base::Day first{static_cast<std::int32_t>(row.integer())};
        const base::Day last{static_cast<std::int32_t>(row.integer())};
        if (!date || date->days() != base::DayRange{first, last})
            defects.push_back(
                {"date", fmt::format("The {} {}, “{}”, and its days disagree.", what, id, text)});
    });
    forEachRow(connection, kPartyDates, [&](Row& row) {
        const std::int64_t id = row.integer();
        const std::string text = row.text();
        if (!base::parseEdtf(text))
            defects.push_back(
                {"date", fmt::format("“{}” of a party to agreement {} is not a date.", text, id)});
    });
}

// The descriptions are JSON that the folders above write; of it only what names other rows is known here.
constexpr auto kBrokenDocuments = R"sql(
SELECT 'chart', title FROM chart WHERE NOT json_valid(spec)
UNION ALL SELECT 'timeline', title FROM timeline_view WHERE NOT json_valid(spec)
UNION ALL SELECT 'table view', title FROM table_view WHERE NOT json_valid(spec)
UNION ALL SELECT 'slide', title FROM slide WHERE NOT json_valid(spec)
)sql";

constexpr auto kLostSeries = R"sql(
SELECT DISTINCT c.title
FROM chart c, json_tree(CASE WHEN json_valid(c.spec) THEN c.spec ELSE '{}' END, '$.series') s
WHERE s.type = 'integer' AND (s.key = 'series' OR s.path LIKE '%.with')
  AND NOT EXISTS (SELECT 1 FROM series x WHERE x.id = s.value)
)sql";

constexpr auto kLostCharts = R"sql(
SELECT DISTINCT s.title, d.title
FROM slide s JOIN deck d ON d.id = s.deck_id, json_tree(CASE WHEN json_valid(s.spec) THEN s.spec ELSE '{}' END) t
WHERE t.key = 'chart' AND t.type = 'object'
  AND NOT EXISTS (SELECT 1 FROM chart c WHERE c.id = json_extract(t.value, '$.id'))
  AND NOT EXISTS (SELECT 1 FROM chart c WHERE c.title = json_extract(t.value, '$.title'))
)sql";

void findBrokenDocuments(Connection& connection, std::vector<Defect>& defects) {
    forEachRow(connection, kBrokenDocuments, [&](Row& row) {
        const std::string kind = row.text();
        defects.push_back(
            {"document", fmt::format("The description of the {} “{}” is not JSON.", kind, row.text())});
    });
    forEachRow(connection, kLostSeries, [&](Row& row) {
        defects.push_back(
            {"lost-series", fmt::format("The chart “{}” shows a series that is not there.", row.text())});
    });
    forEachRow(connection, kLostCharts, [&](Row& row) {
        const std::string slide = row.text();
        defects.push_back(
            {"lost-chart", fmt::format("The slide “{}” of the deck “{}” shows a chart that is not there.",
                                       slide, row.text())});
    });
}

} // namespace

void findContentDefects(Connection& connection, std::vector<Defect>& defects) {
    findOrphans(connection, defects);
    findWrongDates(connection, defects);
    findBrokenDocuments(connection, defects);
}

} // namespace entente::store
