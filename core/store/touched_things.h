#pragma once

// For the store's own .cpp files: which things a changeset touched.

#include "core/store/change_list.h"

#include <map>
#include <utility>

namespace entente::store {

/// The things of one changeset, in the order of their kinds and ids.
struct TouchedThings {
    std::map<std::pair<TouchedKind, std::int64_t>, TouchedThing> things;
    /// Not all of it was read.
    bool isCut = false;
};

/// What the changeset touched, with the titles that it tells of what it made or deleted; reads at most so
/// many rows. Throws.
[[nodiscard]] TouchedThings touchedThings(const Connection& connection, const std::string& changeset,
                                          int rowsAtMost);

} // namespace entente::store
