#pragma once

#include "ui/charts/chart_layout.h"

#include <vector>

namespace entente::ui {

/// Labels of the value axis beside their hairlines; every second one where they would touch.
[[nodiscard]] std::vector<ChartText> tickLabels(const ChartLayout& layout, const QFont& font);
[[nodiscard]] double widestTick(const chart::ChartData& data, const QFont& font);

/// What a few columns of one series, or the bars of a comparison, amount to; many would only repeat the axis.
[[nodiscard]] std::vector<ChartText> valueLabels(const ChartLayout& layout, const QFont& font);
/// Zero where there are none.
[[nodiscard]] double widestValue(const ChartLayout& layout, const QFont& font);

} // namespace entente::ui
