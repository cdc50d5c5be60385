#include "core/chart/time_axis.h"

#include <array>

namespace entente::chart {
namespace {

using base::Frequency;

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

std::string english(const base::Period& period) {
    const base::CivilDate c = base::toCivil(period.first);
    switch (period.frequency) {
    case Frequency::Quarterly:
        return fmt::format("{} Q{}", c.year, (c.month + 2) / 3);
    case Frequency::Monthly:
        return fmt::format("{} {}", kMonths.at(static_cast<std::size_t>(c.month - 1)).substr(0, 3), c.year);
    default:
        return period.text();
    }
}

std::string japanese(const base::Period& period) {
    const base::CivilDate c = base::toCivil(period.first);
    switch (period.frequency) {
    case Frequency::FiscalJapan:
    case Frequency::FiscalUnitedStates:
        return fmt::format("{}年度", period.year());
    case Frequency::Quarterly:
        return fmt::format("{}年Q{}", c.year, (c.month + 2) / 3);
    case Frequency::Monthly:
        return fmt::format("{}年{}月", c.year, c.month);
    case Frequency::Daily:
        return dayText(period.first, Language::Japanese);
    case Frequency::Annual:
        break;
    }
    return period.text();
}

} // namespace

std::string periodLabel(const base::Period& period, Language language) {
    return language == Language::Japanese ? japanese(period) : english(period);
}

std::string periodText(const base::Period& period, Language language) {
    const bool isYear = period.frequency == Frequency::Annual;
    const std::string label = periodLabel(period, language);
    return isYear && language == Language::Japanese ? label + "年" : label;
}

std::string dayText(base::Day day, Language language) {
    const base::CivilDate c = base::toCivil(day);
    if (language == Language::Japanese)
        return fmt::format("{}年{}月{}日", c.year, c.month, c.day);
    return fmt::format("{} {} {}", c.day, kMonths.at(static_cast<std::size_t>(c.month - 1)), c.year);
}

std::string frequencyTitle(Frequency frequency, Language language) {
    switch (frequency) {
    case Frequency::FiscalJapan:
        return say(Phrase::FiscalYearJapan, language);
    case Frequency::FiscalUnitedStates:
        return say(Phrase::FiscalYearUnitedStates, language);
    case Frequency::Quarterly:
        return say(Phrase::Quarter, language);
    case Frequency::Monthly:
        return say(Phrase::Month, language);
    case Frequency::Daily:
        return say(Phrase::Date, language);
    case Frequency::Annual:
        break;
    }
    return say(Phrase::Year, language);
}

} // namespace entente::chart
