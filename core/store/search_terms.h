#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// What stands between spaces, cut at the quotes and the colon.
struct SearchTerm {
    /// What stands before the colon; empty for none.
    std::string key;
    std::string value;
    bool isQuoted = false;
    /// A quote that nothing closes.
    bool isOpen = false;
    /// Bytes of what was typed.
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const SearchTerm&) const = default;
};

/// Spaces of any script separate; "…", “…” and 「…」 hold together. Colons may be full-width.
[[nodiscard]] std::vector<SearchTerm> searchTerms(std::string_view typed);

} // namespace entente::store
