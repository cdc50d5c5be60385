#pragma once

#include "core/slides/page.h"

class QPainter;
class QRectF;

namespace entente::ui::page {

class ChartScale;

/// Areas, then bars, then lines with their markers, as the exported chart stacks them.
void paintSeries(QPainter& painter, const slides::ChartFrame& frame, const ChartScale& scale);
/// The sample of a series in the legend.
void paintSwatch(QPainter& painter, const slides::ChartFrame& frame, std::size_t series, const QRectF& box);

} // namespace entente::ui::page
