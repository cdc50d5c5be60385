#pragma once

#include "core/store/change_log.h"

#include <vector>

namespace entente::exchange {

/// What is left of a stretch of history when each edit that is undone in it is taken out, with its undoing
/// and redoing and, of a merge, what came by it. What undoes a change from before the stretch stays, once.
[[nodiscard]] std::vector<store::ChangeEntry> netChanges(std::vector<store::ChangeEntry> changes);

} // namespace entente::exchange
