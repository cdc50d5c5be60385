#include "ui/charts/line_marks.h"

#include "core/chart/runs.h"

#include <vector>

namespace entente::ui {
namespace {

/// Beyond this many points along a line, markers would hide it.
constexpr std::size_t kMostMarked = 26;
/// Qt Charts makes a graphics item of every marker.
constexpr qsizetype kMostMarkers = 2000;

std::vector<bool> markedPoints(const chart::ChartSeries& series) {
    std::vector<bool> isMarked(series.points.size(), series.points.size() <= kMostMarked);
    const auto runs = runsOf(series);
    for (const chart::Run& run : runs) {
        if (run.first == run.last)
            isMarked[run.first] = true;
    }
    if (!runs.empty())
        isMarked[runs.back().last] = true;
    return isMarked;
}

} // namespace

LineMarks lineMarks(const chart::ChartSeries& series) {
    const std::vector<bool> isMarked = markedPoints(series);
    LineMarks marks;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const chart::ChartPoint& point = series.points[i];
        QList<QPointF>& list = isOpen(point) ? marks.open : marks.filled;
        if (point.value && (isMarked[i] || isOpen(point)) && list.size() < kMostMarkers)
            list << QPointF(static_cast<double>(i), *point.value);
    }
    return marks;
}

} // namespace entente::ui
