#include "tests/core/store/edits.h"

#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/batch_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/document_table.h"
#include "core/store/event_table.h"
#include "core/store/external_key_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "core/store/table_view_table.h"

namespace entente::test {
namespace {

using store::Edit;

/// Reads what is stored, lets `change` alter it, and updates.
template <class T, class Id>
auto altered(std::optional<T> (*find)(const store::Connection&, Id), Id id,
             void (*update)(Edit&, const T&, const T&), std::function<void(T&)> change) {
    return [=](Edit& edit) {
        const auto before = find(edit.connection(), id);
        T after = before.value();
        change(after);
        update(edit, *before, after);
    };
}

void addMeetingEdits(const Stage& s, std::vector<NamedEdit>& out) {
    const auto meeting = [&](std::function<void(model::Meeting&)> change) {
        return altered<model::Meeting>(store::findMeeting, s.meeting, store::updateMeeting,
                                       std::move(change));
    };
    out.push_back({"insert a meeting", [s](Edit& e) { insertMeeting(e, make::meeting(s.cast, "Call")); }});
    out.push_back(
        {"move a meeting", meeting([](auto& m) { m.record.date = make::date("2025-02-06/2025-02-10"); })});
    out.push_back({"forget a place and host", meeting([](auto& m) {
                       m.record.place.clear();
                       m.host.reset();
                   })});
    out.push_back({"drop a participant", meeting([](auto& m) {
                       // A random walk may have dropped them all.
                       if (!m.participants.empty())
                           m.participants.pop_back();
                   })});
    out.push_back(
        {"add a participant", meeting([s](auto& m) { m.participants.push_back({.actor = s.cast.steel}); })});
    out.push_back({"swap the items", meeting([](auto& m) { std::swap(m.items.front(), m.items.back()); })});
    out.push_back({"change a role", meeting([](auto& m) {
                       if (!m.participants.empty())
                           m.participants.front().role = model::Role::Chair;
                   })});
    out.push_back(
        {"delete a meeting with all that hangs on it", [s](Edit& e) { deleteRecord(e, s.meeting); }});
}

void addRecordEdits(const Stage& s, std::vector<NamedEdit>& out) {
    out.push_back(
        {"insert an agreement", [s](Edit& e) { insertAgreement(e, make::agreement(s.cast, "Other")); }});
    out.push_back({"end an agreement",
                   altered<model::Agreement>(store::findAgreement, s.agreement, store::updateAgreement,
                                             [](auto& a) { a.ended = make::date("2030"); })});
    out.push_back(
        {"let a party withdraw",
         altered<model::Agreement>(store::findAgreement, s.agreement, store::updateAgreement,
                                   [](auto& a) { a.parties[1].withdrew = make::date("2017-01-23"); })});
    out.push_back({"delete an agreement", [s](Edit& e) { deleteRecord(e, s.agreement); }});
    out.push_back({"insert an event", [s](Edit& e) { insertEvent(e, make::event(s.cast, "Other")); }});
    out.push_back({"date an event anew", altered<model::Event>(store::findEvent, s.event, store::updateEvent,
                                                               [](auto& v) { v.record.date.reset(); })});
    out.push_back({"delete an event", [s](Edit& e) { deleteRecord(e, s.event); }});
    out.push_back({"insert a deal", [s](Edit& e) { insertDeal(e, make::deal(s.cast, "Other")); }});
    out.push_back(
        {"revise a deal", altered<model::Deal>(store::findDeal, s.deal, store::updateDeal, [](auto& d) {
             d.value = 14.9e9;
             d.steps.insert(d.steps.begin() + 1, {.kind = model::DealStepKind::Blocked, .title = "Blocked"});
         })});
    out.push_back({"delete a deal", [s](Edit& e) { deleteRecord(e, s.deal); }});
    out.push_back(
        {"insert a commitment", [s](Edit& e) { insertCommitment(e, make::commitment(s.cast, "Other")); }});
    out.push_back({"meet a commitment",
                   altered<model::Commitment>(store::findCommitment, s.commitment, store::updateCommitment,
                                              [](auto& c) { c.status = model::CommitmentStatus::Met; })});
    out.push_back(
        {"make a commitment qualitative", altered<model::Commitment>(store::findCommitment, s.commitment,
                                                                     store::updateCommitment, [](auto& c) {
                                                                         c.series.reset();
                                                                         c.target.reset();
                                                                         c.comparison.reset();
                                                                         c.madeAt.reset();
                                                                     })});
    out.push_back({"assess a commitment",
                   altered<model::Commitment>(
                       store::findCommitment, s.commitment, store::updateCommitment, [](auto& c) {
                           c.assessments.insert(c.assessments.begin(), {.date = make::date("2025-03"),
                                                                        .standing = model::Standing::Behind,
                                                                        .text = "Too little is ordered"});
                       })});
    out.push_back({"delete a commitment", [s](Edit& e) { deleteRecord(e, s.commitment); }});
}

void addCastEdits(const Stage& s, std::vector<NamedEdit>& out) {
    out.push_back({"insert an actor", [](Edit& e) { insertActor(e, make::actor("AUS", "Australia")); }});
    out.push_back({"rename an actor", altered<model::Actor>(store::findActor, s.cast.us, store::updateActor,
                                                            [](auto& a) { a.names.pop_back(); })});
    out.push_back(
        {"insert a person", [](Edit& e) { insertPerson(e, make::person("Fumio Kishida", "岸田文雄")); }});
    out.push_back({"rename a person",
                   altered<model::Person>(store::findPerson, s.cast.trump, store::updatePerson, [](auto& p) {
                       p.names.front().text = "Donald J. Trump";
                       p.unverified = true;
                   })});
    out.push_back({"insert an office", [s](Edit& e) {
                       insertOffice(e, {.person = s.cast.ishiba,
                                        .actor = s.cast.japan,
                                        .kind = model::OfficeKind::HeadOfGovernment,
                                        .titles = {{.text = "Prime Minister"},
                                                   {.language = "ja", .text = "内閣総理大臣"}},
                                        .held = make::date("2024-10-01/2025-10-21")});
                   }});
    out.push_back({"hold another office", [s](Edit& e) {
                       const auto before = officesOf(e.connection(), s.cast.ishiba);
                       auto after = before;
                       after.push_back({.actor = s.cast.japan, .titles = {{.text = "Minister of Defence"}}});
                       replaceOffices(e, s.cast.ishiba, before, after);
                   }});
    out.push_back({"insert a source", [](Edit& e) { insertSource(e, {.title = "Blue Book"}); }});
    out.push_back({"describe a source",
                   altered<model::Source>(store::findSource, s.cast.source, store::updateSource, [](auto& v) {
                       v.url = "https://history.state.gov";
                       v.reliability = model::Reliability::Official;
                   })});
    out.push_back({"cite", [s](Edit& e) {
                       insertCitation(
                           e, {.subject = s.agreement.value, .field = "date", .source = s.cast.source});
                   }});
    out.push_back({"take a citation back", [s](Edit& e) { deleteCitation(e, s.meeting.value, s.citation); }});
    out.push_back({"link two records", [s](Edit& e) {
                       insertLink(e, {.from = s.event, .to = s.deal, .relation = model::LinkRelation::LedTo});
                   }});
    out.push_back({"unlink two records", [s](Edit& e) { deleteLink(e, s.link); }});
    out.push_back({"tag with a new topic", [s](Edit& e) { tagRecord(e, s.deal, ensureTag(e, "steel")); }});
    out.push_back({"name a record by a fresh key", [s](Edit& e) {
                       insertExternalKey(e, s.deal, store::kCalendarScheme,
                                         std::to_string(e.newId<model::ItemId>().value));
                   }});
    out.push_back({"untag", [s](Edit& e) { untagRecord(e, s.meeting, s.tag); }});
}

void addFigureEdits(const Stage& s, std::vector<NamedEdit>& out) {
    out.push_back({"insert a series in a batch", [s](Edit& e) {
                       const auto batch = store::beginBatch(e);
                       insertBatch(e,
                                   {.id = batch, .file = "sipri.csv", .importedAt = "2025-02-07T09:00:00Z"});
                       model::Series series = make::shareOfGdp();
                       series.id = insertSeries(e, series);
                       putObservations(e, series, make::shares(1955, 2024));
                   }});
    out.push_back({"revise figures", [s](Edit& e) {
                       auto figures = make::shares(2020, 2026);
                       figures.front() = {.period = figures.front().period,
                                          .status = model::ObservationStatus::Confidential,
                                          .note = "withheld"};
                       figures.back().literal = "1.10";
                       figures.back().breakBefore = true;
                       putObservations(e, s.cast.shareSeries, figures);
                   }});
    out.push_back({"put a chart", [](Edit& e) { putChart(e, {.title = "Trade", .spec = "{}"}); }});
    out.push_back({"change a chart", [s](Edit& e) {
                       putChart(e,
                                {.id = s.chart, .title = "Defence", .specVersion = 2, .spec = "{\"x\":1}"});
                   }});
    out.push_back({"delete a chart", [s](Edit& e) { deleteChart(e, s.chart); }});
    out.push_back({"change a timeline",
                   [s](Edit& e) { putTimeline(e, {.id = s.timeline, .title = "Postwar", .spec = "{}"}); }});
    out.push_back({"delete a timeline", [s](Edit& e) { deleteTimeline(e, s.timeline); }});
    out.push_back({"keep a view of a table", [](Edit& e) {
                       insertTableView(e, {.page = "meetings", .title = "By place", .spec = "{}"});
                   }});
    out.push_back({"change a view of a table", [s](Edit& e) {
                       const auto before = findTableView(e.connection(), s.tableView).value();
                       auto after = before;
                       after.spec = "{\"sort\":\"place\"}";
                       updateTableView(e, before, after);
                   }});
    out.push_back({"delete a view of a table", [s](Edit& e) { deleteTableView(e, s.tableView); }});
    out.push_back({"reorder the slides of a deck", [s](Edit& e) {
                       auto deck = findDeck(e.connection(), s.deck).value();
                       std::swap(deck.slides.front(), deck.slides.back());
                       deck.slides.push_back({.kind = "chart", .title = "New", .spec = "{}"});
                       putDeck(e, deck);
                   }});
    out.push_back({"delete a deck", [s](Edit& e) { deleteDeck(e, s.deck); }});
}

void furnishRecords(Edit& e, Stage& s) {
    s.meeting = insertMeeting(e, make::meeting(s.cast));
    s.agreement = insertAgreement(e, make::agreement(s.cast));
    s.event = insertEvent(e, make::event(s.cast));
    s.deal = insertDeal(e, make::deal(s.cast));
    model::Commitment commitment = make::commitment(s.cast);
    commitment.madeAt = s.meeting;
    commitment.assessments = {{.date = make::date("2024-12"), .standing = model::Standing::OnTrack}};
    s.commitment = insertCommitment(e, commitment);
    s.link = insertLink(e, {.from = s.agreement, .to = s.meeting, .relation = model::LinkRelation::SignedAt});
    s.tag = ensureTag(e, "defence");
    tagRecord(e, s.meeting, s.tag);
    insertExternalKey(e, s.meeting, store::kCalendarScheme, "visit-1@mofa");
    s.citation = insertCitation(e, {.subject = s.meeting.value, .source = s.cast.source, .locator = "p. 3"});
}

} // namespace

Stage furnish(World& world) {
    Stage s{.cast = world.cast()};
    world.edit("Furnish the stage", [&](Edit& e) {
        furnishRecords(e, s);
        s.chart = putChart(e, {.title = "Defence", .spec = "{}"});
        s.tableView = insertTableView(e, {.page = "meetings", .title = "Recent", .spec = "{}"});
        s.timeline = putTimeline(e, {.title = "All", .spec = "{}"});
        s.deck = putDeck(
            e, {.title = "Brief",
                .slides = {{.kind = "title", .title = "Brief", .spec = "{}"},
                           {.kind = "chart", .title = "Defence", .spec = "{}", .notes = "Say why."}}});
    });
    return s;
}

std::vector<NamedEdit> everyEdit(const Stage& stage) {
    std::vector<NamedEdit> edits;
    addMeetingEdits(stage, edits);
    addRecordEdits(stage, edits);
    addCastEdits(stage, edits);
    addFigureEdits(stage, edits);
    return edits;
}

} // namespace entente::test
