#pragma once

#include "core/chart/chart_data.h"
#include "ui/charts/chart_layout.h"
#include "ui/render/theme.h"

#include <QChart>

#include <memory>

namespace entente::ui {

/// The lines, areas, bars and grid of a laid-out chart as a Qt chart that fills the layout's plot exactly.
/// All words around it are the layout's: Qt Charts would elide them. It has no animations, no legend and no
/// OpenGL, and draws one series for each unbroken run, so that gaps stay gaps.
[[nodiscard]] std::unique_ptr<QChart> makeQtChart(const ChartLayout& layout, const Theme& theme);

/// The pen of a series' line; forecasts are dashed whatever the series' own dash.
[[nodiscard]] QPen linePen(const chart::ChartSeries& series, const Theme& theme, bool isForecast);

} // namespace entente::ui
