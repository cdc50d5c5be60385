#include "ui/charts/chart_layout.h"

#include "core/chart/runs.h"

#include <algorithm>
#include <cmath>

namespace entente::ui {
namespace {

using chart::ChartKind;
using chart::isColumn;

} // namespace

ChartGeometry ChartGeometry::of(const chart::ChartData& data, QRectF plot, bool isComparison) {
    ChartGeometry g{.plot = plot,
                    .minimum = data.valueAxis.minimum,
                    .maximum = data.valueAxis.maximum,
                    .categories = static_cast<int>(data.categories.size()),
                    .isHorizontal = data.kind == ChartKind::Bar,
                    .isStacked = isComparison || data.kind == ChartKind::StackedColumn};
    for (const chart::ChartSeries& series : data.series)
        g.columnOf.push_back(isColumn(data, series) ? g.columns++ : -1);
    g.hasSlots = g.columns > 0;
    if (g.isStacked) {
        for (int& column : g.columnOf)
            column = std::min(column, 0);
        g.columns = 1;
    }
    return g;
}

double ChartGeometry::firstEdge() const {
    if (hasSlots || categories < 2)
        return -0.5;
    const double length = isHorizontal ? plot.height() : plot.width();
    return -kInset * (categories - 1) / std::max(1.0, length - 2 * kInset);
}

double ChartGeometry::lastEdge() const { return categories - 1 - firstEdge(); }

double ChartGeometry::acrossEdge(int side) const {
    const double length = std::max(1.0, isHorizontal ? plot.width() : plot.height());
    const double room = (maximum - minimum) * kInset / length;
    return side < 0 ? minimum - room : maximum + room;
}

QRectF ChartGeometry::outerPlot() const {
    return isHorizontal ? plot.adjusted(-kInset, 0, kInset, 0) : plot.adjusted(0, -kInset, 0, kInset);
}

double ChartGeometry::along(double category) const {
    const double share = (category - firstEdge()) / (lastEdge() - firstEdge());
    return isHorizontal ? plot.top() + share * plot.height() : plot.left() + share * plot.width();
}

double ChartGeometry::across(double value) const {
    const double share = (value - minimum) / (maximum - minimum);
    return isHorizontal ? plot.left() + share * plot.width() : plot.bottom() - share * plot.height();
}

QPointF ChartGeometry::at(double category, double value) const {
    return isHorizontal ? QPointF(across(value), along(category)) : QPointF(along(category), across(value));
}

int ChartGeometry::categoryAt(QPointF point) const {
    if (categories == 0)
        return -1;
    const double length = isHorizontal ? plot.height() : plot.width();
    const double place = isHorizontal ? point.y() - plot.top() : point.x() - plot.left();
    const double category = firstEdge() + place / std::max(1.0, length) * (lastEdge() - firstEdge());
    return std::clamp(static_cast<int>(std::lround(category)), 0, categories - 1);
}

QRectF ChartGeometry::column(std::size_t series, int category, double from, double to) const {
    const double width = kSlotShare / std::max(1, columns);
    const double start = category - kSlotShare / 2 + columnOf.at(series) * width;
    return QRectF(at(start, from), at(start + width, to)).normalized();
}

} // namespace entente::ui
