#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <unordered_set>

namespace entente::store {

/// The ids of everything that people changed themselves: by edits that were no import and were not undone.
/// An import leaves such records as they are. Throws.
[[nodiscard]] std::unordered_set<std::int64_t> idsChangedByHand(const Connection& connection);

} // namespace entente::store
