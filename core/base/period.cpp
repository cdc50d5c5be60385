#include "core/base/period.h"

#include "core/base/fiscal_year.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <utility>

namespace entente::base {
namespace {

constexpr std::array kCodes{
    std::pair{Frequency::Annual, std::string_view{"A"}},
    std::pair{Frequency::FiscalJapan, std::string_view{"FY-JP"}},
    std::pair{Frequency::FiscalUnitedStates, std::string_view{"FY-US"}},
    std::pair{Frequency::Quarterly, std::string_view{"Q"}},
    std::pair{Frequency::Monthly, std::string_view{"M"}},
    std::pair{Frequency::Daily, std::string_view{"D"}},
};

FiscalCalendar calendarOf(Frequency frequency) {
    switch (frequency) {
    case Frequency::FiscalJapan:
        return FiscalCalendar::Japan;
    case Frequency::FiscalUnitedStates:
        return FiscalCalendar::UnitedStates;
    default:
        return FiscalCalendar::Calendar;
    }
}

bool isYearly(Frequency frequency) { return frequency < Frequency::Quarterly; }

Day addMonths(Day day, int months) {
    const CivilDate c = toCivil(day);
    const int index = c.year * 12 + c.month - 1 + months;
    const int year = index >= 0 ? index / 12 : (index - 11) / 12;
    return toDay(year, index - year * 12 + 1, 1);
}

std::optional<int> number(std::string_view text, std::size_t width) {
    int value = 0;
    if (text.size() != width)
        return std::nullopt;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    return ec == std::errc{} && end == text.data() + text.size() && value >= 0 ? std::optional(value)
                                                                               : std::nullopt;
}

std::optional<Period> readYear(Frequency frequency, std::string_view text) {
    if (frequency != Frequency::Annual && text.starts_with("FY"))
        text.remove_prefix(2);
    const auto year = number(text, 4);
    return year ? std::optional(yearPeriod(frequency, *year)) : std::nullopt;
}

std::optional<Period> readQuarter(std::string_view text) {
    if (text.size() != 7 || text.substr(4, 2) != "-Q")
        return std::nullopt;
    const auto year = number(text.substr(0, 4), 4);
    const auto quarter = number(text.substr(6), 1);
    if (!year || !quarter || *quarter < 1 || *quarter > 4)
        return std::nullopt;
    return Period{Frequency::Quarterly, toDay(*year, *quarter * 3 - 2, 1)};
}

std::optional<Period> readDate(Frequency frequency, std::string_view text) {
    const auto date = parseEdtf(text);
    const auto wanted = frequency == Frequency::Monthly ? DatePrecision::Month : DatePrecision::Day;
    if (!date || date->isInterval() || date->start().precision != wanted ||
        date->start().qualifier != DateQualifier::None)
        return std::nullopt;
    return Period{frequency, date->days().first};
}

std::optional<Period> read(Frequency frequency, std::string_view text) {
    if (isYearly(frequency))
        return readYear(frequency, text);
    return frequency == Frequency::Quarterly ? readQuarter(text) : readDate(frequency, text);
}

} // namespace

std::string_view frequencyCode(Frequency frequency) {
    return kCodes.at(static_cast<std::size_t>(frequency)).second;
}

std::optional<Frequency> frequencyFromCode(std::string_view code) {
    for (const auto& [frequency, name] : kCodes) {
        if (name == code)
            return frequency;
    }
    return std::nullopt;
}

DayRange Period::days() const { return {first, next().first + -1}; }

std::string Period::text() const {
    const CivilDate c = toCivil(first);
    switch (frequency) {
    case Frequency::Annual:
        return fmt::format("{:04}", c.year);
    case Frequency::FiscalJapan:
    case Frequency::FiscalUnitedStates:
        return fmt::format("FY{:04}", year());
    case Frequency::Quarterly:
        return fmt::format("{:04}-Q{}", c.year, (c.month + 2) / 3);
    case Frequency::Monthly:
        return fmt::format("{:04}-{:02}", c.year, c.month);
    case Frequency::Daily:
        break;
    }
    return toIso(first);
}

int Period::year() const {
    return isYearly(frequency) ? fiscalYearOf(calendarOf(frequency), first) : toCivil(first).year;
}

Period Period::next() const {
    switch (frequency) {
    case Frequency::Quarterly:
        return {frequency, addMonths(first, 3)};
    case Frequency::Monthly:
        return {frequency, addMonths(first, 1)};
    case Frequency::Daily:
        return {frequency, first + 1};
    default:
        return yearPeriod(frequency, year() + 1);
    }
}

Period yearPeriod(Frequency frequency, int year) {
    return {frequency, fiscalYearDays(calendarOf(frequency), year).first};
}

Result<Period> parsePeriod(Frequency frequency, std::string_view text) {
    const auto period = read(frequency, text);
    if (!period)
        return fail(ErrorCode::InvalidDate, {.value = std::string(text)});
    return *period;
}

} // namespace entente::base
