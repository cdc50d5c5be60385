#include "core/base/date_input.h"

#include "core/base/date_phrase.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace entente::base {
namespace {

using Tokens = std::span<const DateToken>;

struct Refusal {
    std::string_view problem = {};
};

using Ends = tl::expected<std::pair<DateEnd, DateEnd>, Refusal>;

tl::unexpected<Refusal> refuse(std::string_view problem = {}) { return tl::unexpected(Refusal{problem}); }

DateEnd point(DatePrecision precision, DateQualifier qualifier, CivilDate civil) {
    return {.precision = precision, .qualifier = qualifier, .civil = civil};
}

std::pair<DateEnd, DateEnd> both(const DateEnd& end) { return {end, end}; }

std::pair<DateEnd, DateEnd> daysOf(DayRange days, DateQualifier qualifier) {
    return {point(DatePrecision::Day, qualifier, toCivil(days.first)),
            point(DatePrecision::Day, qualifier, toCivil(days.last))};
}

/// "02/2025" and "2025年2": without another side a bare number is what comes next after those named.
DatePhrase withoutBare(DatePhrase phrase) {
    if (phrase.bare && phrase.year)
        (phrase.month ? phrase.day : phrase.month) = phrase.bare;
    return phrase;
}

Ends civilEnds(const DatePhrase& phrase) {
    const int year = *phrase.year;
    if (!phrase.month)
        return phrase.day ? Ends(refuse())
                          : Ends(both(point(DatePrecision::Year, phrase.qualifier, {year, 1, 1})));
    const int month = *phrase.month;
    if (month < 1 || month > 12)
        return refuse(date_problem::kNoSuchDay);
    if (!phrase.day)
        return both(point(DatePrecision::Month, phrase.qualifier, {year, month, 1}));
    if (*phrase.day < 1 || *phrase.day > daysInMonth(year, month))
        return refuse(date_problem::kNoSuchDay);
    return both(point(DatePrecision::Day, phrase.qualifier, {year, month, *phrase.day}));
}

Ends quarterEnds(const DatePhrase& phrase) {
    const int quarter = *phrase.quarter;
    if (quarter < 1 || quarter > 4)
        return refuse();
    return std::pair{point(DatePrecision::Month, phrase.qualifier, {*phrase.year, quarter * 3 - 2, 1}),
                     point(DatePrecision::Month, phrase.qualifier, {*phrase.year, quarter * 3, 1})};
}

/// First and last point of a phrase that is complete; the same twice unless it is a span of its own.
Ends endsOf(const DatePhrase& phrase, FiscalCalendar fiscal) {
    if (!phrase.year)
        return refuse(date_problem::kNoYear);
    if (phrase.isFiscal)
        return daysOf(fiscalYearDays(fiscal, *phrase.year), phrase.qualifier);
    if (phrase.isDecade)
        return std::pair{point(DatePrecision::Year, phrase.qualifier, {*phrase.year, 1, 1}),
                         point(DatePrecision::Year, phrase.qualifier, {*phrase.year + 9, 1, 1})};
    return phrase.quarter ? quarterEnds(phrase) : civilEnds(withoutBare(phrase));
}

/// A bare number is of the finest unit that the other side names.
void settleBare(DatePhrase& phrase, const DatePhrase& other) {
    if (!phrase.bare)
        return;
    const int value = *phrase.bare;
    phrase.bare.reset();
    const bool otherIsDay = other.day || (other.month && other.bare);
    if (otherIsDay || phrase.month)
        phrase.day = value;
    else if (other.month || phrase.year)
        phrase.month = value;
    else if (other.year)
        phrase.year = *other.year - *other.year % 100 + value;
}

void inherit(DatePhrase& phrase, const DatePhrase& other) {
    if (!phrase.year)
        phrase.year = other.year;
    if (phrase.day && !phrase.month)
        phrase.month = other.month;
}

/// "6–8 Feb 2025", "Feb 6–8, 2025", "2023～2027年度": each side takes from the other what it leaves out.
void complete(DatePhrase& left, DatePhrase& right) {
    const DatePhrase leftAsTyped = left;
    settleBare(left, right);
    settleBare(right, leftAsTyped.bare ? left : leftAsTyped);
    if (left.isFiscal != right.isFiscal && (left.isYearOnly() || left.isFiscal) &&
        (right.isYearOnly() || right.isFiscal))
        left.isFiscal = right.isFiscal = true;
    const bool yearFromRight = !left.year;
    inherit(left, right);
    inherit(right, left);
    // "30 Dec – 2 Jan 2025" begins in the year before.
    if (yearFromRight && left.year && left.month && right.month && *left.month > *right.month)
        --*left.year;
}

tl::expected<EdtfDate, Refusal> span(const DateEnd& first, const DateEnd& last) {
    if (last.days().last < first.days().first)
        return refuse(date_problem::kReversed);
    return first == last ? EdtfDate{first} : EdtfDate{first, last};
}

using Read = tl::expected<EdtfDate, Refusal>;

Read readSingle(Tokens tokens, FiscalCalendar fiscal) {
    const auto phrase = readPhrase(tokens);
    if (!phrase)
        return refuse(isDayOrMonth(tokens) ? date_problem::kDayOrMonth : std::string_view());
    const auto ends = endsOf(*phrase, fiscal);
    if (!ends)
        return tl::unexpected(ends.error());
    return span(ends->first, ends->second);
}

Read readRange(Tokens leftTokens, Tokens rightTokens, FiscalCalendar fiscal) {
    auto left = readPhrase(leftTokens);
    auto right = readPhrase(rightTokens);
    if (!left || !right)
        return refuse();
    complete(*left, *right);
    const auto start = endsOf(*left, fiscal);
    const auto end = endsOf(*right, fiscal);
    if (!start || !end)
        return tl::unexpected(start ? end.error() : start.error());
    return span(start->first, end->second);
}

template <std::size_t N>
bool isOneOf(const DateToken& token, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), token.text) != words.end();
}

/// "since 2012", "2012–", "2012 – present", "2012年以降"; "until 2012", "–2012", "2012年まで". Empty for
/// others.
std::optional<Read> readOpen(Tokens tokens, FiscalCalendar fiscal) {
    constexpr std::array<std::string_view, 2> kSince{"since", "from"};
    constexpr std::array<std::string_view, 4> kUntil{"until", "till", "to", kRangeMark};
    constexpr std::array<std::string_view, 5> kOnwards{"から", "以降", "以来", kRangeMark, "onwards"};
    constexpr std::array<std::string_view, 4> kNow{"present", "now", "today", "現在"};
    constexpr std::array<std::string_view, 1> kUpTo{"まで"};
    constexpr std::array<std::string_view, 4> kJoin{"to", "-", kRangeMark, "から"};
    const DateEnd open{.kind = DateEnd::Kind::Open};
    const auto from = [&](Tokens part) -> Read {
        return readSingle(part, fiscal).map([&](const EdtfDate& date) {
            return EdtfDate(date.start(), open);
        });
    };
    const auto until = [&](Tokens part) -> Read {
        return readSingle(part, fiscal).map([&](const EdtfDate& date) {
            return EdtfDate(open, date.end().value_or(date.start()));
        });
    };
    const std::size_t size = tokens.size();
    if (size < 2)
        return std::nullopt;
    if (size > 2 && isOneOf(tokens.back(), kNow) && isOneOf(tokens[size - 2], kJoin))
        return from(tokens.first(size - 2));
    if (isOneOf(tokens.back(), kOnwards))
        return from(tokens.first(size - 1));
    if (isOneOf(tokens.back(), kUpTo) && readPhrase(tokens.first(size - 1)))
        return until(tokens.first(size - 1));
    if (isOneOf(tokens.front(), kUntil))
        return until(tokens.subspan(1));
    if (isOneOf(tokens.front(), kSince) && readPhrase(tokens.subspan(1)))
        return from(tokens.subspan(1));
    return std::nullopt;
}

Tokens withoutFrame(Tokens tokens) {
    if (!tokens.empty() && (tokens.front().is("from") || tokens.front().is("between")))
        tokens = tokens.subspan(1);
    if (!tokens.empty() && tokens.back().is("まで"))
        tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

/// A long dash separates before a word, a word before a slash, a slash before a hyphen, which dates hold
/// themselves.
Read readAnyRange(Tokens tokens, FiscalCalendar fiscal) {
    constexpr std::array<std::array<std::string_view, 4>, 3> kSeparators{
        {{kRangeMark, "to", "through", "から"}, {"and", "until", "/", "~"}, {"-", "-", "-", "-"}}};
    tokens = withoutFrame(tokens);
    Refusal refusal;
    for (const auto& separators : kSeparators) {
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            if (!isOneOf(tokens[i], separators))
                continue;
            const auto range = readRange(tokens.first(i), tokens.subspan(i + 1), fiscal);
            if (range)
                return range;
            if (refusal.problem.empty())
                refusal = range.error();
        }
    }
    return tl::unexpected(refusal);
}

} // namespace

Result<EdtfDate> readDate(std::string_view typed, FiscalCalendar fiscal) {
    const std::string_view text = trimmed(typed);
    if (auto exact = parseEdtf(text))
        return exact;
    const std::vector<DateToken> tokens = dateTokens(text);
    Read read = tokens.empty() ? Read(refuse()) : readSingle(tokens, fiscal);
    Refusal first = read ? Refusal{} : read.error();
    if (!read) {
        if (const auto open = readOpen(tokens, fiscal))
            read = *open;
    }
    if (!read && first.problem != date_problem::kDayOrMonth) {
        read = readAnyRange(tokens, fiscal);
        if (!read && first.problem.empty())
            first = read.error();
    }
    if (read)
        return *read;
    return fail(ErrorCode::InvalidDate, {.value = std::string(text), .detail = std::string(first.problem)});
}

} // namespace entente::base
