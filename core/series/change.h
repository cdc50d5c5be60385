#pragma once

#include "core/base/error.h"
#include "core/model/series.h"

namespace entente::series {

// Over time, of one series. A break in the series is not reached across: what would need figures from both
// sides of it is a gap.

/// 100 x / x(base). Refused when the base year has no figure or it is zero. Of a series by months or quarters
/// the base is the mean of the year.
[[nodiscard]] base::Result<model::SeriesData> indexed(const model::SeriesData& data, int baseYear);
/// In per cent of the period before: 100 (x(t) - x(t-1)) / x(t-1); a gap where that is not greater than zero.
[[nodiscard]] model::SeriesData growth(const model::SeriesData& data);
/// x(t) - x(t-1); of shares in percentage points.
[[nodiscard]] model::SeriesData difference(const model::SeriesData& data);
/// The sum from the first figure on: x(1) + … + x(t). After a gap the sum is unknown and so are those that
/// follow. Refuses what cannot be added up.
[[nodiscard]] base::Result<model::SeriesData> cumulative(const model::SeriesData& data);
/// The mean of this period and the window - 1 before it. Refuses a window below 2.
[[nodiscard]] base::Result<model::SeriesData> movingAverage(const model::SeriesData& data, int window);

} // namespace entente::series
