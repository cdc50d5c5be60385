#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::base {

/// What is searched for: folded words, and runs of Han and kana characters as overlapping pairs, so that the
/// two characters of 首脳 are found inside 首脳会談. Separated by spaces.
[[nodiscard]] std::string searchTokens(std::string_view text);

/// What is searched in: searchTokens, and after each run of two or more Han and kana characters its last one
/// alone: 韓 begins no pair of 日米韓, but is found as the beginning of a token all the same.
[[nodiscard]] std::string indexTokens(std::string_view text);

/// A token of searchTokens and the bytes [begin, end) of the text that it stands for.
struct TextToken {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextToken&) const = default;
};
[[nodiscard]] std::vector<TextToken> textTokens(std::string_view text);

/// Whether the UTF-8 text is a single Han or kana character.
[[nodiscard]] bool isLoneIdeograph(std::string_view text);

} // namespace entente::base
