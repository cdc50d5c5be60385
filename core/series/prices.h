#pragma once

#include "core/base/error.h"
#include "core/model/series.h"

#include <string>
#include <vector>

namespace entente::series {

/// Into another currency by the rate of each period: x' = x / r(x's currency) * r(target), where r(c) is
/// units of c for one US dollar ("per usd" series) and r(USD) = 1. `rates` holds those of the two currencies
/// that are not the dollar, in any order; yearly rates are brought to the years of the series (years.h). A
/// period without a rate is a gap. Refuses what is not money and constant prices: their exchange would mix
/// two price changes.
[[nodiscard]] base::Result<model::SeriesData> exchange(const model::SeriesData& money,
                                                       const std::vector<model::SeriesData>& rates,
                                                       const std::string& currency);
/// At one rate for all periods: x' = x / rate, `rate` in units of the series' currency for one of `currency`.
[[nodiscard]] base::Result<model::SeriesData> exchangeAt(const model::SeriesData& money, double rate,
                                                         const std::string& currency);
/// In the prices of a base year: x' = x * d(base) / d(t), with the deflator d of any base. A period without a
/// deflator is a gap; refused when the base year has none, and for prices that are constant already.
[[nodiscard]] base::Result<model::SeriesData> constantPrices(const model::SeriesData& money,
                                                             const model::SeriesData& deflator, int baseYear);

} // namespace entente::series
