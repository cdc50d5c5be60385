#include "ui/widgets/style_paint.h"

#include <QPainterPath>

namespace entente::ui::paint {
namespace {

/// Half a line in, so that a hairline covers whole pixels.
QRectF insideLine(const QRectF& rect, qreal width) {
    return rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

void strokePath(QPainter& painter, const QPainterPath& path, const QColor& colour, qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void panel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal lineWidth,
           qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasLine = line.alpha() > 0;
    painter.setPen(hasLine ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(hasLine ? insideLine(rect, lineWidth) : rect, radius, radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius) {
    panel(painter, rect, Qt::transparent, colour, 2, radius);
}

void chevron(QPainter& painter, const QRectF& rect, const QColor& colour, Direction direction) {
    constexpr qreal kReach = 3.5;
    const QPointF centre = rect.center();
    const bool vertical = direction == Direction::Up || direction == Direction::Down;
    const qreal sign = direction == Direction::Up || direction == Direction::Left ? -1 : 1;
    const auto at = [&](qreal across, qreal along) {
        return centre + (vertical ? QPointF(across, along * sign) : QPointF(along * sign, across));
    };
    QPainterPath path(at(-kReach, -kReach / 2));
    path.lineTo(at(0, kReach / 2));
    path.lineTo(at(kReach, -kReach / 2));
    strokePath(painter, path, colour, 1.5);
}

void checkMark(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    QPainterPath path(at(0.24, 0.52));
    path.lineTo(at(0.43, 0.70));
    path.lineTo(at(0.77, 0.32));
    strokePath(painter, path, colour, 1.8);
}

QColor mixed(const QColor& below, const QColor& above, qreal opacity) {
    const auto mix = [opacity](int one, int other) { return qRound(one + (other - one) * opacity); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

} // namespace entente::ui::paint
