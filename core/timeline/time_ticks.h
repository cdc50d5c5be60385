#pragma once

#include "core/base/fiscal_year.h"
#include "core/timeline/time_scale.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::timeline {

enum class TickUnit { Day, Month, Year };

struct TickStep {
    TickUnit unit = TickUnit::Year;
    int count = 1;
    bool operator==(const TickStep&) const = default;
};

struct AxisTick {
    base::Day day;
    double x = 0;
    /// "2025", "Feb", "7"; "2025年", "2月", "7日"; "FY2024", "2024年度".
    std::string label;
    /// Begins a new span of the row above: a month among days, a year among months, a decade among years.
    bool isMajor = false;
    bool operator==(const AxisTick&) const = default;
};

/// What the ticks below it stand in: "February 2025", "2025", "1950s"; "2025年2月", "2025年", "1950年代".
struct AxisSpan {
    double x0 = 0;
    double x1 = 0;
    std::string label;
    bool operator==(const AxisSpan&) const = default;
};

struct TimeAxis {
    TickStep step;
    std::vector<AxisTick> ticks;
    std::vector<AxisSpan> spans;
    bool operator==(const TimeAxis&) const = default;
};

struct AxisOptions {
    std::string_view language = "en";
    base::FiscalCalendar calendar = base::FiscalCalendar::Calendar;
    /// Of the letters; the room that a label needs grows with it.
    double textSize = 11;
};

/// The ticks from x0 to x1 and one beyond each edge. Never more than a few hundred.
[[nodiscard]] TimeAxis timeAxis(const TimeScale& scale, double x0, double x1, const AxisOptions& options);

} // namespace entente::timeline
