#pragma once

#include "core/chart/chart_data.h"

#include <vector>

namespace entente::chart {

/// Points of a series that one unbroken stroke joins: first and last index, both included. A gap or a break
/// in the series ends a run; where a forecast begins or ends, two runs share the point.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isForecast = false;
    bool operator==(const Run&) const = default;
};

[[nodiscard]] std::vector<Run> runsOf(const ChartSeries& series);

/// The indices of a run that a picture of `columns` columns needs: all, or lowest and highest of each column,
/// in order.
[[nodiscard]] std::vector<std::size_t> drawnPoints(const ChartSeries& series, const Run& run,
                                                   std::size_t columns);

/// Whether a series stands as columns or bars, by its own mark or by the chart's kind.
[[nodiscard]] bool isColumn(const ChartData& data, const ChartSeries& series);

/// A figure not yet measured: drawn dashed or dotted.
[[nodiscard]] bool isForecast(const ChartPoint& point);
/// Estimates and provisional figures: a line's marker is hollow, a column is paler.
[[nodiscard]] bool isOpen(const ChartPoint& point);
inline constexpr double kOpenColumnOpacity = 0.4;

/// One category and several series: a comparison, in which each series stands at its own place. Its
/// categories are the series' names; every other chart is given back as it is.
[[nodiscard]] ChartData comparisonForm(const ChartData& data);
[[nodiscard]] bool isComparison(const ChartData& data);

} // namespace entente::chart
