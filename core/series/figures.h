#pragma once

// For the folder's own .cpp files: figures by their period, and what a worked-out figure is.

#include "core/base/error.h"
#include "core/model/series.h"

#include <functional>
#include <initializer_list>
#include <string>

namespace entente::series {

using model::Observation;
using model::SeriesData;

/// The observation of a period that has a value; null when there is none.
[[nodiscard]] const Observation* figureOf(const SeriesData& data, const base::Period& period);
/// The value in whole units: 8.5 with multiplier 12 is 8.5e12.
[[nodiscard]] double wholeValue(const SeriesData& data, const Observation& figure);

/// A figure made from others: as sure as the least sure of them, with their breaks. Infinite or undefined
/// results are gaps.
[[nodiscard]] Observation derived(const base::Period& period, double value,
                                  std::initializer_list<const Observation*> from);
/// No value: what it is worked out from is missing.
[[nodiscard]] Observation gapAt(const base::Period& period);

/// A copy of the series without its figures.
[[nodiscard]] SeriesData emptyLike(const SeriesData& data);
/// The figures of `data` put through a function, those without a value as gaps.
[[nodiscard]] SeriesData mapped(const SeriesData& data, const std::function<Observation(std::size_t)>& make);

[[nodiscard]] bool isMoney(const model::SeriesKey& key);
/// Counted over a time, so that parts add up: money and quantities, not shares, indices, rates or positions.
[[nodiscard]] bool isFlow(const model::SeriesKey& key);
[[nodiscard]] bool isPercent(const model::SeriesKey& key);

/// InvalidSpec, with the series in question and why.
[[nodiscard]] base::Error refusal(const SeriesData& data, std::string reason);
/// Whether figures of both can be added; else why not.
[[nodiscard]] std::string whyNotAddable(const SeriesData& a, const SeriesData& b);

} // namespace entente::series
