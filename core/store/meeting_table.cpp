#include "core/store/meeting_table.h"

#include "core/store/draft.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindMeeting = "SELECT format, status, host_id FROM meeting WHERE record_id = ?1";
constexpr auto kInsertMeeting =
    "INSERT INTO meeting (record_id, format, status, host_id) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kUpdateMeeting =
    "UPDATE meeting SET format = ?2, status = ?3, host_id = ?4 WHERE record_id = ?1";
constexpr auto kItems = "SELECT id, kind, text FROM meeting_item WHERE record_id = ?1 ORDER BY position, id";
constexpr auto kEraseItems = "DELETE FROM meeting_item WHERE record_id = ?1";
constexpr auto kInsertItem =
    "INSERT INTO meeting_item (record_id, position, id, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)";

model::MeetingItem readItem(Row& row) {
    model::MeetingItem item;
    item.id = row.id<model::ItemId>();
    item.kind = row.code(model::ItemKind::Agenda);
    item.text = row.text();
    return item;
}

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Meeting& meeting) {
    execute(edit.connection(), sql, id, model::codeOf(meeting.format), model::codeOf(meeting.status),
            meeting.host);
    replaceParticipations(edit, id, meeting.participants);
    replaceChildren(edit, kEraseItems, kInsertItem, id, meeting.items,
                    [&](Binder& binder, const model::MeetingItem& item) {
                        binder << idOrNew(edit, item.id) << model::codeOf(item.kind) << item.text;
                    });
}

} // namespace

std::optional<model::Meeting> findMeeting(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    if (!record)
        return std::nullopt;
    const auto read = [&](Row& row) {
        model::Meeting meeting;
        meeting.record = *record;
        meeting.format = row.code(model::MeetingFormat::Other);
        meeting.status = row.code(model::MeetingStatus::Held);
        meeting.host = row.optionalId<model::ActorId>();
        meeting.participants = participationsOf(connection, id);
        meeting.items = readAll(connection, kItems, readItem, id);
        return meeting;
    };
    return readFirst(connection, kFindMeeting, read, id);
}

model::RecordId insertMeeting(Edit& edit, const model::Meeting& meeting) {
    requireValid(meeting);
    const auto id = insertRecord(edit, meeting.record);
    writeParts(edit, kInsertMeeting, id, meeting);
    return id;
}

void updateMeeting(Edit& edit, const model::Meeting& before, const model::Meeting& after) {
    requireValid(after);
    requireCurrent(findMeeting(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdateMeeting, before.record.id, after);
}

} // namespace entente::store
