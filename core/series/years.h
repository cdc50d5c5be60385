#pragma once

#include "core/base/error.h"
#include "core/model/series.h"

namespace entente::series {

/// In calendar or fiscal years. From other years: each year of the target takes its months' share of the two
/// that it overlaps, as if a year's flow were even over its months (x'(Y) = 9/12 x(Y) + 3/12 x(Y+1) from
/// calendar years to those of Japan); such figures are estimates. From months or quarters: the sum of the
/// whole year, of shares, indices and rates the mean. Where a part is missing there is a gap. Refuses
/// positions, whose figures are of a day, and days.
[[nodiscard]] base::Result<model::SeriesData> inYears(const model::SeriesData& data, base::Frequency years);

/// What goes with another series (rates, deflators, wholes), in that one's periods: as it is where they are
/// the same, in its years where both are yearly or it is yearly; refused otherwise.
[[nodiscard]] base::Result<model::SeriesData> inYearsOf(const model::SeriesData& data,
                                                        const model::SeriesData& other);

} // namespace entente::series
