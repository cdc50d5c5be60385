#include "core/ingest/cells/date_text.h"

#include "core/base/date_input.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace entente::ingest {
namespace {

constexpr int kFirstPeriodYear = 1000;
constexpr int kLastPeriodYear = 2300;
constexpr int kNeverYear = 9999;

bool isNoDate(std::string_view text) {
    static constexpr std::array<std::string_view, 8> kNone{"", "NA", "N/A", "n/a", "NULL", "-", "..", "0"};
    return std::find(kNone.begin(), kNone.end(), text) != kNone.end();
}

/// “2011/10/31”, “1951-9-0”, “31.12.1999”: three numbers with one kind of sign between.
std::optional<std::array<int, 3>> threeNumbers(std::string_view text) {
    std::array<int, 3> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    char sign = '\0';
    for (std::size_t i = 0; i < 3; ++i) {
        const auto [stop, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc() || numbers[i] < 0)
            return std::nullopt;
        at = stop;
        if (i == 2)
            break;
        if (at == end || (*at != '/' && *at != '-' && *at != '.') || (sign != '\0' && *at != sign))
            return std::nullopt;
        sign = *at++;
    }
    return at == end ? std::optional(numbers) : std::nullopt;
}

std::optional<base::EdtfDate> dateOf(int year, int month, int day);

// “1943-7”
std::optional<base::EdtfDate> yearAndMonth(std::string_view text) {
    if (text.size() < 6 || text.size() > 7 || (text[4] != '-' && text[4] != '/'))
        return std::nullopt;
    const auto numbers = threeNumbers(std::string(text) + text[4] + "0");
    return numbers ? dateOf((*numbers)[0], (*numbers)[1], 0) : std::nullopt;
}

// Zero stands for what is not known.
std::optional<base::EdtfDate> dateOf(int year, int month, int day) {
    if (year < 1 || year > 9999 || month > 12 || day > 31)
        return std::nullopt;
    if (month < 1)
        return base::EdtfDate::ofYear(year);
    if (day < 1)
        return base::EdtfDate::ofMonth(year, month);
    if (day > base::daysInMonth(year, month))
        return std::nullopt;
    return base::EdtfDate::ofDay(base::toDay(year, month, day));
}

std::optional<base::EdtfDate> dateOf(const std::array<int, 3>& numbers, DateOrder order) {
    const auto [a, b, c] = numbers;
    if (a > 31)
        return dateOf(a, b, c);
    if (c <= 31)
        return std::nullopt;
    const bool isDayFirst = order == DateOrder::DayMonthYear || (order == DateOrder::Any && a > 12);
    const bool isMonthFirst = order == DateOrder::MonthDayYear || (order == DateOrder::Any && b > 12);
    if (isDayFirst || (a == b && !isMonthFirst))
        return dateOf(c, b, a);
    return isMonthFirst ? dateOf(c, a, b) : std::nullopt;
}

// A time behind the day says nothing that a record keeps.
std::string_view withoutTime(std::string_view text) {
    const bool isDay =
        text.size() > 10 && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ');
    return isDay && text.find(':') != std::string_view::npos ? text.substr(0, 10) : text;
}

// “07-Feb-2025” and “Feb-20” as spreadsheets write them.
std::string spaced(std::string_view text) {
    std::string out(text);
    const bool hasLetters = std::any_of(
        out.begin(), out.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    if (hasLetters && !out.starts_with("FY"))
        std::replace(out.begin(), out.end(), '-', ' ');
    return out;
}

std::optional<int> leadingYear(std::string_view text) {
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc() || end - text.data() != 4)
        return std::nullopt;
    std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    // “2024e”, “2024年”, “2024.0”, “2023/24” of a fiscal year.
    const bool isYearAlone = rest.size() <= 3 || rest.find_first_of("0123456789") == std::string_view::npos;
    return isYearAlone ? std::optional(year) : std::nullopt;
}

// A year alone is no month, a month no day.
bool isFineEnough(const base::EdtfDate& date, base::Frequency frequency) {
    const base::DateEnd& start = date.start();
    if (start.kind != base::DateEnd::Kind::Point)
        return false;
    if (frequency == base::Frequency::Daily)
        return start.precision == base::DatePrecision::Day;
    const bool needsMonth = frequency == base::Frequency::Monthly || frequency == base::Frequency::Quarterly;
    return !needsMonth || start.precision != base::DatePrecision::Year;
}

std::optional<base::Period> periodAt(base::Frequency frequency, const base::CivilDate& day) {
    switch (frequency) {
    case base::Frequency::Daily:
        return base::Period{frequency, base::toDay(day)};
    case base::Frequency::Monthly:
        return base::Period{frequency, base::toDay(day.year, day.month, 1)};
    case base::Frequency::Quarterly:
        return base::Period{frequency, base::toDay(day.year, (day.month - 1) / 3 * 3 + 1, 1)};
    default:
        return base::yearPeriod(frequency, day.year);
    }
}

} // namespace

DateReading readDateCell(std::string_view text, DateOrder order) {
    text = withoutTime(base::trimmed(text));
    // “1943-7-”, “1943--”, “--”: put together from columns of which some are empty.
    while (text.ends_with('-'))
        text.remove_suffix(1);
    if (isNoDate(text))
        return {};
    std::optional<base::EdtfDate> date;
    if (const auto numbers = threeNumbers(text)) {
        if ((*numbers)[0] == 0 && (*numbers)[1] == 0 && (*numbers)[2] == 0)
            return {};
        date = dateOf(*numbers, order);
    } else if (const auto month = yearAndMonth(text)) {
        date = month;
    } else if (const auto read = base::readDate(spaced(text))) {
        date = *read;
    }
    if (!date)
        return {.isWrong = true};
    if (date->start().kind == base::DateEnd::Kind::Point && date->start().civil.year == kNeverYear)
        return {};
    return {.date = date};
}

namespace {

// “2024Q1”, “2024 Q1”, “Q1 2024”, “2024-Q1”
std::optional<base::Period> quarterOf(std::string_view text) {
    const auto at = text.find('Q');
    if (at == std::string_view::npos || at + 1 >= text.size() || text[at + 1] < '1' || text[at + 1] > '4')
        return std::nullopt;
    const std::string_view rest = at == 0 ? base::trimmed(text.substr(2)) : base::trimmed(text.substr(0, at));
    int year = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), year);
    const std::string_view behind(end, static_cast<std::size_t>(rest.data() + rest.size() - end));
    if (error != std::errc() || end - rest.data() != 4 || (!behind.empty() && behind != "-"))
        return std::nullopt;
    return base::Period{base::Frequency::Quarterly, base::toDay(year, (text[at + 1] - '1') * 3 + 1, 1)};
}

} // namespace

std::optional<base::Period> readPeriodCell(std::string_view text, base::Frequency frequency,
                                           DateOrder order) {
    text = base::trimmed(text);
    const bool isYearly = frequency == base::Frequency::Annual || frequency == base::Frequency::FiscalJapan ||
                          frequency == base::Frequency::FiscalUnitedStates;
    std::optional<base::Period> period;
    if (const auto year = leadingYear(text); year && isYearly) {
        period = base::yearPeriod(frequency, *year);
    } else if (const auto quarter = quarterOf(text); quarter && frequency == base::Frequency::Quarterly) {
        period = quarter;
    } else if (const auto parsed = base::parsePeriod(frequency, text)) {
        period = *parsed;
    } else if (text.size() == 6 && frequency == base::Frequency::Monthly &&
               text.find_first_not_of("0123456789") == std::string_view::npos) {
        // “202401”
        const std::string month = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4));
        return readPeriodCell(month, frequency, order);
    } else if (const auto reading = readDateCell(text, order); reading.date) {
        if (isFineEnough(*reading.date, frequency))
            period = periodAt(frequency, reading.date->start().civil);
    }
    if (!period || period->year() < kFirstPeriodYear || period->year() > kLastPeriodYear)
        return std::nullopt;
    return period;
}

} // namespace entente::ingest
