#pragma once

#include "core/store/lookup.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// How what is typed may go on to become a filter.
struct SearchHint {
    /// The whole text with the filter in it.
    std::string text;
    /// The filter alone: "kind:meeting", "after:".
    std::string filter;
    /// Whose code it is, if it is one: "Japan".
    std::string meaning;
    bool operator==(const SearchHint&) const = default;
};

/// For the last word typed, at most six: filters that begin so ("ki" → "kind:"), and what may follow a
/// filter's colon
/// ("actor:ja" → "actor:JPN"). All filters for nothing. The words are the language's, "en" or "ja".
[[nodiscard]] std::vector<SearchHint> searchHints(std::string_view typed, const Names& names,
                                                  const std::string& language);

} // namespace entente::store
