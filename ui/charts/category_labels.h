#pragma once

#include "ui/charts/chart_layout.h"

#include <QStringList>

#include <vector>

namespace entente::ui {

/// The most of a chart's width that names left of horizontal bars take before they wrap.
inline constexpr double kWidestNameShare = 0.35;

/// Labels of the category axis in their places: those that deserve one, thinned evenly until they stand
/// apart. Names of a comparison are all there, wrapped to their slots.
[[nodiscard]] std::vector<ChartText> categoryLabels(const ChartLayout& layout, const QFont& font);

/// How much of the chart's height (or width, left of horizontal bars) they take.
[[nodiscard]] double categoryRoom(const chart::ChartData& data, const QFont& font, QSizeF free,
                                  bool isComparison);

} // namespace entente::ui
