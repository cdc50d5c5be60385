#include "core/ingest/import_run.h"
#include "core/store/event_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"

namespace entente::ingest {
namespace {

using Meetings = std::vector<Candidate<model::Meeting>>;

void readParticipants(ImportRun& run, CandidateIndex<model::Meeting>& meetings) {
    run.each("meeting_participants.csv", [&](RowView& row) {
        auto* meeting = meetings.find(row, "meeting", run.keys().records);
        const model::Participation one{.person = row.reference("person", run.keys().people),
                                       .actor = row.reference("actor", run.keys().actors),
                                       .role = row.code<model::Role>("role")};
        if (!one.person && !one.actor && !row.isRefused())
            row.refuse(base::ErrorCode::MissingValue, "person", {});
        if (meeting && !row.isRefused())
            meeting->draft.participants.push_back(one);
    });
}

void readItems(ImportRun& run, CandidateIndex<model::Meeting>& meetings) {
    run.each("meeting_items.csv", [&](RowView& row) {
        auto* meeting = meetings.find(row, "meeting", run.keys().records);
        const model::MeetingItem item{.id = run.edit().newId<model::ItemId>(),
                                      .kind = row.code<model::ItemKind>("kind"),
                                      .text = row.requiredText("text")};
        const Backing backing = run.backing(row);
        if (!meeting || row.isRefused())
            return;
        meeting->draft.items.push_back(item);
        meeting->parts.emplace_back(item.id, backing);
    });
}

} // namespace

void readMeetings(ImportRun& run) {
    Meetings meetings;
    run.each("meetings.csv", [&](RowView& row) {
        auto one = run.candidate<model::Meeting>(row, model::RecordKind::Meeting, "date");
        one.draft.format = row.code<model::MeetingFormat>("format");
        one.draft.status =
            row.optionalCode<model::MeetingStatus>("status").value_or(model::MeetingStatus::Held);
        one.draft.host = row.reference("host", run.keys().actors);
        if (!row.isRefused())
            meetings.push_back(std::move(one));
    });
    CandidateIndex index(meetings);
    readParticipants(run, index);
    readItems(run, index);
    run.write("meetings.csv", meetings, store::insertMeeting);
}

void readEvents(ImportRun& run) {
    std::vector<Candidate<model::Event>> events;
    run.each("events.csv", [&](RowView& row) {
        auto one = run.candidate<model::Event>(row, model::RecordKind::Event, "date");
        one.draft.category = row.code<model::EventCategory>("category");
        run.addRoles(row, "actors", model::Role::Actor, one.draft.actors);
        if (!row.isRefused())
            events.push_back(std::move(one));
    });
    run.write("events.csv", events, store::insertEvent);
}

void readLinks(ImportRun& run) {
    run.each("links.csv", [&](RowView& row) {
        const model::Link link{.from = row.requiredReference("from", run.keys().records),
                               .to = row.requiredReference("to", run.keys().records),
                               .relation = row.code<model::LinkRelation>("relation"),
                               .note = row.text("note")};
        if (!row.isRefused() && link.from == link.to)
            row.refuse(base::ErrorCode::InvalidValue, "to", row.text("to"),
                       "a record cannot be linked to itself");
        if (!row.isRefused())
            store::insertLink(run.edit(), link);
    });
    std::unordered_map<std::string, model::TagId> tags;
    std::set<std::pair<model::RecordId, model::TagId>> tagged;
    run.each("tags.csv", [&](RowView& row) {
        const model::RecordId record = row.requiredReference("record", run.keys().records);
        const std::string name = row.requiredText("tag");
        if (row.isRefused())
            return;
        const auto [tag, isNew] = tags.try_emplace(name);
        if (isNew)
            tag->second = store::ensureTag(run.edit(), name);
        if (tagged.emplace(record, tag->second).second)
            store::tagRecord(run.edit(), record, tag->second);
        else
            row.refuse(base::ErrorCode::DuplicateKey, "tag", name);
    });
}

} // namespace entente::ingest
