#pragma once

// For the store's own .cpp files: what writing the index and reading it must agree on.

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::store {

/// Beginnings of up to so many characters are indexed by FTS5 itself (`prefix` in the schema).
inline constexpr std::size_t kIndexedBeginning = 4;
/// Bytes of a name that search_key keeps.
inline constexpr std::size_t kKeyLength = 32;

/// The beginning of a name that search_key keeps: whole characters.
[[nodiscard]] std::string searchKey(std::string_view tokens);
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

} // namespace entente::store
