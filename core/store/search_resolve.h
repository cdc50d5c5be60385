#pragma once

// For the store's own .cpp files: whom and what the filters name.

#include "core/store/search_match.h"

namespace entente::store {

/// One group an actor and topic of the query, each with the tokens of which a row must carry one. What names
/// nobody and nothing becomes a problem. Throws.
[[nodiscard]] FilterGroups resolveFilters(const Connection& connection, const SearchQuery& query,
                                          std::vector<base::Error>& problems);

} // namespace entente::store
