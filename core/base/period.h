#pragma once

#include "core/base/date.h"

#include <compare>
#include <string>
#include <string_view>

namespace entente::base {

/// SDMX frequency of a series. The two fiscal ones are years whose first day is not 1 January.
enum class Frequency { Annual, FiscalJapan, FiscalUnitedStates, Quarterly, Monthly, Daily };

/// "A", "FY-JP", "FY-US", "Q", "M", "D".
[[nodiscard]] std::string_view frequencyCode(Frequency frequency);
[[nodiscard]] std::optional<Frequency> frequencyFromCode(std::string_view code);

/// The span of one observation. Ordered by first day; the frequency gives the length.
struct Period {
    Frequency frequency = Frequency::Annual;
    Day first;

    bool operator==(const Period&) const = default;
    [[nodiscard]] DayRange days() const;
    /// "2024", "FY2024", "2024-Q1", "2024-04", "2024-04-30".
    [[nodiscard]] std::string text() const;
    /// The year (calendar or fiscal) it is named by.
    [[nodiscard]] int year() const;
    [[nodiscard]] Period next() const;
};

[[nodiscard]] Period yearPeriod(Frequency frequency, int year);

/// Reads the forms that text() writes, and a bare year for a fiscal frequency. Error: InvalidDate.
[[nodiscard]] Result<Period> parsePeriod(Frequency frequency, std::string_view text);

} // namespace entente::base
