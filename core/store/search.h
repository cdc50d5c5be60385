#pragma once

#include "core/store/connection.h"
#include "core/store/search_query.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace entente::store {

/// How the words were found; the lower, the better.
enum class SearchTier {
    /// A title or name is what was typed.
    Exact,
    /// A title or name begins so, or a word of an actor's or person's name does.
    Beginning,
    /// All words stand in the title or the names.
    Title,
    /// All words stand somewhere: place, summary, people, outcomes, quotes.
    Text,
};

struct SearchHit {
    std::int64_t id = 0;
    FoundKind kind = FoundKind::Record;
    SearchTier tier = SearchTier::Text;
    bool operator==(const SearchHit&) const = default;
};

struct SearchLimits {
    int hits = 30;
    /// After this long the search ends with what it has; nothing is too long for zero.
    std::chrono::milliseconds patience{0};
};

struct SearchResult {
    /// Best first: by tier, then whole words before begun ones, then actors, people, records (newest first),
    /// series.
    std::vector<SearchHit> hits;
    /// False when patience ended before everything was looked at.
    bool isComplete = true;
    /// Filters that name nobody and nothing, so that nothing fits: UnknownReference with the filter as field.
    std::vector<base::Error> problems;
};

/// Throws.
[[nodiscard]] SearchResult search(const Connection& connection, const SearchQuery& query,
                                  const SearchLimits& limits);

} // namespace entente::store
