#include "core/store/event_table.h"

#include "core/store/draft.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindEvent = "SELECT category FROM event WHERE record_id = ?1";
constexpr auto kInsertEvent = "INSERT INTO event (category, record_id) VALUES (?1, ?2)";
constexpr auto kUpdateEvent = "UPDATE event SET category = ?1 WHERE record_id = ?2";

void writeParts(Edit& edit, const char* sql, model::RecordId id, const model::Event& event) {
    execute(edit.connection(), sql, model::codeOf(event.category), id);
    replaceParticipations(edit, id, event.actors);
}

} // namespace

std::optional<model::Event> findEvent(const Connection& connection, model::RecordId id) {
    const auto record = findRecord(connection, id);
    if (!record)
        return std::nullopt;
    const auto read = [&](Row& row) {
        model::Event event;
        event.record = *record;
        event.category = row.code(model::EventCategory::Other);
        event.actors = participationsOf(connection, id);
        return event;
    };
    return readFirst(connection, kFindEvent, read, id);
}

model::RecordId insertEvent(Edit& edit, const model::Event& event) {
    requireValid(event);
    const auto id = insertRecord(edit, event.record);
    writeParts(edit, kInsertEvent, id, event);
    return id;
}

void updateEvent(Edit& edit, const model::Event& before, const model::Event& after) {
    requireValid(after);
    requireCurrent(findEvent(edit.connection(), before.record.id), before, before.record.title);
    updateRecord(edit, after.record);
    writeParts(edit, kUpdateEvent, before.record.id, after);
}

} // namespace entente::store
