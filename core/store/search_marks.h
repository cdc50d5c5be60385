#pragma once

#include "core/store/search_query.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// Bytes [begin, end) of a UTF-8 text.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextSpan&) const = default;
};

/// A text with the words that were searched for marked: rising, apart from each other.
struct MarkedText {
    std::string text;
    std::vector<TextSpan> marks;
    bool operator==(const MarkedText&) const = default;
};

/// The whole text. A word that is only begun is marked whole.
[[nodiscard]] MarkedText marked(const SearchQuery& query, std::string text);
/// How many of the query's phrases stand in the text.
[[nodiscard]] std::size_t phrasesIn(const SearchQuery& query, std::string_view text);
/// About so many characters around the first mark, cut between words, with "…" where something was left out.
/// Line breaks become spaces.
[[nodiscard]] MarkedText excerpt(const MarkedText& text, std::size_t characters);

} // namespace entente::store
