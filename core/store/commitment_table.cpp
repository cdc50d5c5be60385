#include "core/store/commitment_table.h"

#include "core/store/draft.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindCommitment = R"sql(
SELECT kind, status, made_at, series_id, target, target_unit, comparison, due FROM commitment WHERE record_id = ?1
)sql";
constexpr auto kInsertCommitment = R"sql(
INSERT INTO commitment (kind, status, made_at, series_id, target, target_unit, comparison, due, due_first, due_last,
                        record_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
)sql";
constexpr auto kUpdateCommitment = R"sql(
UPDATE commitment SET kind = ?1, status = ?2, made_at = ?3, series_id = ?4, target = ?5, target_unit = ?6,
                      comparison = ?7, due = ?8, due_first = ?9, due_last = ?10
WHERE record_id = ?11
)sql";

constexpr auto kAssessments = R"sql(
SELECT id, date, verdict, text FROM assessment WHERE record_id = ?1 ORDER BY position, id
)sql";
constexpr auto kEraseAssessments = "DELETE FROM assessment WHERE record_id = ?1";
constexpr auto kInsertAssessment = R"sql(
INSERT INTO assessment (record_id, position, id, date, date_first, date_last, verdict, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";

model::Assessment readAssessment(Row& row) {
    model::Assessment assessment;
    assessment.id = row.id<model::ItemId>();
    assessment.date = row.date();
    assessment.standing = row.code(model::Standing::Unknown);
    assessment.text = row.text();
    return assessment;
}

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Commitment& commitment) {
    SQLite::Statement statement(edit.connection().database(), sql);
    Binder row(statement);
    row << model::codeOf(commitment.kind) << model::codeOf(commitment.status) << commitment.madeAt
        << commitment.series << commitment.target << commitment.targetUnit;
    row << (commitment.comparison ? std::optional(model::codeOf(*commitment.comparison)) : std::nullopt);
    row.days(commitment.due) << id;
    statement.exec();
    replaceParticipations(edit, id, commitment.parties);
    replaceChildren(edit, kEraseAssessments, kInsertAssessment, id, commitment.assessments,
                    [&](Binder& binder, const model::Assessment& one) {
                        binder << idOrNew(edit, one.id);
                        binder.days(one.date) << model::codeOf(one.standing) << one.text;
                    });
}

} // namespace

std::optional<model::Commitment> findCommitment(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    if (!record)
        return std::nullopt;
    const auto read = [&](Row& row) {
        model::Commitment commitment;
        commitment.record = *record;
        commitment.kind = row.code(model::CommitmentKind::Qualitative);
        commitment.status = row.code(model::CommitmentStatus::Unknown);
        commitment.madeAt = row.optionalId<model::RecordId>();
        commitment.series = row.optionalId<model::SeriesId>();
        commitment.target = row.number();
        commitment.targetUnit = row.text();
        commitment.comparison = row.optionalCode<model::Comparison>();
        commitment.due = row.date();
        commitment.parties = participationsOf(connection, id);
        commitment.assessments = readAll(connection, kAssessments, readAssessment, id);
        return commitment;
    };
    return readFirst(connection, kFindCommitment, read, id);
}

model::RecordId insertCommitment(Edit& edit, const model::Commitment& commitment) {
    requireValid(commitment);
    const auto id = insertRecord(edit, commitment.record);
    writeParts(edit, kInsertCommitment, id, commitment);
    return id;
}

void updateCommitment(Edit& edit, const model::Commitment& before, const model::Commitment& after) {
    requireValid(after);
    requireCurrent(findCommitment(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdateCommitment, before.record.id, after);
}

} // namespace entente::store
