#include "core/store/record_parts.h"

#include "core/store/sql.h"

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

using model::RecordKind;
using model::RecordRow;

/// One table, walked in the order of the record ids that its columns begin with, or read for one record.
struct Part {
    std::optional<RecordKind> kind;
    const char* walk;
    const char* of;
    void (*read)(Row&, RecordRow&);
};

template <class T>
void addOnce(std::vector<T>& list, const std::optional<T>& value) {
    if (value && std::find(list.begin(), list.end(), *value) == list.end())
        list.push_back(*value);
}

void readMeeting(Row& row, RecordRow& record) {
    record.type = row.text();
    record.status = row.text();
}

// An agreement stands from its entry into force, or its signing, until it ends.
std::optional<base::EdtfDate> standing(const RecordRow& record, const std::optional<base::EdtfDate>& inForce,
                                       const std::optional<base::EdtfDate>& ended) {
    if (!inForce && !ended)
        return std::nullopt;
    const auto& began = inForce ? inForce : record.date;
    const base::DateEnd start = began ? began->start() : base::DateEnd{.kind = base::DateEnd::Kind::Unknown};
    const base::DateEnd end =
        ended ? ended->end().value_or(ended->start()) : base::DateEnd{.kind = base::DateEnd::Kind::Open};
    const bool noPoint = start.kind != base::DateEnd::Kind::Point && end.kind != base::DateEnd::Kind::Point;
    return noPoint ? std::nullopt : std::optional(base::EdtfDate(start, end));
}

void readAgreement(Row& row, RecordRow& record) {
    record.type = row.text();
    const auto inForce = row.date();
    record.span = standing(record, inForce, row.date());
}

void readType(Row& row, RecordRow& record) { record.type = row.text(); }

void readCommitment(Row& row, RecordRow& record) {
    record.type = row.text();
    record.status = row.text();
    record.span = row.date();
}

void readParticipant(Row& row, RecordRow& record) {
    addOnce(record.actors, row.optionalId<model::ActorId>());
    addOnce(record.people, row.optionalId<model::PersonId>());
}

void readStep(Row& row, RecordRow& record) {
    const base::Day first{static_cast<std::int32_t>(row.integer())};
    const base::Day last{static_cast<std::int32_t>(row.integer())};
    const base::Day begin = record.span ? record.span->days().first : first;
    const base::Day end = record.span ? std::max(record.span->days().last, last) : last;
    record.steps.push_back(first);
    record.span = begin == end ? base::EdtfDate::ofDay(begin)
                               : base::EdtfDate(base::DateEnd{.civil = base::toCivil(begin)},
                                                base::DateEnd{.civil = base::toCivil(end)});
}

void readCitations(Row& row, RecordRow& record) { record.citations += static_cast<int>(row.integer()); }

void readLinks(Row& row, RecordRow& record) { record.links += static_cast<int>(row.integer()); }

constexpr std::array kParts{
    Part{RecordKind::Meeting, "SELECT record_id, format, status FROM meeting ORDER BY record_id",
         "SELECT record_id, format, status FROM meeting WHERE record_id = ?1", readMeeting},
    Part{RecordKind::Agreement, "SELECT record_id, kind, in_force, ended FROM agreement ORDER BY record_id",
         "SELECT record_id, kind, in_force, ended FROM agreement WHERE record_id = ?1", readAgreement},
    Part{RecordKind::Event, "SELECT record_id, category FROM event ORDER BY record_id",
         "SELECT record_id, category FROM event WHERE record_id = ?1", readType},
    Part{RecordKind::Deal, "SELECT record_id, kind FROM deal ORDER BY record_id",
         "SELECT record_id, kind FROM deal WHERE record_id = ?1", readType},
    Part{RecordKind::Commitment, "SELECT record_id, kind, status, due FROM commitment ORDER BY record_id",
         "SELECT record_id, kind, status, due FROM commitment WHERE record_id = ?1", readCommitment},
    Part{
        std::nullopt,
        "SELECT record_id, actor_id, person_id FROM participation ORDER BY record_id, position, id",
        "SELECT record_id, actor_id, person_id FROM participation WHERE record_id = ?1 ORDER BY position, id",
        readParticipant},
    Part{RecordKind::Agreement,
         "SELECT record_id, actor_id, NULL FROM agreement_party ORDER BY record_id, position, id",
         "SELECT record_id, actor_id, NULL FROM agreement_party WHERE record_id = ?1 ORDER BY position, id",
         readParticipant},
    Part{RecordKind::Deal,
         "SELECT record_id, date_first, date_last FROM deal_step WHERE date_first IS NOT NULL "
         "ORDER BY record_id, date_first",
         "SELECT record_id, date_first, date_last FROM deal_step WHERE record_id = ?1 AND date_first IS NOT "
         "NULL "
         "ORDER BY date_first",
         readStep},
    Part{std::nullopt, "SELECT subject_id, count(*) FROM citation GROUP BY subject_id",
         "SELECT subject_id, count(*) FROM citation WHERE subject_id = ?1 GROUP BY subject_id",
         readCitations},
    Part{std::nullopt, "SELECT from_id, count(*) FROM link GROUP BY from_id",
         "SELECT from_id, count(*) FROM link WHERE from_id = ?1 GROUP BY from_id", readLinks},
    Part{std::nullopt, "SELECT to_id, count(*) FROM link GROUP BY to_id",
         "SELECT to_id, count(*) FROM link WHERE to_id = ?1 GROUP BY to_id", readLinks},
};

void readByKey(const Connection& connection, const Part& part, std::vector<RecordRow>& rows) {
    SQLite::Statement query(connection.database(), part.of);
    for (RecordRow& record : rows) {
        if (part.kind && *part.kind != record.kind)
            continue;
        query.reset();
        query.bind(1, record.id.value);
        while (query.executeStep()) {
            Row row(query);
            row.skip();
            part.read(row, record);
        }
    }
}

void readInOneWalk(const Connection& connection, const Part& part, std::vector<RecordRow>& rows) {
    SQLite::Statement query(connection.database(), part.walk);
    auto record = rows.begin();
    while (query.executeStep()) {
        Row row(query);
        const std::int64_t id = row.integer();
        while (record != rows.end() && record->id.value < id)
            ++record;
        if (record == rows.end())
            return;
        if (record->id.value == id)
            part.read(row, *record);
    }
}

bool concerns(const Part& part, const std::vector<RecordRow>& rows) {
    return !part.kind ||
           std::any_of(rows.begin(), rows.end(), [&](const RecordRow& r) { return r.kind == *part.kind; });
}

} // namespace

void readParts(const Connection& connection, std::vector<RecordRow>& rows, Reading reading) {
    for (const Part& part : kParts) {
        if (reading == Reading::ByKey)
            readByKey(connection, part, rows);
        else if (concerns(part, rows))
            readInOneWalk(connection, part, rows);
    }
}

} // namespace entente::store
