#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente::store {

struct SearchHit {
    std::int64_t id = 0;
    /// "meeting", "agreement", …, "person", "actor", "series".
    std::string kind;
};

/// Indexes the rows with these ids anew (or forgets them when they are gone). Part of every edit. Throws.
void refreshSearch(Connection& connection, const std::vector<std::int64_t>& ids);
/// Best first: all words must be there, the last one may be a beginning. Throws.
[[nodiscard]] std::vector<SearchHit> search(const Connection& connection, const std::string& words,
                                            int limit);

} // namespace entente::store
