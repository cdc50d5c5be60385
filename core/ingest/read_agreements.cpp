#include "core/ingest/import_run.h"
#include "core/store/agreement_table.h"
#include "core/store/deal_table.h"

namespace entente::ingest {
namespace {

void readParties(ImportRun& run, CandidateIndex<model::Agreement>& agreements) {
    run.each("agreement_parties.csv", [&](RowView& row) {
        auto* agreement = agreements.find(row, "agreement", run.keys().records);
        const model::AgreementParty party{.id = run.edit().newId<model::ItemId>(),
                                          .actor = row.requiredReference("actor", run.keys().actors),
                                          .signedOn = row.date("signed"),
                                          .ratified = row.date("ratified"),
                                          .inForce = row.date("in_force"),
                                          .withdrew = row.date("withdrew")};
        const Backing backing = run.backing(row);
        if (!agreement || row.isRefused())
            return;
        agreement->draft.parties.push_back(party);
        agreement->parts.emplace_back(party.id, backing);
    });
}

void readSteps(ImportRun& run, CandidateIndex<model::Deal>& deals) {
    run.each("deal_steps.csv", [&](RowView& row) {
        auto* deal = deals.find(row, "deal", run.keys().records);
        const model::DealStep step{.id = run.edit().newId<model::ItemId>(),
                                   .kind = row.code<model::DealStepKind>("kind"),
                                   .date = row.date("date"),
                                   .title = row.requiredText("title"),
                                   .summary = row.text("summary")};
        const Backing backing = run.backing(row);
        if (!deal || row.isRefused())
            return;
        deal->draft.steps.push_back(step);
        deal->parts.emplace_back(step.id, backing);
    });
}

} // namespace

void readAgreements(ImportRun& run) {
    std::vector<Candidate<model::Agreement>> agreements;
    run.each("agreements.csv", [&](RowView& row) {
        auto one = run.candidate<model::Agreement>(row, model::RecordKind::Agreement, "signed");
        one.draft.shortTitle = row.text("short_title");
        one.draft.kind = row.code<model::AgreementKind>("kind");
        one.draft.inForce = row.date("in_force");
        one.draft.ended = row.date("ended");
        if (!row.isRefused())
            agreements.push_back(std::move(one));
    });
    CandidateIndex index(agreements);
    readParties(run, index);
    run.write("agreements.csv", agreements, store::insertAgreement);
}

void readDeals(ImportRun& run) {
    std::vector<Candidate<model::Deal>> deals;
    run.each("deals.csv", [&](RowView& row) {
        auto one = run.candidate<model::Deal>(row, model::RecordKind::Deal, "date");
        one.draft.kind = row.code<model::DealKind>("kind");
        one.draft.value = row.number("value");
        one.draft.currency = row.text("currency");
        run.addRoles(row, "buyer", model::Role::Buyer, one.draft.parties);
        run.addRoles(row, "target", model::Role::Target, one.draft.parties);
        if (!row.isRefused())
            deals.push_back(std::move(one));
    });
    CandidateIndex index(deals);
    readSteps(run, index);
    run.write("deals.csv", deals, store::insertDeal);
}

} // namespace entente::ingest
