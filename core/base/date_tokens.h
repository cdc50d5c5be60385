#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::base {

/// A piece of a typed date: a number, a word (Latin letters, or one of the Japanese words that dates are made
/// of) or a mark. Years of Japanese eras are numbers of the common era already.
struct DateToken {
    enum class Kind { Number, Word, Mark, Unknown };
    Kind kind = Kind::Unknown;
    /// Folded: lower case, full-width forms made narrow.
    std::string text = {};
    int value = 0;
    int digits = 0;

    [[nodiscard]] bool is(std::string_view other) const { return text == other; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
};

/// Every dash that is longer than a hyphen, and the wave dash, become one mark.
inline constexpr std::string_view kRangeMark = "–";

/// Weekdays, ordinal endings and white space are left out.
[[nodiscard]] std::vector<DateToken> dateTokens(std::string_view typed);

} // namespace entente::base
