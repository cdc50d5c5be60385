#include "core/base/text.h"
#include "core/ingest/run/record_rows.h"
#include "core/model/codes.h"
#include "core/model/validation.h"
#include "core/store/agreement_table.h"
#include "core/store/event_table.h"
#include "core/store/external_key_table.h"
#include "core/store/guard.h"
#include "core/store/hand_edits.h"
#include "core/store/meeting_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::ingest {
namespace {

std::optional<model::Meeting> stored(const store::Connection& connection, model::RecordId id,
                                     const model::Meeting*) {
    return store::findMeeting(connection, id);
}
std::optional<model::Agreement> stored(const store::Connection& connection, model::RecordId id,
                                       const model::Agreement*) {
    return store::findAgreement(connection, id);
}
std::optional<model::Event> stored(const store::Connection& connection, model::RecordId id,
                                   const model::Event*) {
    return store::findEvent(connection, id);
}
model::RecordId insert(store::Edit& edit, const model::Meeting& one) {
    return store::insertMeeting(edit, one);
}
model::RecordId insert(store::Edit& edit, const model::Agreement& one) {
    return store::insertAgreement(edit, one);
}
model::RecordId insert(store::Edit& edit, const model::Event& one) { return store::insertEvent(edit, one); }
void update(store::Edit& edit, const model::Meeting& before, const model::Meeting& after) {
    store::updateMeeting(edit, before, after);
}
void update(store::Edit& edit, const model::Agreement& before, const model::Agreement& after) {
    store::updateAgreement(edit, before, after);
}
void update(store::Edit& edit, const model::Event& before, const model::Event& after) {
    store::updateEvent(edit, before, after);
}

// Parts have ids of their own, which the file knows nothing of: those of the stored record stand in for them.
template <class Part, class Key>
void takeIds(std::vector<Part>& parts, const std::vector<Part>& known, Key key) {
    for (Part& part : parts) {
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const Part& one) { return key(one) == key(part); });
        if (same != known.end())
            part.id = same->id;
    }
}

void takeIds(model::Meeting& meeting, const model::Meeting& known) {
    takeIds(meeting.participants, known.participants,
            [](const auto& one) { return std::pair(one.actor, one.role); });
    takeIds(meeting.items, known.items, [](const auto& one) { return one.text; });
}
void takeIds(model::Agreement& agreement, const model::Agreement& known) {
    takeIds(agreement.parties, known.parties, [](const auto& one) { return one.actor; });
}
void takeIds(model::Event& event, const model::Event& known) {
    takeIds(event.actors, known.actors, [](const auto& one) { return one.actor; });
}

template <class Kind>
Kind withParties(Kind known, const Kind& /*brought*/) {
    return known;
}
model::Agreement withParties(model::Agreement known, const model::Agreement& brought) {
    known.parties = brought.parties;
    return known;
}

std::string dateWords(const model::Record& record) { return record.date ? record.date->text() : "no date"; }

template <class E>
E wordOr(const std::string& word, E otherwise) {
    return model::fromCode<E>(word).value_or(otherwise);
}

} // namespace

model::Meeting RecordRows::meetingOf(const Draft& draft) const {
    model::Meeting meeting;
    meeting.record = draft.record;
    meeting.record.kind = model::RecordKind::Meeting;
    meeting.format = wordOr(draft.format, model::MeetingFormat::Other);
    meeting.status = wordOr(draft.status, model::MeetingStatus::Held);
    meeting.host = draft.host;
    for (const Person& person : draft.people)
        meeting.participants.push_back({.actor = person.actor, .role = person.role});
    for (const std::string& outcome : draft.outcomes)
        meeting.items.push_back({.kind = model::ItemKind::Outcome, .text = outcome});
    return meeting;
}

model::Agreement RecordRows::agreementOf(const Draft& draft) const {
    model::Agreement agreement;
    agreement.record = draft.record;
    agreement.record.kind = model::RecordKind::Agreement;
    agreement.shortTitle = draft.shortTitle;
    agreement.kind = wordOr(draft.kind, model::AgreementKind::Treaty);
    agreement.inForce = draft.inForce;
    agreement.ended = draft.ended;
    agreement.parties = draft.parties;
    return agreement;
}

model::Event RecordRows::eventOf(const Draft& draft) const {
    model::Event event;
    event.record = draft.record;
    event.record.kind = model::RecordKind::Event;
    event.category = wordOr(draft.kind, model::EventCategory::Other);
    for (const Person& person : draft.people)
        event.actors.push_back({.actor = person.actor, .role = person.role});
    return event;
}

void RecordRows::finish() {
    for (const Draft& draft : m_drafts) {
        try {
            write(draft);
        } catch (const store::Failure& failure) {
            m_desk.log.refuseRow(draft.rows.front(), failure.error());
        }
    }
}

void RecordRows::write(const Draft& draft) {
    if (m_rule.kind == TableKind::Meeting)
        return writeAs(draft, meetingOf(draft));
    if (m_rule.kind == TableKind::Agreement)
        return writeAs(draft, agreementOf(draft));
    writeAs(draft, eventOf(draft));
}

template <class Kind>
void RecordRows::writeAs(const Draft& draft, Kind record) {
    if (const auto issues = model::validate(record); !issues.empty())
        return m_desk.log.refuseRow(draft.rows.front(), model::toError(issues.front()));
    const auto& connection = m_desk.edit.connection();
    const auto id = store::findByExternalKey(connection, m_scheme, draft.key);
    const auto known = id ? stored(connection, *id, &record) : std::nullopt;
    if (!known) {
        const model::RecordId written = insert(m_desk.edit, record);
        store::insertExternalKey(m_desk.edit, written, m_scheme, draft.key);
        cite(written, draft.key);
        return m_desk.log.settle(draft.rows, RowFate::New);
    }
    if (draft.isPartial)
        record = withParties(*known, record);
    record.record.id = known->record.id;
    takeIds(record, *known);
    if (record == *known)
        return m_desk.log.settle(draft.rows, RowFate::Same);
    if (!m_desk.changedByHand)
        m_desk.changedByHand = store::idsChangedByHand(connection);
    const bool isKept = m_desk.changedByHand->contains(id->value);
    if (!isKept)
        update(m_desk.edit, *known, record);
    m_desk.log.changeRow(draft.rows.front(), record.record.title,
                         known->record.title + ", " + dateWords(known->record),
                         record.record.title + ", " + dateWords(record.record), isKept);
    m_desk.log.settle(draft.rows, isKept ? RowFate::Kept : RowFate::Changed);
}

void RecordRows::cite(model::RecordId id, const std::string& locator) {
    if (!m_desk.source)
        return;
    store::insertCitation(m_desk.edit, {.subjectKind = model::SubjectKind::Record,
                                        .subject = id.value,
                                        .source = m_desk.source,
                                        .locator = locator});
}

} // namespace entente::ingest
