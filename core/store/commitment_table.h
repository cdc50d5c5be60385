#pragma once

#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit(). A draft that validate()
// refuses leaves the edit with its first issue.

[[nodiscard]] std::optional<model::Commitment> findCommitment(const Connection& connection,
                                                              model::RecordId id);
model::RecordId insertCommitment(Edit& edit, const model::Commitment& commitment);
/// `before` is what the draft was made from; if it is stored otherwise by now: StaleDraft.
void updateCommitment(Edit& edit, const model::Commitment& before, const model::Commitment& after);

} // namespace entente::store
