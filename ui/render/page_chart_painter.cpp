#include "ui/render/page_chart_scale.h"
#include "ui/render/page_chart_series.h"
#include "ui/render/page_pen.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui::page {
namespace {

constexpr double kLabelGap = 6;
constexpr double kSwatch = 24;
constexpr double kLegendStep = 34;

TextLook smallLook(const slides::ChartFrame& frame, bool isSecondary) {
    return {.size = frame.geometry.textSize,
            .colour = QColor::fromRgba(isSecondary ? kSecondary : kText),
            .anchor = slides::TextAnchor::Middle,
            .wraps = false};
}

QRectF cornerRect(const slides::ChartFrame& frame, const slides::Corner& corner, double size) {
    return {frame.box.x + corner.x * frame.box.width, frame.box.y + corner.y * frame.box.height,
            frame.box.width, size * 1.4};
}

void paintTitles(QPainter& painter, const slides::ChartFrame& frame) {
    const chart::ChartData& data = frame.plan.data;
    const slides::ChartGeometry& geometry = frame.geometry;
    if (!geometry.title.empty()) {
        const QRectF room(frame.box.x, frame.box.y, frame.box.width * 0.92, geometry.titleSize * 3);
        drawText(painter, room, geometry.title, {.size = geometry.titleSize, .isBold = true});
    }
    const TextLook look = smallLook(frame, true);
    drawText(painter, cornerRect(frame, geometry.valueTitle, geometry.textSize), data.valueAxis.unit, look);
    drawText(painter, cornerRect(frame, geometry.categoryTitle, geometry.textSize), data.categoryTitle, look);
}

void paintValueAxis(QPainter& painter, const slides::ChartFrame& frame, const ChartScale& scale) {
    const QRectF plot = scale.plot();
    TextLook look = smallLook(frame, true);
    look.align = scale.isHorizontal() ? slides::TextAlign::Centre : slides::TextAlign::Right;
    const double line = frame.geometry.textSize * 1.4;
    for (const chart::Tick& tick : frame.plan.data.valueAxis.ticks) {
        const double at = scale.across(tick.position);
        painter.setPen(QPen(QColor::fromRgba(kHairline), 0.75));
        if (scale.isHorizontal()) {
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
            drawText(painter, {at - 60, plot.bottom() + 2, 120, line}, tick.label, look);
        } else {
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
            drawText(painter, {frame.box.x, at - line / 2, plot.left() - kLabelGap - frame.box.x, line},
                     tick.label, look);
        }
    }
}

void paintCategoryAxis(QPainter& painter, const slides::ChartFrame& frame, const ChartScale& scale) {
    const QRectF plot = scale.plot();
    painter.setPen(QPen(QColor::fromRgba(kSecondary), 1));
    if (scale.isHorizontal())
        painter.drawLine(QPointF(scale.zero(), plot.top()), QPointF(scale.zero(), plot.bottom()));
    else
        painter.drawLine(QPointF(plot.left(), scale.zero()), QPointF(plot.right(), scale.zero()));
    TextLook look = smallLook(frame, false);
    look.align = scale.isHorizontal() ? slides::TextAlign::Right : slides::TextAlign::Centre;
    const double line = frame.geometry.textSize * 1.4;
    const auto step = static_cast<std::size_t>(std::max(1, frame.geometry.labelStep));
    const auto& categories = frame.plan.data.categories;
    for (std::size_t i = 0; i < categories.size(); i += step) {
        const double at = scale.along(i);
        const QRectF room = scale.isHorizontal() ? QRectF(frame.box.x, at - line / 2,
                                                          plot.left() - kLabelGap - frame.box.x, line)
                                                 : QRectF(at - 60, plot.bottom() + 2, 120, line);
        drawText(painter, room, categories[i].label, look);
    }
}

bool isNamedAtEnd(const slides::ChartFrame& frame, std::size_t series) {
    return std::ranges::any_of(frame.geometry.endLabels,
                               [&](const slides::EndLabel& label) { return label.series == series; });
}

void paintEndLabels(QPainter& painter, const slides::ChartFrame& frame, const ChartScale& scale) {
    const double line = frame.geometry.textSize * 1.4;
    for (const slides::EndLabel& label : frame.geometry.endLabels) {
        const chart::ChartSeries& series = frame.plan.data.series[label.series];
        const QPointF end = scale.point(label.point, *series.points[label.point].value);
        const double x = end.x() + label.shiftX * frame.box.width;
        const double y = end.y() + label.shift * frame.box.height;
        drawText(painter, {x + kLabelGap, y - line / 2, frame.box.width, line}, series.name,
                 {.size = frame.geometry.textSize,
                  .isBold = true,
                  .colour = colourOf(series.colour.light),
                  .anchor = slides::TextAnchor::Middle,
                  .wraps = false});
    }
}

void paintLegend(QPainter& painter, const slides::ChartFrame& frame) {
    const slides::ChartGeometry& geometry = frame.geometry;
    if (geometry.legend == slides::LegendPlace::None)
        return;
    const QRectF box(frame.box.x + geometry.legendBox.x * frame.box.width,
                     frame.box.y + geometry.legendBox.y * frame.box.height,
                     geometry.legendBox.width * frame.box.width,
                     geometry.legendBox.height * frame.box.height);
    const bool isRow = geometry.legend == slides::LegendPlace::Top;
    const double line = geometry.textSize * 1.4;
    QPointF at = box.topLeft();
    for (std::size_t i = 0; i < frame.plan.data.series.size(); ++i) {
        if (isNamedAtEnd(frame, i))
            continue;
        const std::string& name = frame.plan.data.series[i].name;
        paintSwatch(painter, frame, i, {at.x(), at.y(), kSwatch, line});
        TextLook look = smallLook(frame, false);
        look.wraps = !isRow;
        look.anchor = slides::TextAnchor::Top;
        const double room = isRow ? box.right() - at.x() : box.width() - kLegendStep;
        const double height =
            drawText(painter, {at.x() + kSwatch + 4, at.y() + 1, room, box.bottom() - at.y()}, name, look);
        at += isRow ? QPointF(kLegendStep + widthOf(name, geometry.textSize), 0) : QPointF(0, height + 4);
    }
}

} // namespace

void paintChart(QPainter& painter, const slides::ChartFrame& frame) {
    const ChartScale scale(frame);
    paintTitles(painter, frame);
    paintValueAxis(painter, frame, scale);
    paintSeries(painter, frame, scale);
    paintCategoryAxis(painter, frame, scale);
    paintEndLabels(painter, frame, scale);
    paintLegend(painter, frame);
}

} // namespace entente::ui::page
