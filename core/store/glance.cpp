#include "core/store/glance.h"

#include "core/model/agreement_status.h"
#include "core/store/agreement_table.h"
#include "core/store/office_row.h"
#include "core/store/rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace entente::store {
namespace {

// ?1 actors and ?2 topics as JSON arrays, ?3 and ?4 the days. The lists are short; the records are many and
// come by the index on kind and date until there are enough.
constexpr auto kInFocus = R"sql(
  AND (?1 = '[]'
       OR EXISTS (SELECT 1 FROM participation p
                  WHERE p.record_id = r.id AND p.actor_id IN (SELECT value FROM json_each(?1)))
       OR EXISTS (SELECT 1 FROM agreement_party q
                  WHERE q.record_id = r.id AND q.actor_id IN (SELECT value FROM json_each(?1))))
  AND (?2 = '[]' OR EXISTS (SELECT 1 FROM record_tag t
                            WHERE t.record_id = r.id AND t.tag_id IN (SELECT value FROM json_each(?2))))
  AND (r.date_first IS NULL OR (r.date_first <= ?4 AND r.date_last >= ?3))
)sql";

constexpr auto kHeadline = "SELECT r.id, r.kind, r.title, r.date, r.place FROM record r ";

constexpr auto kBefore = R"sql(
JOIN meeting m ON m.record_id = r.id AND m.status = 'held'
WHERE r.kind = 'meeting' AND r.date_first <= ?5 {} ORDER BY r.date_first DESC, r.id DESC LIMIT ?6
)sql";
constexpr auto kAfter = R"sql(
JOIN meeting m ON m.record_id = r.id AND m.status <> 'cancelled'
WHERE r.kind = 'meeting' AND r.date_first > ?5 {} ORDER BY r.date_first, r.id LIMIT ?6
)sql";
constexpr auto kNewestAgreements = R"sql(
WHERE r.kind = 'agreement' AND r.date_first <= ?5 {} ORDER BY r.date_first DESC, r.id DESC LIMIT ?6
)sql";

constexpr auto kOfPerson = R"sql(
WHERE r.kind = 'meeting' AND r.id IN (SELECT record_id FROM participation WHERE person_id = ?1)
ORDER BY r.date_first DESC LIMIT ?2
)sql";

constexpr auto kAllAgreements = "SELECT count(*) FROM record r WHERE r.kind = 'agreement' {}";
// Those whose own dates say it all …
constexpr auto kPlainInForce = R"sql(
SELECT count(*) FROM agreement a JOIN record r ON r.id = a.record_id
WHERE a.in_force_first <= ?5 AND (a.ended_last IS NULL OR a.ended_last > ?5)
  AND NOT EXISTS (SELECT 1 FROM agreement_party w WHERE w.record_id = r.id AND w.withdrew IS NOT NULL) {}
)sql";
// … and those where the parties' dates count.
constexpr auto kByParties = R"sql(
SELECT r.id FROM record r JOIN agreement a ON a.record_id = r.id
WHERE EXISTS (SELECT 1 FROM agreement_party w WHERE w.record_id = r.id
              AND (w.withdrew IS NOT NULL OR (a.in_force IS NULL AND w.in_force IS NOT NULL))) {}
)sql";

constexpr auto kCommitmentCount = R"sql(
SELECT count(*) FROM commitment c JOIN record r ON r.id = c.record_id WHERE c.status = ?5 {}
)sql";
constexpr auto kNextCommitments = R"sql(
SELECT r.id, r.kind, r.title, r.date, r.place, c.due FROM commitment c JOIN record r ON r.id = c.record_id
WHERE c.status = 'open' {} ORDER BY c.due_last IS NULL, c.due_last, r.date_first DESC LIMIT ?5
)sql";

constexpr auto kMeasuredBy = R"sql(
SELECT c.record_id FROM commitment c JOIN series s ON s.id = c.series_id WHERE s.measure = ?1 ORDER BY c.record_id
)sql";

constexpr auto kOfficesOn = R"sql(
SELECT id, person_id, actor_id, kind, title, title_ja, held, unverified FROM office
WHERE kind <> 'other' AND held_first <= ?1 AND held_last >= ?1
ORDER BY actor_id, kind, held_first DESC, id
)sql";

constexpr auto kRecentChanges = "SELECT label, author, made_at FROM change ORDER BY sequence DESC LIMIT ?1";

template <class IdType>
std::string jsonOf(const std::vector<IdType>& ids) {
    std::vector<std::int64_t> values;
    for (const IdType id : ids)
        values.push_back(id.value);
    return fmt::format("[{}]", fmt::join(values, ","));
}

/// The focus as the four values that kInFocus names.
struct FocusValues {
    std::string actors;
    std::string topics;
    base::DayRange days;
};

FocusValues valuesOf(const model::Focus& focus) {
    return {jsonOf(focus.actors), jsonOf(focus.topics),
            focus.period.value_or(base::DayRange{base::distantPast(), base::distantFuture()})};
}

template <class Read, class... Values>
auto readInFocus(const Connection& connection, const std::string& sql, Read read, const model::Focus& focus,
                 const Values&... values) {
    const FocusValues in = valuesOf(focus);
    return readAll(connection, sql.c_str(), read, in.actors, in.topics, in.days.first.value,
                   in.days.last.value, values...);
}

std::string inFocus(const char* sql) { return fmt::format(fmt::runtime(sql), kInFocus); }

Headline readHeadline(Row& row) {
    Headline line;
    line.id = row.id<model::RecordId>();
    line.kind = row.code(model::RecordKind::Event);
    line.title = row.text();
    line.date = row.date();
    line.place = row.text();
    return line;
}

int readCount(Row& row) { return static_cast<int>(row.integer()); }

std::vector<Headline> headlines(const Connection& connection, const char* sql, const model::Focus& focus,
                                base::Day day, int limit) {
    return readInFocus(connection, kHeadline + inFocus(sql), readHeadline, focus, day.value, limit);
}

int inForceByParties(const Connection& connection, const model::Focus& focus, base::Day day) {
    const auto ids = readInFocus(
        connection, inFocus(kByParties), [](Row& row) { return row.id<model::RecordId>(); }, focus);
    int count = 0;
    for (const model::RecordId id : ids) {
        const auto agreement = findAgreement(connection, id);
        if (agreement && model::statusOn(*agreement, day) == model::AgreementStatus::InForce)
            ++count;
    }
    return count;
}

} // namespace

std::vector<Headline> meetingsBefore(const Connection& connection, const model::Focus& focus, base::Day day,
                                     int limit) {
    return headlines(connection, kBefore, focus, day, limit);
}

std::vector<Headline> meetingsAfter(const Connection& connection, const model::Focus& focus, base::Day day,
                                    int limit) {
    return headlines(connection, kAfter, focus, day, limit);
}

std::vector<Headline> meetingsOf(const Connection& connection, model::PersonId person, int limit) {
    const std::string sql = std::string(kHeadline) + kOfPerson;
    return readAll(connection, sql.c_str(), readHeadline, person, limit);
}

AgreementsGlance agreementsOn(const Connection& connection, const model::Focus& focus, base::Day day,
                              int limit) {
    const auto count = [&](const char* sql, const auto&... values) {
        return readInFocus(connection, inFocus(sql), readCount, focus, values...).front();
    };
    return {.inForce = count(kPlainInForce, day.value) + inForceByParties(connection, focus, day),
            .all = count(kAllAgreements),
            .newest = headlines(connection, kNewestAgreements, focus, day, limit)};
}

CommitmentsGlance commitmentsNow(const Connection& connection, const model::Focus& focus, int limit) {
    const auto count = [&](const char* status) {
        return readInFocus(connection, inFocus(kCommitmentCount), readCount, focus, status).front();
    };
    const auto read = [](Row& row) {
        CommitmentHeadline line{.record = readHeadline(row)};
        line.due = row.date();
        return line;
    };
    return {.open = count("open"),
            .met = count("met"),
            .next = readInFocus(connection, inFocus(kNextCommitments), read, focus, limit)};
}

std::vector<model::RecordId> commitmentsMeasuredBy(const Connection& connection, model::Measure measure) {
    return readAll(
        connection, kMeasuredBy, [](Row& row) { return row.id<model::RecordId>(); }, model::codeOf(measure));
}

std::vector<model::Office> officesOn(const Connection& connection, base::Day day) {
    std::vector<model::Office> offices = readAll(connection, kOfficesOn, readOffice, day.value);
    // "Until 2025" may have been over by that day; only who certainly held it is named.
    std::erase_if(offices, [day](const model::Office& office) {
        const auto& end = office.held->end();
        return end && end->kind == base::DateEnd::Kind::Point && end->days().first <= day;
    });
    const auto same = [](const model::Office& one, const model::Office& other) {
        return one.actor == other.actor && one.kind == other.kind;
    };
    offices.erase(std::unique(offices.begin(), offices.end(), same), offices.end());
    return offices;
}

std::vector<RecentChange> recentChanges(const Connection& connection, int limit) {
    return readAll(
        connection, kRecentChanges,
        [](Row& row) {
            RecentChange change{.label = row.text()};
            change.author = row.text();
            change.madeAt = row.text();
            return change;
        },
        limit);
}

} // namespace entente::store
