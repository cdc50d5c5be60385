#include "ui/render/page_pen.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace entente::ui::page {
namespace {

using slides::FillKind;
using slides::Ink;
using slides::ShapeKind;
using slides::SlideShape;

constexpr double kLeastTextSize = 10;

QColor colourOf(const Ink& ink) { return page::colourOf(ink.rgb, ink.opacity); }

QPainterPath polygon(std::initializer_list<QPointF> points) {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// The shapes of DrawingML's presets with their default proportions.
QPainterPath pathOf(ShapeKind kind, const QRectF& box) {
    const double shorter = std::min(box.width(), box.height());
    QPainterPath path;
    switch (kind) {
    case ShapeKind::RoundRectangle:
        path.addRoundedRect(box, shorter * 0.25, shorter * 0.25);
        return path;
    case ShapeKind::Ellipse:
        path.addEllipse(box);
        return path;
    case ShapeKind::Diamond:
        return polygon({{box.center().x(), box.top()},
                        {box.right(), box.center().y()},
                        {box.center().x(), box.bottom()},
                        {box.left(), box.center().y()}});
    case ShapeKind::ArrowBar: {
        const double neck = box.right() - shorter * 0.5;
        return polygon({box.topLeft(),
                        {neck, box.top()},
                        {box.right(), box.center().y()},
                        {neck, box.bottom()},
                        box.bottomLeft()});
    }
    case ShapeKind::Flag: {
        const double staff = box.left() + 0.14 * box.width();
        return polygon({box.topLeft(),
                        {box.right(), box.top() + 0.3 * box.height()},
                        {staff, box.top() + 0.6 * box.height()},
                        {staff, box.bottom()},
                        box.bottomLeft()});
    }
    case ShapeKind::Rectangle:
    case ShapeKind::Text:
    case ShapeKind::Line:
        path.addRect(box);
        return path;
    }
    return path;
}

QBrush fade(const SlideShape& shape, const QRectF& box) {
    const bool left = shape.fillKind != FillKind::FadeRight;
    const bool right = shape.fillKind != FillKind::FadeLeft;
    const QColor full = colourOf(shape.fill);
    QColor clear = full;
    clear.setAlpha(0);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    gradient.setColorAt(0, left ? clear : full);
    if (left)
        gradient.setColorAt(right ? 0.35 : 0.6, full);
    if (right)
        gradient.setColorAt(left ? 0.65 : 0.4, full);
    gradient.setColorAt(1, right ? clear : full);
    return gradient;
}

QBrush brushOf(const SlideShape& shape, const QRectF& box) {
    switch (shape.fillKind) {
    case FillKind::None:
        return Qt::NoBrush;
    case FillKind::Solid:
        return colourOf(shape.fill);
    case FillKind::Hatched:
        return {colourOf(shape.fill), Qt::BDiagPattern};
    case FillKind::FadeLeft:
    case FillKind::FadeRight:
    case FillKind::FadeBoth:
        return fade(shape, box);
    }
    return Qt::NoBrush;
}

void paintShape(QPainter& painter, const SlideShape& shape, const QRectF& box) {
    const QPen outline = shape.lineWidth > 0
                             ? QPen(colourOf(shape.line), shape.lineWidth, penStyleOf(shape.dash))
                             : QPen(Qt::NoPen);
    painter.setPen(outline);
    if (shape.kind == ShapeKind::Line) {
        painter.drawLine(box.topLeft(), box.bottomRight());
        return;
    }
    painter.setBrush(brushOf(shape, box));
    painter.drawPath(pathOf(shape.kind, box));
    painter.setBrush(Qt::NoBrush);
    if (shape.text.empty())
        return;
    drawText(painter, box, shape.text,
             {.size = std::max(kLeastTextSize, shape.textSize),
              .isBold = shape.isBold,
              .colour = colourOf(shape.textInk),
              .align = shape.align,
              .anchor = shape.anchor,
              .wraps = shape.wraps});
}

} // namespace

void paintDrawing(QPainter& painter, const slides::DrawingFrame& frame) {
    const slides::Drawing& drawing = frame.drawing;
    if (drawing.width <= 0 || drawing.height <= 0)
        return;
    const double x = frame.box.width / drawing.width;
    const double y = frame.box.height / drawing.height;
    for (const SlideShape& shape : drawing.shapes) {
        // Places are scaled, text is not: as in the exported file.
        const QRectF box(frame.box.x + shape.box.x * x, frame.box.y + shape.box.y * y, shape.box.width * x,
                         shape.box.height * y);
        paintShape(painter, shape, box);
    }
}

} // namespace entente::ui::page
