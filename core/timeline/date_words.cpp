#include "core/timeline/date_words.h"

#include <fmt/format.h>

#include <array>

namespace entente::timeline {
namespace {

using base::CivilDate;
using base::DateEnd;
using base::DatePrecision;
using base::DateQualifier;

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

bool isJapanese(std::string_view language) { return language.starts_with("ja"); }

std::string pointInWords(const DateEnd& end, std::string_view language, WordLength length) {
    const CivilDate& c = end.civil;
    if (end.precision == DatePrecision::Year)
        return yearInWords(c.year, language);
    const std::string month = monthInWords(c.year, c.month, language, length);
    if (end.precision == DatePrecision::Month)
        return month;
    return isJapanese(language) ? fmt::format("{}{}日", month, c.day) : fmt::format("{} {}", c.day, month);
}

std::string qualified(std::string words, DateQualifier qualifier, std::string_view language) {
    const bool about = qualifier == DateQualifier::Approximate || qualifier == DateQualifier::Both;
    const bool uncertain = qualifier == DateQualifier::Uncertain || qualifier == DateQualifier::Both;
    if (isJapanese(language))
        return words + (about ? "頃" : "") + (uncertain ? "（不確実）" : "");
    return (about ? "about " : "") + words + (uncertain ? " (uncertain)" : "");
}

std::string endInWords(const DateEnd& end, std::string_view language, WordLength length) {
    return qualified(pointInWords(end, language, length), end.qualifier, language);
}

std::string openStart(const DateEnd& start, const std::string& end, std::string_view language) {
    const bool unknown = start.kind == DateEnd::Kind::Unknown;
    if (isJapanese(language))
        return (unknown ? "開始日不明、" : "") + end + "まで";
    return "until " + end + (unknown ? " (start unknown)" : "");
}

std::string openEnd(const std::string& start, const DateEnd& end, std::string_view language) {
    const bool unknown = end.kind == DateEnd::Kind::Unknown;
    if (isJapanese(language))
        return unknown ? start + "から（終了日不明）" : start + "以降";
    return unknown ? "from " + start + " (end unknown)" : "since " + start;
}

// What the two ends share is said once: "6–8 Feb 2025", "Feb–Mar 2025", "28 Feb – 2 Mar 2025".
std::string plainInterval(const DateEnd& a, const DateEnd& b, bool japanese) {
    const std::string_view language = japanese ? "ja" : "en";
    const std::string first = pointInWords(a, language, WordLength::Short);
    const std::string last = pointInWords(b, language, WordLength::Short);
    const bool years = a.precision == DatePrecision::Year;
    const bool sameYear = !years && a.civil.year == b.civil.year;
    const bool sameMonth = sameYear && a.civil.month == b.civil.month;
    if (japanese) {
        if (sameMonth)
            return fmt::format("{}～{}日", first, b.civil.day);
        const std::string year = yearInWords(b.civil.year, language);
        return fmt::format("{}～{}", first, sameYear ? last.substr(year.size()) : last);
    }
    const std::string firstMonth = monthName(a.civil.month, language, WordLength::Short);
    if (sameMonth)
        return fmt::format("{}–{}", a.civil.day, last);
    if (!sameYear)
        return years ? fmt::format("{}–{}", first, last) : fmt::format("{} – {}", first, last);
    if (a.precision == DatePrecision::Month)
        return fmt::format("{}–{}", firstMonth, last);
    return fmt::format("{} {} – {}", a.civil.day, firstMonth, last);
}

std::string interval(const DateEnd& a, const DateEnd& b, std::string_view language) {
    const bool plain = a.qualifier == DateQualifier::None && b.qualifier == DateQualifier::None &&
                       a.precision == b.precision;
    if (plain && a.civil == b.civil)
        return pointInWords(a, language, WordLength::Full);
    if (plain)
        return plainInterval(a, b, isJapanese(language));
    return endInWords(a, language, WordLength::Short) + (isJapanese(language) ? "～" : " – ") +
           endInWords(b, language, WordLength::Short);
}

} // namespace

std::string monthName(int month, std::string_view language, WordLength length) {
    if (isJapanese(language))
        return fmt::format("{}月", month);
    const std::string_view name = kMonths.at(static_cast<std::size_t>(month - 1));
    return std::string(length == WordLength::Short ? name.substr(0, 3) : name);
}

std::string yearInWords(int year, std::string_view language) {
    if (isJapanese(language))
        return year > 0 ? fmt::format("{}年", year) : fmt::format("紀元前{}年", 1 - year);
    return year > 0 ? fmt::format("{}", year) : fmt::format("{} BC", 1 - year);
}

std::string monthInWords(int year, int month, std::string_view language, WordLength length) {
    const std::string name = monthName(month, language, length);
    const std::string years = yearInWords(year, language);
    return isJapanese(language) ? years + name : name + " " + years;
}

std::string dateInWords(const base::EdtfDate& date, std::string_view language, WordLength length) {
    const DateEnd& start = date.start();
    if (!date.isInterval())
        return endInWords(start, language, length);
    const DateEnd& end = *date.end();
    if (start.kind != DateEnd::Kind::Point)
        return openStart(start, endInWords(end, language, WordLength::Short), language);
    if (end.kind != DateEnd::Kind::Point)
        return openEnd(endInWords(start, language, WordLength::Short), end, language);
    return interval(start, end, language);
}

std::string dayInWords(base::Day day, std::string_view language, WordLength length) {
    return dateInWords(base::EdtfDate::ofDay(day), language, length);
}

} // namespace entente::timeline
