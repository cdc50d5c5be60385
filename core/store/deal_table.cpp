#include "core/store/deal_table.h"

#include "core/store/draft.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindDeal = "SELECT kind, value, currency FROM deal WHERE record_id = ?1";
constexpr auto kInsertDeal = "INSERT INTO deal (kind, value, currency, record_id) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kUpdateDeal = "UPDATE deal SET kind = ?1, value = ?2, currency = ?3 WHERE record_id = ?4";
constexpr auto kDealSteps = R"sql(
SELECT id, kind, date, title, summary FROM deal_step WHERE record_id = ?1 ORDER BY position, id
)sql";
constexpr auto kEraseSteps = "DELETE FROM deal_step WHERE record_id = ?1";
constexpr auto kInsertStep = R"sql(
INSERT INTO deal_step (record_id, position, id, kind, date, date_first, date_last, title, summary)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
)sql";

model::DealStep readStep(Row& row) {
    model::DealStep step;
    step.id = row.id<model::ItemId>();
    step.kind = row.code(model::DealStepKind::Other);
    step.date = row.date();
    step.title = row.text();
    step.summary = row.text();
    return step;
}

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Deal& deal) {
    execute(edit.connection(), sql, model::codeOf(deal.kind), deal.value, deal.currency, id);
    replaceParticipations(edit, id, deal.parties);
    replaceChildren(edit, kEraseSteps, kInsertStep, id, deal.steps,
                    [&](Binder& binder, const model::DealStep& step) {
                        binder << idOrNew(edit, step.id) << model::codeOf(step.kind);
                        binder.days(step.date) << step.title << step.summary;
                    });
}

} // namespace

std::optional<model::Deal> findDeal(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    if (!record)
        return std::nullopt;
    const auto read = [&](Row& row) {
        model::Deal deal;
        deal.record = *record;
        deal.kind = row.code(model::DealKind::Other);
        deal.value = row.number();
        deal.currency = row.text();
        deal.parties = participationsOf(connection, id);
        deal.steps = readAll(connection, kDealSteps, readStep, id);
        return deal;
    };
    return readFirst(connection, kFindDeal, read, id);
}

model::RecordId insertDeal(Edit& edit, const model::Deal& deal) {
    requireValid(deal);
    const auto id = insertRecord(edit, deal.record);
    writeParts(edit, kInsertDeal, id, deal);
    return id;
}

void updateDeal(Edit& edit, const model::Deal& before, const model::Deal& after) {
    requireValid(after);
    requireCurrent(findDeal(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdateDeal, before.record.id, after);
}

} // namespace entente::store
