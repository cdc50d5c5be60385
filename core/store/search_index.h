#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <vector>

namespace entente::store {

/// Indexes the rows with these ids anew (or forgets them when they are gone). Part of every edit. Throws.
void refreshSearch(Connection& connection, const std::vector<std::int64_t>& ids);
/// Indexes the whole workspace, whose index is empty: after a schema step that made it anew. Throws.
void buildSearch(Connection& connection);

} // namespace entente::store
