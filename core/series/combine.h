#pragma once

#include "core/base/error.h"
#include "core/model/series.h"

#include <vector>

namespace entente::series {

// Of several series, period by period. Where one of them has no figure there is a gap.

/// In per cent of a whole: 100 x / w, both in whole units of one currency and price basis, or one unit. Of a
/// GDP: "percent of GDP". The whole is brought to the years of the series.
[[nodiscard]] base::Result<model::SeriesData> shareOf(const model::SeriesData& part,
                                                      const model::SeriesData& whole);
/// x / p, with the population p in people.
[[nodiscard]] base::Result<model::SeriesData> perHead(const model::SeriesData& data,
                                                      const model::SeriesData& population);
/// x1 + x2 + …, over partners or commodities. Refuses different units, price bases, periods, and what cannot
/// be added (shares, indices, rates).
[[nodiscard]] base::Result<model::SeriesData> sum(const std::vector<model::SeriesData>& parts);
/// Exports less imports.
[[nodiscard]] base::Result<model::SeriesData> balance(const model::SeriesData& exports,
                                                      const model::SeriesData& imports);
/// x / y, a bare number. Units may differ.
[[nodiscard]] base::Result<model::SeriesData> ratio(const model::SeriesData& data,
                                                    const model::SeriesData& other);

} // namespace entente::series
