#pragma once

#include "core/chart/build_chart.h"
#include "core/chart/phrases.h"

#include <string>
#include <vector>

namespace entente::chart {

/// What each series is called at its line's end: its label, else actor and flow; no two alike.
[[nodiscard]] std::vector<std::string> seriesNames(const ChartSpec& spec,
                                                   const std::vector<ChartInput>& inputs, Language language);

/// Gives each series its mark, its actor's colour, and a dash and marker so that colour never stands alone.
void dress(std::vector<ChartSeries>& series, const ChartSpec& spec, const std::vector<ChartInput>& inputs);

/// "military expenditure", "軍事支出".
[[nodiscard]] std::string measureText(model::Measure measure, Language language);

/// The n-th shade of a colour (0: the colour itself), for several series of one actor.
[[nodiscard]] ActorColour shade(const ActorColour& colour, int n);

} // namespace entente::chart
