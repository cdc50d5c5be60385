#pragma once

#include "core/base/error.h"
#include "core/chart/build_chart.h"
#include "core/model/document.h"
#include "core/store/connection.h"

namespace entente::chart {

// From a workspace's specs to pictures. Errors besides those named: those of the store (QueryInterrupted, …).

/// Reads the series that the spec names, with their actors and sources, and builds the chart. Errors:
/// NotFound for a series that is gone, those of buildChart.
[[nodiscard]] base::Result<ChartData> resolveChart(const store::Connection& connection, const ChartSpec& spec,
                                                   const ChartContext& context);
/// The same of a stored chart, under its present title. Errors: InvalidSpec too.
[[nodiscard]] base::Result<ChartData> resolveChart(const store::Connection& connection,
                                                   const model::ChartDocument& chart,
                                                   const ChartContext& context);

/// The figures of one of the spec's choices as they are drawn: read, and worked out by its steps. Throws a
/// Failure: NotFound for a series that is gone, InvalidSpec for a step that cannot be done.
[[nodiscard]] model::SeriesData workedFigures(const store::Connection& connection, const ChartSpec& spec,
                                              const SeriesChoice& choice);

} // namespace entente::chart
