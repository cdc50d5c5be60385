#include "core/store/meeting_table.h"

#include "core/model/validation.h"
#include "core/store/record_table.h"
#include "core/store/sql.h"

namespace entente::store {
namespace {

constexpr auto kFind = "SELECT format, status, host_id FROM meeting WHERE record_id = ?1";
constexpr auto kInsert = "INSERT INTO meeting (record_id, format, status, host_id) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kUpdate = "UPDATE meeting SET format = ?2, status = ?3, host_id = ?4 WHERE record_id = ?1";
constexpr auto kItems = "SELECT id, kind, text FROM meeting_item WHERE record_id = ?1 ORDER BY position, id";
constexpr auto kInsertItem =
    "INSERT INTO meeting_item (record_id, id, position, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)";

std::vector<model::MeetingItem> itemsOf(const Connection& connection, model::RecordId id) {
    SQLite::Statement query(connection.database(), kItems);
    query.bind(1, id.value);
    std::vector<model::MeetingItem> items;
    while (query.executeStep()) {
        Row row(query);
        auto& item = items.emplace_back();
        item.id = row.id<model::ItemId>();
        item.kind = row.code(model::ItemKind::Agenda);
        item.text = row.text();
    }
    return items;
}

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Meeting& meeting) {
    execute(edit.connection(), sql, id, model::codeOf(meeting.format), model::codeOf(meeting.status), meeting.host);
    replaceParticipations(edit, id, meeting.participants);
    execute(edit.connection(), "DELETE FROM meeting_item WHERE record_id = ?1", id);
    int position = 0;
    for (const model::MeetingItem& item : meeting.items) {
        execute(edit.connection(), kInsertItem, id, item.id ? item.id : edit.newId<model::ItemId>(), position++,
                model::codeOf(item.kind), item.text);
    }
}

void requireValid(const model::Meeting& meeting) {
    if (const auto issues = model::validate(meeting); !issues.empty())
        throw Failure(model::toError(issues.front()));
}

} // namespace

std::optional<model::Meeting> findMeeting(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    SQLite::Statement query(connection.database(), kFind);
    query.bind(1, id.value);
    if (!record || !query.executeStep())
        return std::nullopt;
    Row row(query);
    model::Meeting meeting;
    meeting.record = *record;
    meeting.format = row.code(model::MeetingFormat::Other);
    meeting.status = row.code(model::MeetingStatus::Held);
    meeting.host = row.optionalId<model::ActorId>();
    meeting.participants = participationsOf(connection, id);
    meeting.items = itemsOf(connection, id);
    return meeting;
}

model::RecordId insertMeeting(Edit& edit, const model::Meeting& meeting) {
    requireValid(meeting);
    const auto id = insertRecord(edit, meeting.record);
    writeParts(edit, kInsert, id, meeting);
    return id;
}

void updateMeeting(Edit& edit, const model::Meeting& before, const model::Meeting& after) {
    requireValid(after);
    requireCurrent(findMeeting(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdate, before.record.id, after);
}

} // namespace entente::store
