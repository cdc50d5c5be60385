#pragma once

// For the store's own .cpp files: which records a list is about, found in the indexes alone.

#include "core/model/focus.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente::store {

using RecordIds = std::vector<std::int64_t>;

/// Ids of the records of these kinds within the focus, rising; nothing when neither restricts.
[[nodiscard]] std::optional<RecordIds> candidates(const Connection& connection,
                                                  const std::vector<model::RecordKind>& kinds,
                                                  const model::Focus& focus);

} // namespace entente::store
