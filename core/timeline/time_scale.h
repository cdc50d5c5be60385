#pragma once

#include "core/base/date.h"

namespace entente::timeline {

/// Days to pixels. Days are counted as base::Day but with fractions: day 3 covers [3, 4).
/// x is measured from the left edge of the whole picture.
struct TimeScale {
    /// The moment at x = 0.
    double leftDay = 0;
    double pxPerDay = 1;

    bool operator==(const TimeScale&) const = default;
    [[nodiscard]] double xOf(double day) const { return (day - leftDay) * pxPerDay; }
    [[nodiscard]] double dayAt(double x) const { return leftDay + x / pxPerDay; }
    [[nodiscard]] TimeScale panned(double dx) const { return {leftDay - dx / pxPerDay, pxPerDay}; }
    /// The moment under anchorX stays where it is. Zooming stops at the limits below.
    [[nodiscard]] TimeScale zoomed(double factor, double anchorX) const;
    /// Moved, not rescaled, so that [x0, x1] shows some of the years -9999 to 9999.
    [[nodiscard]] TimeScale clamped(double x0, double x1) const;
};

/// A day no wider than this; all years that exist no narrower than 200 px.
inline constexpr double kMaxPxPerDay = 400;
inline constexpr double kMinPxPerDay = 200.0 / (20'000 * 365.2425);

/// The days, and a margin of the given share on both sides, spread over [x0, x1].
[[nodiscard]] TimeScale fitted(const base::DayRange& days, double x0, double x1, double marginShare = 0.03);

} // namespace entente::timeline
