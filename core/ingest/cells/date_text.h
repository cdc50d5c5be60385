#pragma once

#include "core/base/date.h"
#include "core/base/period.h"

#include <optional>
#include <string_view>

namespace entente::ingest {

/// In which order a table writes day, month and year where all are numbers. Any: told from the numbers
/// themselves, and refused where they can be read in two ways.
enum class DateOrder { Any, DayMonthYear, MonthDayYear };

/// What a cell says of a date.
struct DateReading {
    std::optional<base::EdtfDate> date;
    /// Neither a date nor one of the ways to say that there is none (empty, NA, 0, a year 9999).
    bool isWrong = false;
};

/// Reads 2025-02-07 (also with a time behind), 2025/2/7, 7.2.2025, 07/02/2025 by the order, 7 Feb 2025,
/// 07-Feb-2025, 1951-9-0 and 1951-0-0 (a part that is not known), 令和7年2月7日, 1951, and EDTF.
[[nodiscard]] DateReading readDateCell(std::string_view text, DateOrder order);

/// The period of a frequency that the text names: “2024”, “2024e”, “2011/10/31” in a monthly series. Empty
/// when there is none, or its year lies outside 1000 to 2300.
[[nodiscard]] std::optional<base::Period> readPeriodCell(std::string_view text, base::Frequency frequency,
                                                         DateOrder order);

} // namespace entente::ingest
