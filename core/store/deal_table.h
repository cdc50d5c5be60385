#pragma once

#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit(). A draft that validate()
// refuses leaves the edit with its first issue.

[[nodiscard]] std::optional<model::Deal> findDeal(const Connection& connection, model::RecordId id);
model::RecordId insertDeal(Edit& edit, const model::Deal& deal);
/// `before` is what the draft was made from; if it is stored otherwise by now: StaleDraft.
void updateDeal(Edit& edit, const model::Deal& before, const model::Deal& after);

} // namespace entente::store
