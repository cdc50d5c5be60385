#pragma once

#include "core/chart/chart_data.h"

#include <QList>
#include <QPointF>

namespace entente::ui {

/// Places (category, value) at which a line carries a marker: all of a short line; of a long one the last,
/// those that stand alone between gaps, and the open ones, which are estimates.
struct LineMarks {
    QList<QPointF> filled;
    QList<QPointF> open;
};

[[nodiscard]] LineMarks lineMarks(const chart::ChartSeries& series);

} // namespace entente::ui
