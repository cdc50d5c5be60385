#pragma once

#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit(). A draft that validate()
// refuses leaves the edit with its first issue.

[[nodiscard]] std::optional<model::Agreement> findAgreement(const Connection& connection, model::RecordId id);
model::RecordId insertAgreement(Edit& edit, const model::Agreement& agreement);
/// `before` is what the draft was made from; if it is stored otherwise by now: StaleDraft.
void updateAgreement(Edit& edit, const model::Agreement& before, const model::Agreement& after);

} // namespace entente::store
