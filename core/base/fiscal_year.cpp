#include "core/base/fiscal_year.h"

namespace entente::base {
namespace {

// 31 U.S.C. 1102: the change of 1976 gave the "transition quarter" July to September 1976 to no fiscal year;
// we let FY1976 run through it, so that every day has a year.
Day firstDay(FiscalCalendar calendar, int year) {
    switch (calendar) {
    case FiscalCalendar::Japan:
        return toDay(year, 4, 1);
    case FiscalCalendar::UnitedStates:
        return year >= 1977 ? toDay(year - 1, 10, 1) : toDay(year - 1, 7, 1);
    case FiscalCalendar::Calendar:
        break;
    }
    return toDay(year, 1, 1);
}

} // namespace

DayRange fiscalYearDays(FiscalCalendar calendar, int year) {
    return {firstDay(calendar, year), firstDay(calendar, year + 1) + -1};
}

int fiscalYearOf(FiscalCalendar calendar, Day day) {
    int year = toCivil(day).year + 1;
    while (firstDay(calendar, year) > day)
        --year;
    return year;
}

} // namespace entente::base
