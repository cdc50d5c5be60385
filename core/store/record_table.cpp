#include "core/store/record_table.h"

#include "core/store/rows.h"

#include <array>

namespace entente::store {
namespace {

constexpr auto kFindRecord = R"sql(
SELECT id, kind, title, date, place, summary, unverified FROM record WHERE id = ?1
)sql";

constexpr auto kInsertRecord = R"sql(
INSERT INTO record (id, kind, title, date, date_first, date_last, place, summary, unverified, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
)sql";

constexpr auto kUpdateRecord = R"sql(
UPDATE record SET title = ?1, date = ?2, date_first = ?3, date_last = ?4, place = ?5, summary = ?6, unverified = ?7
WHERE id = ?8
)sql";

constexpr auto kCount = "SELECT count(*) FROM record";

constexpr auto kParticipations = R"sql(
SELECT id, person_id, actor_id, role FROM participation WHERE record_id = ?1 ORDER BY position, id
)sql";

constexpr auto kInsertParticipation = R"sql(
INSERT INTO participation (record_id, position, id, person_id, actor_id, role) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
)sql";

// Children before parents, and what stands behind a child before the child.
constexpr std::array kDeleteParts{
    "DELETE FROM participation WHERE record_id = ?1",
    "DELETE FROM citation WHERE subject_id IN (SELECT id FROM meeting_item WHERE record_id = ?1)",
    "DELETE FROM citation WHERE subject_id IN (SELECT id FROM agreement_party WHERE record_id = ?1)",
    "DELETE FROM citation WHERE subject_id IN (SELECT id FROM deal_step WHERE record_id = ?1)",
    "DELETE FROM citation WHERE subject_id IN (SELECT id FROM assessment WHERE record_id = ?1)",
    "DELETE FROM meeting_item WHERE record_id = ?1",
    "DELETE FROM agreement_party WHERE record_id = ?1",
    "DELETE FROM deal_step WHERE record_id = ?1",
    "DELETE FROM assessment WHERE record_id = ?1",
    "DELETE FROM record_tag WHERE record_id = ?1",
    "DELETE FROM external_key WHERE record_id = ?1",
    "DELETE FROM link WHERE from_id = ?1",
    "DELETE FROM link WHERE to_id = ?1",
    "DELETE FROM citation WHERE subject_id = ?1",
    "DELETE FROM meeting WHERE record_id = ?1",
    "DELETE FROM agreement WHERE record_id = ?1",
    "DELETE FROM event WHERE record_id = ?1",
    "DELETE FROM deal WHERE record_id = ?1",
    "DELETE FROM commitment WHERE record_id = ?1",
    "UPDATE commitment SET made_at = NULL WHERE made_at = ?1",
    "DELETE FROM record WHERE id = ?1",
};

} // namespace

model::Record readRecord(Row& row) {
    model::Record record;
    record.id = row.id<model::RecordId>();
    record.kind = row.code(model::RecordKind::Event);
    record.title = row.text();
    record.date = row.date();
    record.place = row.text();
    record.summary = row.text();
    record.unverified = row.flag();
    return record;
}

std::optional<model::Record> findRecord(const Connection& connection, model::RecordId id) {
    return readFirst(connection, kFindRecord, readRecord, id);
}

model::RecordId insertRecord(Edit& edit, const model::Record& record) {
    const auto id = idOrNew(edit, record.id);
    SQLite::Statement insert(edit.connection().database(), kInsertRecord);
    Binder binder(insert);
    binder << id << model::codeOf(record.kind) << record.title;
    binder.days(record.date) << record.place << record.summary << record.unverified << edit.batch();
    insert.exec();
    return id;
}

void updateRecord(Edit& edit, const model::Record& record) {
    SQLite::Statement update(edit.connection().database(), kUpdateRecord);
    Binder binder(update);
    binder << record.title;
    binder.days(record.date) << record.place << record.summary << record.unverified << record.id;
    update.exec();
}

std::int64_t countRecords(const Connection& connection) {
    return readFirst(connection, kCount, [](Row& row) { return row.integer(); }).value_or(0);
}

void deleteRecord(Edit& edit, model::RecordId id) {
    for (const char* sql : kDeleteParts)
        execute(edit.connection(), sql, id);
}

std::vector<model::Participation> participationsOf(const Connection& connection, model::RecordId id) {
    const auto read = [](Row& row) {
        model::Participation one;
        one.id = row.id<model::ItemId>();
        one.person = row.optionalId<model::PersonId>();
        one.actor = row.optionalId<model::ActorId>();
        one.role = row.code(model::Role::Participant);
        return one;
    };
    return readAll(connection, kParticipations, read, id);
}

void replaceParticipations(Edit& edit, model::RecordId id, const std::vector<model::Participation>& rows) {
    replaceChildren(edit, kDeleteParts.front(), kInsertParticipation, id, rows,
                    [&](Binder& binder, const model::Participation& row) {
                        binder << idOrNew(edit, row.id) << row.person << row.actor << model::codeOf(row.role);
                    });
}

} // namespace entente::store
