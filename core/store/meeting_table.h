#pragma once

#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit(). A draft that validate()
// refuses leaves the edit with its first issue.

[[nodiscard]] std::optional<model::Meeting> findMeeting(const Connection& connection, model::RecordId id);
model::RecordId insertMeeting(Edit& edit, const model::Meeting& meeting);
/// `before` is the meeting as the draft was made from; if it is stored otherwise by now: StaleDraft.
void updateMeeting(Edit& edit, const model::Meeting& before, const model::Meeting& after);

} // namespace entente::store
