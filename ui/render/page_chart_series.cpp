#include "ui/render/page_chart_series.h"

#include "core/chart/number_text.h"
#include "core/chart/runs.h"
#include "ui/render/page_chart_scale.h"
#include "ui/render/page_pen.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui::page {
namespace {

using chart::ChartPoint;
using chart::ChartSeries;
using slides::ChartFrame;
using slides::SeriesForm;

// The measures of the written chart.
constexpr double kLineWidth = 2.25;
constexpr double kTargetWidth = 1.25;
constexpr double kMarkerSize = 6;
constexpr double kAreaOpacity = 0.55;
constexpr double kBarGap = 0.05;

QColor inkOf(const ChartSeries& series, double opacity = 1) { return colourOf(series.colour.light, opacity); }

std::vector<std::size_t> seriesOf(const ChartFrame& frame, SeriesForm form) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < frame.plan.data.series.size(); ++i) {
        if (slides::formOf(frame.plan, i) == form)
            found.push_back(i);
    }
    return found;
}

void paintTargetBar(QPainter& painter, const QRectF& bar, const ChartSeries& series) {
    painter.setPen(QPen(inkOf(series), 1, penStyleOf(series.dash)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void paintBar(QPainter& painter, const QRectF& bar, const ChartSeries& series, const ChartPoint& point) {
    const bool isForecast = chart::isForecast(point);
    const bool isOpen = chart::isOpen(point);
    painter.setPen(isForecast || isOpen ? QPen(inkOf(series), 1, isForecast ? Qt::DashLine : Qt::SolidLine)
                                        : QPen(Qt::NoPen));
    painter.setBrush(isForecast ? QBrush(Qt::NoBrush)
                                : QBrush(inkOf(series, isOpen ? chart::kOpenColumnOpacity : 1)));
    painter.drawRect(bar);
    painter.setBrush(Qt::NoBrush);
}

void paintBarValue(QPainter& painter, const ChartFrame& frame, const QRectF& bar, double value) {
    const std::string& format = frame.plan.data.valueAxis.numberFormat;
    const std::size_t point = format.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(format.size() - point - 1);
    TextLook look{.size = frame.geometry.textSize, .anchor = slides::TextAnchor::Middle, .wraps = false};
    const double line = look.size * 1.4;
    QRectF room(bar.center().x() - 60, value < 0 ? bar.bottom() : bar.top() - line, 120, line);
    if (frame.plan.data.kind == chart::ChartKind::Bar)
        room = QRectF(bar.right() + 4, bar.center().y() - line / 2, 120, line);
    else
        look.align = slides::TextAlign::Centre;
    drawText(painter, room, chart::numberText(value, decimals), look);
}

void paintBars(QPainter& painter, const ChartFrame& frame, const ChartScale& scale) {
    const auto bars = seriesOf(frame, SeriesForm::Bar);
    if (bars.empty())
        return;
    const std::size_t count = frame.plan.data.categories.size();
    const bool areStacked = slides::isStacked(frame.plan);
    // A hollow target stands around the one bar that it is for.
    const bool isAround = frame.plan.targetsFrom == 1 && bars.size() > 1;
    const bool areBeside = !areStacked && !isAround;
    const double beside = areBeside ? static_cast<double>(bars.size()) : 1;
    const double gap = count > 15 ? 0.4 : 0.6;
    const double width = scale.slot() / (beside + (beside - 1) * kBarGap + gap);
    for (std::size_t category = 0; category < count; ++category) {
        double above = 0;
        double below = 0;
        double offset = width * gap / 2;
        for (const std::size_t index : bars) {
            const ChartSeries& series = frame.plan.data.series[index];
            const ChartPoint& point = series.points[category];
            if (point.value) {
                double& base = *point.value < 0 ? below : above;
                const double from = areStacked ? base : 0;
                const QRectF bar = scale.bar(category, offset, width, from, from + *point.value);
                const bool isTarget = index >= frame.plan.targetsFrom;
                if (isTarget)
                    paintTargetBar(painter, bar, series);
                else
                    paintBar(painter, bar, series, point);
                if (frame.geometry.showsValues && !isTarget)
                    paintBarValue(painter, frame, bar, *point.value);
                base += *point.value;
            }
            offset += areBeside ? width * (1 + kBarGap) : 0;
        }
    }
}

void paintArea(QPainter& painter, const ChartSeries& series, const ChartScale& scale) {
    QPolygonF shape;
    const auto close = [&] {
        if (shape.isEmpty())
            return;
        const QPointF last(shape.last().x(), scale.zero());
        const QPointF first(shape.first().x(), scale.zero());
        shape << last << first;
        painter.drawPolygon(shape);
        shape.clear();
    };
    painter.setPen(QPen(inkOf(series), 1));
    painter.setBrush(inkOf(series, kAreaOpacity));
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (!series.points[i].value || series.points[i].breakBefore)
            close();
        if (series.points[i].value)
            shape << scale.point(i, *series.points[i].value);
    }
    close();
    painter.setBrush(Qt::NoBrush);
}

void paintMarker(QPainter& painter, QPointF at, const ChartSeries& series, chart::MarkerKind kind,
                 bool isHollow) {
    const double half = kMarkerSize / 2;
    const QRectF box(at.x() - half, at.y() - half, kMarkerSize, kMarkerSize);
    painter.setPen(QPen(inkOf(series), 1.5));
    painter.setBrush(isHollow ? QColor(Qt::white) : inkOf(series));
    switch (kind) {
    case chart::MarkerKind::None:
        break;
    case chart::MarkerKind::Disc:
        painter.drawEllipse(box);
        break;
    case chart::MarkerKind::Square:
        painter.drawRect(box);
        break;
    case chart::MarkerKind::Diamond:
        painter.drawPolygon(QPolygonF(
            {{at.x(), box.top()}, {box.right(), at.y()}, {at.x(), box.bottom()}, {box.left(), at.y()}}));
        break;
    case chart::MarkerKind::Triangle:
        painter.drawPolygon(QPolygonF({{at.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

bool joins(const ChartSeries& series, std::size_t from) {
    return from + 1 < series.points.size() && series.points[from].value && series.points[from + 1].value &&
           !series.points[from + 1].breakBefore;
}

/// The line from point to point, in one stroke for as long as it looks the same, so that its dashes run on.
void paintStrokes(QPainter& painter, const ChartSeries& series, double width, const ChartScale& scale) {
    QPolygonF stroke;
    Qt::PenStyle style = Qt::SolidLine;
    const auto finish = [&] {
        painter.setPen(QPen(inkOf(series), width, style, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(stroke);
        stroke.clear();
    };
    for (std::size_t i = 0; i + 1 < series.points.size(); ++i) {
        if (!joins(series, i)) {
            finish();
            continue;
        }
        const bool isForecast = chart::isForecast(series.points[i + 1]);
        const Qt::PenStyle own = isForecast ? Qt::DotLine : penStyleOf(series.dash);
        if (own != style)
            finish();
        style = own;
        if (stroke.isEmpty())
            stroke << scale.point(i, *series.points[i].value);
        stroke << scale.point(i + 1, *series.points[i + 1].value);
    }
    finish();
}

void paintLine(QPainter& painter, const ChartFrame& frame, std::size_t index, const ChartScale& scale) {
    const ChartSeries& series = frame.plan.data.series[index];
    paintStrokes(painter, series, index >= frame.plan.targetsFrom ? kTargetWidth : kLineWidth, scale);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        if (!point.value)
            continue;
        const bool isHollow = chart::isOpen(point);
        const bool isAlone = !joins(series, i) && (i == 0 || !joins(series, i - 1));
        const bool needsDisc = series.marker == chart::MarkerKind::None && (isHollow || isAlone);
        paintMarker(painter, scale.point(i, *point.value), series,
                    needsDisc ? chart::MarkerKind::Disc : series.marker, isHollow);
    }
}

} // namespace

void paintSeries(QPainter& painter, const ChartFrame& frame, const ChartScale& scale) {
    for (const std::size_t index : seriesOf(frame, SeriesForm::Area))
        paintArea(painter, frame.plan.data.series[index], scale);
    paintBars(painter, frame, scale);
    for (const std::size_t index : seriesOf(frame, SeriesForm::Line))
        paintLine(painter, frame, index, scale);
}

void paintSwatch(QPainter& painter, const ChartFrame& frame, std::size_t index, const QRectF& box) {
    const ChartSeries& series = frame.plan.data.series[index];
    if (slides::formOf(frame.plan, index) != SeriesForm::Line) {
        painter.fillRect(QRectF(box.center().x() - 4, box.center().y() - 4, 8, 8), inkOf(series));
        return;
    }
    painter.setPen(QPen(inkOf(series), kLineWidth, penStyleOf(series.dash)));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    paintMarker(painter, box.center(), series, series.marker, false);
}

} // namespace entente::ui::page
