#include "ui/charts/value_labels.h"

#include "core/chart/number_text.h"
#include "ui/charts/text_lines.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <algorithm>

namespace entente::ui {
namespace {

/// Columns that carry their values.
constexpr std::size_t kMostValues = 12;

ChartText tickLabel(const ChartGeometry& g, const chart::Tick& tick, const QFont& font) {
    const QString text = toQt(tick.label);
    const QSizeF size(textWidth(text, font), lineHeight(font));
    const double place = g.across(tick.position);
    const QPointF topLeft =
        g.isHorizontal ? QPointF(place - size.width() / 2, g.plot.bottom() + space::kTiny)
                       : QPointF(g.plot.left() - space::kSmall - size.width(), place - size.height() / 2);
    return {.text = text, .rect = QRectF(topLeft, size), .font = font, .role = ChartText::Role::Tick};
}

bool showsValues(const ChartLayout& layout) {
    const bool isAlone =
        layout.isComparison || (layout.data.series.size() == 1 && layout.geometry.columns == 1);
    return isAlone && layout.data.categories.size() <= kMostValues;
}

QString valueText(const ChartLayout& layout, double value) {
    return toQt(chart::numberText(value, chart::decimalsOf(layout.data.valueAxis.numberFormat)));
}

/// Beyond the column's end, on the side that it grows to.
ChartText valueLabel(const ChartLayout& layout, std::size_t category, double value, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    const QString text = valueText(layout, value);
    const QSizeF size(textWidth(text, font), lineHeight(font));
    const double side = value < 0 ? -1 : 1;
    const QPointF away =
        g.isHorizontal ? QPointF(size.width() / 2 + space::kTiny, 0) : QPointF(0, -size.height() / 2);
    const QPointF middle = g.at(static_cast<double>(category), value) + side * away;
    QRectF rect(QPointF(), size);
    rect.moveCenter(middle);
    return {.text = text, .rect = rect, .font = font, .role = ChartText::Role::Value};
}

} // namespace

std::vector<ChartText> tickLabels(const ChartLayout& layout, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    const auto& ticks = layout.data.valueAxis.ticks;
    const double length = g.isHorizontal ? g.plot.width() : g.plot.height();
    const double needed = g.isHorizontal ? widestTick(layout.data, font) + space::kSmall : lineHeight(font);
    const std::size_t step = needed * (static_cast<double>(ticks.size()) - 1) > length ? 2 : 1;
    const auto zero = std::ranges::find(ticks, 0.0, &chart::Tick::position);
    const auto offset = static_cast<std::size_t>(zero == ticks.end() ? 0 : zero - ticks.begin()) % step;
    std::vector<ChartText> labels;
    for (std::size_t i = offset; i < ticks.size(); i += step)
        labels.push_back(tickLabel(g, ticks[i], font));
    return labels;
}

double widestTick(const chart::ChartData& data, const QFont& font) {
    double widest = 0;
    for (const chart::Tick& tick : data.valueAxis.ticks)
        widest = std::max(widest, textWidth(toQt(tick.label), font));
    return widest;
}

std::vector<ChartText> valueLabels(const ChartLayout& layout, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    const double room = g.isHorizontal ? g.plot.width() : g.plot.width() / std::max(1, g.categories);
    std::vector<ChartText> labels;
    if (!showsValues(layout) || widestValue(layout, font) > room)
        return labels;
    for (const chart::ChartSeries& series : layout.data.series) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (series.points[i].value)
                labels.push_back(valueLabel(layout, i, *series.points[i].value, font));
        }
    }
    return labels;
}

double widestValue(const ChartLayout& layout, const QFont& font) {
    double widest = 0;
    for (const chart::ChartSeries& series : layout.data.series) {
        for (std::size_t i = 0; showsValues(layout) && i < series.points.size(); ++i) {
            if (series.points[i].value)
                widest = std::max(widest, textWidth(valueText(layout, *series.points[i].value), font));
        }
    }
    return widest;
}

} // namespace entente::ui
