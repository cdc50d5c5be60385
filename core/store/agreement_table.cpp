#include "core/store/agreement_table.h"

#include "core/store/draft.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindAgreement =
    "SELECT kind, short_title, in_force, ended FROM agreement WHERE record_id = ?1";
constexpr auto kInsertAgreement = R"sql(
INSERT INTO agreement (kind, short_title, in_force, in_force_first, in_force_last, ended, ended_first, ended_last,
                       record_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
)sql";
constexpr auto kUpdateAgreement = R"sql(
UPDATE agreement SET kind = ?1, short_title = ?2, in_force = ?3, in_force_first = ?4, in_force_last = ?5,
                     ended = ?6, ended_first = ?7, ended_last = ?8
WHERE record_id = ?9
)sql";
constexpr auto kParties = R"sql(
SELECT id, actor_id, signed_on, ratified, in_force, withdrew FROM agreement_party
WHERE record_id = ?1 ORDER BY position, id
)sql";
constexpr auto kEraseParties = "DELETE FROM agreement_party WHERE record_id = ?1";
constexpr auto kInsertParty = R"sql(
INSERT INTO agreement_party (record_id, position, id, actor_id, signed_on, ratified, in_force, withdrew)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";

model::AgreementParty readParty(Row& row) {
    model::AgreementParty party;
    party.id = row.id<model::ItemId>();
    party.actor = row.id<model::ActorId>();
    party.signedOn = row.date();
    party.ratified = row.date();
    party.inForce = row.date();
    party.withdrew = row.date();
    return party;
}

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Agreement& agreement) {
    SQLite::Statement statement(edit.connection().database(), sql);
    Binder row(statement);
    row << model::codeOf(agreement.kind) << agreement.shortTitle;
    row.days(agreement.inForce).days(agreement.ended) << id;
    statement.exec();
    replaceChildren(
        edit, kEraseParties, kInsertParty, id, agreement.parties,
        [&](Binder& binder, const model::AgreementParty& party) {
            binder << idOrNew(edit, party.id) << party.actor;
            binder.text(party.signedOn).text(party.ratified).text(party.inForce).text(party.withdrew);
        });
}

} // namespace

std::optional<model::Agreement> findAgreement(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    if (!record)
        return std::nullopt;
    const auto read = [&](Row& row) {
        model::Agreement agreement;
        agreement.record = *record;
        agreement.kind = row.code(model::AgreementKind::Other);
        agreement.shortTitle = row.text();
        agreement.inForce = row.date();
        agreement.ended = row.date();
        agreement.parties = readAll(connection, kParties, readParty, id);
        return agreement;
    };
    return readFirst(connection, kFindAgreement, read, id);
}

model::RecordId insertAgreement(Edit& edit, const model::Agreement& agreement) {
    requireValid(agreement);
    const auto id = insertRecord(edit, agreement.record);
    writeParts(edit, kInsertAgreement, id, agreement);
    return id;
}

void updateAgreement(Edit& edit, const model::Agreement& before, const model::Agreement& after) {
    requireValid(after);
    requireCurrent(findAgreement(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdateAgreement, before.record.id, after);
}

} // namespace entente::store
