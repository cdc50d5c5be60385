#include "core/base/date_tokens.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace entente::base {
namespace {

using Kind = DateToken::Kind;

// Must be done before folding, which makes the full-width tilde the one that says "about".
constexpr std::array kLongDashes{"–", "—", "―", "−", "〜", "～", "ー"};

// Longer words first, so that 年度 is not read as 年.
constexpr std::array kJapanese{"月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日",
                               "令和",   "平成",   "昭和",   "大正",   "明治",   "年度",   "年代",
                               "以降",   "以来",   "現在",   "から",   "まで",   "ごろ",   "ころ",
                               "年",     "月",     "日",     "元",     "頃",     "約",     "(月)",
                               "(火)",   "(水)",   "(木)",   "(金)",   "(土)",   "(日)"};

struct Era {
    std::string_view name;
    std::string_view letter;
    int firstYear;
};
constexpr std::array kEras{Era{"令和", "r", 2019}, Era{"平成", "h", 1989}, Era{"昭和", "s", 1926},
                           Era{"大正", "t", 1912}, Era{"明治", "m", 1868}};

constexpr std::array kLeftOut{"月曜日",    "火曜日",   "水曜日", "木曜日",   "金曜日", "土曜日", "日曜日",
                              "(",         ")",        "(月)",   "(火)",     "(水)",   "(木)",   "(金)",
                              "(土)",      "(日)",     "mon",    "tue",      "tues",   "wed",    "thu",
                              "thur",      "thurs",    "fri",    "sat",      "sun",    "monday", "tuesday",
                              "wednesday", "thursday", "friday", "saturday", "sunday", "of",     "the"};
constexpr std::array kOrdinals{"st", "nd", "rd", "th"};

template <class List>
bool isIn(const List& list, std::string_view text) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return one == text; });
}

std::string withOneDash(std::string_view typed) {
    std::string out;
    while (!typed.empty()) {
        const auto* dash = std::find_if(kLongDashes.begin(), kLongDashes.end(),
                                        [&](std::string_view one) { return typed.starts_with(one); });
        if (dash != kLongDashes.end()) {
            out += kRangeMark;
            typed.remove_prefix(std::string_view(*dash).size());
        } else {
            out += typed.front();
            typed.remove_prefix(1);
        }
    }
    return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

std::string_view take(std::string_view& text, std::size_t count) {
    const std::string_view taken = text.substr(0, count);
    text.remove_prefix(count);
    return taken;
}

DateToken number(std::string_view text) {
    DateToken token{.kind = Kind::Number, .text = std::string(text), .digits = static_cast<int>(text.size())};
    // More digits than any form of a date has would overflow.
    if (token.digits > 8)
        return {.kind = Kind::Unknown, .text = token.text};
    for (const char c : text)
        token.value = token.value * 10 + (c - '0');
    return token;
}

DateToken next(std::string_view& text) {
    const auto run = [&](auto belongs) {
        return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
    };
    if (isDigit(text.front()))
        return number(take(text, run(isDigit)));
    if (isLetter(text.front()))
        return {.kind = Kind::Word, .text = std::string(take(text, run(isLetter)))};
    for (const std::string_view word : kJapanese) {
        if (text.starts_with(word))
            return {.kind = Kind::Word, .text = std::string(take(text, word.size()))};
    }
    if (text.starts_with(kRangeMark))
        return {.kind = Kind::Mark, .text = std::string(take(text, kRangeMark.size()))};
    if (std::string_view("-/.,~?%").find(text.front()) != std::string_view::npos)
        return {.kind = Kind::Mark, .text = std::string(take(text, 1))};
    return {.kind = Kind::Unknown, .text = std::string(take(text, 1))};
}

std::optional<int> eraYear(const std::vector<DateToken>& tokens, std::size_t at) {
    if (at + 1 >= tokens.size())
        return std::nullopt;
    const DateToken& year = tokens[at + 1];
    for (const Era& era : kEras) {
        // The letters are read only in the form of official papers, R7.2.7, since "s" and "m" are words
        // elsewhere.
        const bool lettered = tokens[at].is(era.letter) && at + 2 < tokens.size() && tokens[at + 2].is(".");
        if (!tokens[at].is(era.name) && !lettered)
            continue;
        if (year.is("元"))
            return era.firstYear;
        if (year.isNumber() && year.digits <= 2 && year.value >= 1)
            return era.firstYear + year.value - 1;
    }
    return std::nullopt;
}

std::vector<DateToken> withoutEras(const std::vector<DateToken>& tokens) {
    std::vector<DateToken> out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (const auto year = eraYear(tokens, i)) {
            out.push_back({.kind = Kind::Number, .text = std::to_string(*year), .value = *year, .digits = 4});
            ++i;
        } else {
            out.push_back(tokens[i]);
        }
    }
    return out;
}

} // namespace

std::vector<DateToken> dateTokens(std::string_view typed) {
    const std::string normal = folded(withOneDash(typed));
    std::string_view rest = normal;
    std::vector<DateToken> tokens;
    while (!rest.empty()) {
        if (rest.front() == ' ' || rest.front() == '\t') {
            rest.remove_prefix(1);
            continue;
        }
        DateToken token = next(rest);
        const bool ordinal = isIn(kOrdinals, token.text) && !tokens.empty() && tokens.back().isNumber();
        if (!ordinal && !isIn(kLeftOut, token.text))
            tokens.push_back(std::move(token));
    }
    return withoutEras(tokens);
}

} // namespace entente::base
