#include "core/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace entente::timeline {

TimeScale TimeScale::zoomed(double factor, double anchorX) const {
    if (!std::isfinite(factor) || factor <= 0)
        return *this;
    const double scale = std::clamp(pxPerDay * factor, kMinPxPerDay, kMaxPxPerDay);
    return {dayAt(anchorX) - anchorX / scale, scale};
}

TimeScale TimeScale::clamped(double x0, double x1) const {
    // A third of the picture keeps showing time, whatever one does.
    const double keep = (x1 - x0) / 3;
    const double past = base::distantPast().value;
    const double future = base::distantFuture().value;
    if (xOf(past) > x1 - keep)
        return {past - (x1 - keep) / pxPerDay, pxPerDay};
    if (xOf(future) < x0 + keep)
        return {future - (x0 + keep) / pxPerDay, pxPerDay};
    return *this;
}

TimeScale fitted(const base::DayRange& days, double x0, double x1, double marginShare) {
    const double first = days.first.value;
    const double length = static_cast<double>(days.last.value) - first + 1;
    const double width = std::max(1.0, x1 - x0);
    const double scale = std::clamp(width / (length * (1 + 2 * marginShare)), kMinPxPerDay, kMaxPxPerDay);
    return {first + length / 2 - (x0 + width / 2) / scale, scale};
}

} // namespace entente::timeline
