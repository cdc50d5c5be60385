#include "core/timeline/time_ticks.h"

#include "core/timeline/date_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::timeline {
namespace {

using base::CivilDate;
using base::Day;
using base::FiscalCalendar;

struct StepRule {
    TickStep step;
    double days;
    /// Room that a label needs, in letter heights.
    double room;
};

constexpr double kYear = 365.2425;
constexpr std::array kRules{
    StepRule{{TickUnit::Day, 1}, 1, 3.0},
    StepRule{{TickUnit::Day, 2}, 2, 4.0},
    StepRule{{TickUnit::Day, 5}, 5, 5.0},
    StepRule{{TickUnit::Day, 10}, 10, 6.0},
    StepRule{{TickUnit::Month, 1}, 30.4, 5.0},
    StepRule{{TickUnit::Month, 3}, 91.3, 5.0},
    StepRule{{TickUnit::Month, 6}, 182.6, 5.0},
    StepRule{{TickUnit::Year, 1}, kYear, 5.5},
    StepRule{{TickUnit::Year, 2}, 2 * kYear, 5.5},
    StepRule{{TickUnit::Year, 5}, 5 * kYear, 5.5},
    StepRule{{TickUnit::Year, 10}, 10 * kYear, 5.5},
    StepRule{{TickUnit::Year, 20}, 20 * kYear, 5.5},
    StepRule{{TickUnit::Year, 50}, 50 * kYear, 5.5},
    StepRule{{TickUnit::Year, 100}, 100 * kYear, 5.5},
    StepRule{{TickUnit::Year, 200}, 200 * kYear, 5.5},
    StepRule{{TickUnit::Year, 500}, 500 * kYear, 5.5},
    StepRule{{TickUnit::Year, 1000}, 1000 * kYear, 6.5},
    StepRule{{TickUnit::Year, 2000}, 2000 * kYear, 6.5},
    StepRule{{TickUnit::Year, 5000}, 5000 * kYear, 6.5},
};

bool isJapanese(const AxisOptions& options) { return options.language.starts_with("ja"); }
bool isFiscal(const AxisOptions& options) { return options.calendar != FiscalCalendar::Calendar; }

TickStep stepFor(const TimeScale& scale, const AxisOptions& options) {
    for (const StepRule& rule : kRules) {
        const bool wideYears = rule.step.unit == TickUnit::Year && (isFiscal(options) || isJapanese(options));
        const double room = rule.room * (wideYears ? 1.35 : 1.0) * options.textSize;
        if (rule.days * scale.pxPerDay >= room)
            return rule.step;
    }
    return kRules.back().step;
}

int floorTo(int value, int step) {
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

Day yearStart(int year, const AxisOptions& options) {
    return isFiscal(options) ? base::fiscalYearDays(options.calendar, year).first : base::toDay(year, 1, 1);
}

int yearOf(Day day, const AxisOptions& options) {
    return isFiscal(options) ? base::fiscalYearOf(options.calendar, day) : base::toCivil(day).year;
}

Day addMonths(Day day, int months) {
    const CivilDate c = base::toCivil(day);
    const int index = c.year * 12 + c.month - 1 + months;
    const int year = floorTo(index, 12) / 12;
    return base::toDay(year, index - year * 12 + 1, 1);
}

// Days of a month: 1, 6, 11 … 26: none stands right before the next month's first.
bool isTickDay(int dayOfMonth, int step) {
    return (dayOfMonth - 1) % step == 0 && dayOfMonth - 1 <= 30 - step;
}

Day floorToStep(Day day, TickStep step, const AxisOptions& options) {
    if (step.unit == TickUnit::Year)
        return yearStart(floorTo(yearOf(day, options), step.count), options);
    const CivilDate c = base::toCivil(day);
    if (step.unit == TickUnit::Month) {
        // Budget years begin in April or October.
        const int anchor = isFiscal(options) ? 3 : 0;
        return addMonths(base::toDay(c.year, 1, 1), floorTo(c.month - 1 - anchor, step.count) + anchor);
    }
    while (!isTickDay(base::toCivil(day).day, step.count) && step.count > 1)
        day = day + -1;
    return day;
}

Day nextTick(Day day, TickStep step, const AxisOptions& options) {
    if (step.unit == TickUnit::Year)
        return yearStart(yearOf(day, options) + step.count, options);
    if (step.unit == TickUnit::Month)
        return addMonths(day, step.count);
    do {
        day = day + 1;
    } while (step.count > 1 && !isTickDay(base::toCivil(day).day, step.count));
    return day;
}

std::string fiscalYearWords(int year, const AxisOptions& options) {
    return isJapanese(options) ? fmt::format("{}年度", year) : fmt::format("FY{}", year);
}

std::string tickLabel(Day day, TickStep step, const AxisOptions& options) {
    if (step.unit == TickUnit::Year) {
        const int year = yearOf(day, options);
        return isFiscal(options) ? fiscalYearWords(year, options) : yearInWords(year, options.language);
    }
    const CivilDate c = base::toCivil(day);
    if (step.unit == TickUnit::Month)
        return monthName(c.month, options.language, WordLength::Short);
    return isJapanese(options) ? fmt::format("{}日", c.day) : fmt::format("{}", c.day);
}

struct Span {
    Day first;
    Day next;
    std::string label;
};

Span yearsSpan(Day day, int length, const AxisOptions& options) {
    const int year = floorTo(yearOf(day, options), length);
    Span span{yearStart(year, options), yearStart(year + length, options), {}};
    if (length == 1)
        span.label = isFiscal(options) ? fiscalYearWords(year, options) : yearInWords(year, options.language);
    else if (length == 10 && year > 0)
        span.label = isJapanese(options) ? fmt::format("{}年代", year) : fmt::format("{}s", year);
    return span;
}

Span spanOf(Day day, TickStep step, const AxisOptions& options) {
    if (step.unit == TickUnit::Year)
        return yearsSpan(day, 10, options);
    if (step.unit == TickUnit::Month)
        return yearsSpan(day, 1, options);
    const CivilDate c = base::toCivil(day);
    const Day first = base::toDay(c.year, c.month, 1);
    return {first, addMonths(first, 1), monthInWords(c.year, c.month, options.language, WordLength::Full)};
}

bool startsSpan(Day day, TickStep step, const AxisOptions& options) {
    if (step.unit == TickUnit::Year) {
        const int major = step.count < 10 ? 10 : step.count * 5;
        return floorTo(yearOf(day, options), major) == yearOf(day, options);
    }
    if (step.unit == TickUnit::Month)
        return yearStart(yearOf(day, options), options) == day;
    return base::toCivil(day).day == 1;
}

Day dayWithin(double day) {
    return Day{static_cast<std::int32_t>(
        std::clamp(std::floor(day), double(base::distantPast().value), double(base::distantFuture().value)))};
}

void addSpans(TimeAxis& axis, const TimeScale& scale, Day first, Day last, const AxisOptions& options) {
    // Decades say nothing that ticks of five years and more do not say.
    if (axis.step.unit == TickUnit::Year && axis.step.count >= 5)
        return;
    for (Day day = first; day <= last;) {
        Span span = spanOf(day, axis.step, options);
        if (!span.label.empty())
            axis.spans.push_back(
                {scale.xOf(span.first.value), scale.xOf(span.next.value), std::move(span.label)});
        day = span.next;
    }
}

} // namespace

TimeAxis timeAxis(const TimeScale& scale, double x0, double x1, const AxisOptions& options) {
    TimeAxis axis;
    axis.step = stepFor(scale, options);
    const Day first = dayWithin(scale.dayAt(x0));
    const Day last = dayWithin(scale.dayAt(x1));
    for (Day day = floorToStep(first, axis.step, options);; day = nextTick(day, axis.step, options)) {
        const bool exists = day >= base::distantPast() && day <= base::distantFuture();
        if (exists)
            axis.ticks.push_back({day, scale.xOf(day.value), tickLabel(day, axis.step, options),
                                  startsSpan(day, axis.step, options)});
        if (day > last)
            break;
    }
    addSpans(axis, scale, first, last, options);
    return axis;
}

} // namespace entente::timeline
