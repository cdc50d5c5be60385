#pragma once

#include "core/base/date.h"

namespace entente::base {

/// How a state cuts its budget year. Japan: April to March, named by the year it begins in (FY2024 is
/// 2024-04-01 to 2025-03-31). United States: October to September, named by the year it ends in (FY2024 is
/// 2023-10-01 to 2024-09-30; before FY1977 it ran July to June).
enum class FiscalCalendar { Calendar, Japan, UnitedStates };

[[nodiscard]] DayRange fiscalYearDays(FiscalCalendar calendar, int year);
/// The year whose range holds the day.
[[nodiscard]] int fiscalYearOf(FiscalCalendar calendar, Day day);

} // namespace entente::base
