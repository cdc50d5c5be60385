#pragma once

#include "core/base/date.h"
#include "core/base/fiscal_year.h"

#include <string_view>

namespace entente::base {

/// Understands a date as people type it, in English or Japanese, and EDTF itself: "7 Feb 2025", "Feb 2025",
/// "2025/2/7", "c. 1978", "6–8 Feb 2025", "令和7年2月7日", "2025年2月7日～9日", "since 2012-12-26", "FY2027",
/// "Q1 2025", "1950s". A fiscal year is the days that the calendar gives it. What can be read in two ways
/// (5/6/2025) or not at all ("spring 2025") is refused.
///
/// Error: InvalidDate with the value; `detail` is empty or one of the codes below, for which ui has words.
[[nodiscard]] Result<EdtfDate> readDate(std::string_view typed,
                                        FiscalCalendar fiscal = FiscalCalendar::Japan);

namespace date_problem {
/// 5/6/2025: fifth of June or sixth of May?
inline constexpr std::string_view kDayOrMonth = "day-or-month";
/// 30 February.
inline constexpr std::string_view kNoSuchDay = "no-such-day";
/// The end lies before the start.
inline constexpr std::string_view kReversed = "reversed";
/// "7 Feb".
inline constexpr std::string_view kNoYear = "no-year";
} // namespace date_problem

} // namespace entente::base
