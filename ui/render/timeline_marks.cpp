#include "ui/render/timeline_marks.h"

#include <QLinearGradient>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace entente::ui {
namespace {

using timeline::EndLook;
using timeline::ItemBox;
using timeline::ItemTraits;
using timeline::MarkShape;

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()),
                  part(one.blue(), other.blue()));
}

QColor faded(QColor colour) {
    colour.setAlpha(0);
    return colour;
}

bool isOpen(EndLook look) { return look == EndLook::Open || look == EndLook::Unknown; }
bool isSoft(EndLook look) { return look == EndLook::Month || look == EndLook::Year; }

double middleOf(const ItemBox& box) { return box.y + box.height / 2; }

QRectF spanRect(const ItemBox& box, double height) {
    // Far beyond both edges nothing is seen, and rasterisers do not like it.
    const double x0 = std::max(box.x0, -2000.0);
    const double x1 = std::min(box.x1, 20'000.0);
    return {x0, std::round(middleOf(box) - height / 2), std::max(1.0, x1 - x0), height};
}

} // namespace

TimelineMarks::TimelineMarks(const Theme& theme, const timeline::Metrics& metrics)
    : m_theme(theme), m_metrics(metrics) {}

MarkInk TimelineMarks::ink(const QColor& solid) const {
    const bool dark = m_theme.isDark;
    return {.solid = solid,
            .tint = mixed(solid, m_theme.surface, dark ? 0.30 : 0.17),
            .edge = mixed(solid, m_theme.surface, dark ? 0.55 : 0.45)};
}

void TimelineMarks::draw(QPainter& painter, const ItemBox& box, const std::vector<double>& steps,
                         const MarkInk& ink) const {
    switch (box.shape) {
    case MarkShape::Bar:
        return drawBar(painter, box, ink);
    case MarkShape::Diamond:
        return drawDeal(painter, box, steps, ink);
    case MarkShape::Flag:
        return drawCommitment(painter, box, ink);
    case MarkShape::Disc:
    case MarkShape::Ring:
        break;
    }
    drawPoint(painter, box, ink);
}

void TimelineMarks::drawHatching(QPainter& painter, const QRectF& area, const QColor& colour) const {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, m_metrics.mark / 8));
    const double step = m_metrics.mark * 0.6;
    // From multiples of the step, so that the hatching stands still while one pans past its end.
    for (double x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

// The body of the span: solid between its ends, fading out as far as an end is vague.
void TimelineMarks::drawSpan(QPainter& painter, const ItemBox& box, const MarkInk& ink, double height) const {
    const QRectF rect = spanRect(box, height);
    const bool softStart = isSoft(box.traits.start) && box.startSoft > 0;
    const bool softEnd = isSoft(box.traits.end) && box.endSoft > 0;
    if (softStart || softEnd) {
        QLinearGradient fill(QPointF(box.x0, 0), QPointF(box.x1, 0));
        const double width = box.x1 - box.x0;
        fill.setColorAt(0, softStart ? faded(ink.tint) : ink.tint);
        fill.setColorAt(softStart ? std::min(0.499, box.startSoft / width) : 0.001, ink.tint);
        fill.setColorAt(softEnd ? std::max(0.501, 1 - box.endSoft / width) : 0.999, ink.tint);
        fill.setColorAt(1, softEnd ? faded(ink.tint) : ink.tint);
        painter.fillRect(rect, fill);
    } else {
        painter.fillRect(rect, ink.tint);
    }
    drawSoftEnds(painter, box, ink, height);
    if (box.traits.startVague)
        drawHatching(painter, {box.x0, rect.top(), box.startSoft, height}, ink.edge);
    if (box.traits.endVague && !box.isCut)
        drawHatching(painter, {box.x1 - box.endSoft, rect.top(), box.endSoft, height}, ink.edge);
}

// Beyond the span: an open or unknown end fades away.
void TimelineMarks::drawSoftEnds(QPainter& painter, const ItemBox& box, const MarkInk& ink,
                                 double height) const {
    const QRectF rect = spanRect(box, height);
    const auto fade = [&](const QRectF& area, bool leftward) {
        QLinearGradient fill(area.topLeft(), area.topRight());
        fill.setColorAt(leftward ? 1 : 0, ink.tint);
        fill.setColorAt(leftward ? 0 : 1, faded(ink.tint));
        painter.fillRect(area, fill);
    };
    if (isOpen(box.traits.start))
        fade({rect.left() - m_metrics.fade, rect.top(), m_metrics.fade, height}, true);
    if (!box.isCut && !box.traits.inForce && isOpen(box.traits.end))
        fade({rect.right(), rect.top(), m_metrics.fade, height}, false);
}

void TimelineMarks::drawBar(QPainter& painter, const ItemBox& box, const MarkInk& ink) const {
    const double height = std::round(box.height - m_metrics.mark * 0.4);
    const QRectF rect = spanRect(box, height);
    drawSpan(painter, box, ink, height);
    if (box.traits.start == EndLook::Sharp)
        painter.fillRect(QRectF(rect.left(), rect.top(), m_metrics.mark * 0.3, height), ink.solid);
    // In force: a stronger lower edge.
    const double effective = std::clamp(box.effectiveX, rect.left(), rect.right());
    const double edge = m_metrics.mark / 5;
    painter.fillRect(QRectF(effective, rect.bottom() - edge, rect.right() - effective, edge), ink.edge);
    if (!box.traits.inForce || box.isCut)
        return;
    const QPointF tip(rect.right() + m_metrics.arrow, middleOf(box));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.edge);
    painter.drawPolygon(QPolygonF{{rect.topRight(), tip, rect.bottomRight()}});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineMarks::drawDeal(QPainter& painter, const ItemBox& box, const std::vector<double>& steps,
                             const MarkInk& ink) const {
    const double height = std::round(box.height - m_metrics.mark * 0.4);
    const QRectF rect = spanRect(box, height);
    drawSpan(painter, box, ink, height);
    for (std::uint32_t i = 0; i < box.stepCount; ++i) {
        const double x = steps[box.firstStep + i];
        if (!box.isCut || x <= box.x1)
            painter.fillRect(QRectF(x - m_metrics.mark / 12, rect.bottom() - m_metrics.mark * 0.35,
                                    m_metrics.mark / 6, m_metrics.mark * 0.35),
                             ink.solid);
    }
    stamp(painter, MarkShape::Diamond, box.traits, {box.markX, middleOf(box)}, ink);
}

void TimelineMarks::drawCommitment(QPainter& painter, const ItemBox& box, const MarkInk& ink) const {
    const double thin = m_metrics.mark * 0.15;
    const double y = std::round(box.y + box.height) - 2;
    const QRectF span = spanRect(box, thin);
    if (span.width() > m_metrics.mark / 2) {
        painter.fillRect(QRectF(span.left(), y, span.width(), thin), ink.edge);
        if (!box.isCut && !isOpen(box.traits.end))
            painter.fillRect(
                QRectF(span.right() - thin, y - m_metrics.mark * 0.4, thin, m_metrics.mark * 0.4 + thin),
                ink.edge);
    }
    drawSoftEnds(painter, box, ink, thin);
    stamp(painter, MarkShape::Flag, box.traits, {box.markX, middleOf(box)}, ink);
}

void TimelineMarks::drawPoint(QPainter& painter, const ItemBox& box, const MarkInk& ink) const {
    const double height = m_metrics.mark;
    if (box.x1 - box.x0 > m_metrics.mark * 1.2)
        drawSpan(painter, box, ink, height);
    else
        drawSoftEnds(painter, box, ink, height);
    stamp(painter, box.shape, box.traits, {box.markX, middleOf(box)}, ink);
}

void TimelineMarks::drawGlyph(QPainter& painter, MarkShape shape, QPointF middle, const MarkInk& ink) const {
    if (shape != MarkShape::Bar)
        return drawShape(painter, shape, timeline::ItemTraits(), middle, ink);
    const double half = m_metrics.mark / 2;
    painter.fillRect(QRectF(middle.x() - half, middle.y() - half / 2, 2 * half, half), ink.solid);
}

void TimelineMarks::stamp(QPainter& painter, MarkShape shape, ItemTraits traits, QPointF middle,
                          const MarkInk& ink) const {
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return drawShape(painter, shape, traits, middle, ink);
    const double ratio = painter.device()->devicePixelRatioF();
    const quint64 key = (quint64{ink.solid.rgb()} << 16U) | (static_cast<quint64>(shape) << 8U) |
                        (traits.planned ? 1U : 0U) | (traits.cancelled ? 2U : 0U) | (ratio > 1.5 ? 4U : 0U);
    QPixmap& pixmap = m_stamps[key];
    const double side = std::ceil(m_metrics.mark) + 6;
    if (pixmap.isNull()) {
        pixmap = QPixmap(qCeil(side * ratio), qCeil(side * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        drawShape(inner, shape, traits, {side / 2, side / 2}, ink);
    }
    // On whole pixels, or it would be blurred anew in each frame.
    const QPointF corner = middle - QPointF(side / 2, side / 2);
    painter.drawPixmap(
        QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), pixmap);
}

void TimelineMarks::drawShape(QPainter& painter, MarkShape shape, ItemTraits traits, QPointF middle,
                              const MarkInk& ink) const {
    const double r = m_metrics.mark / 2;
    const double line = r / 2.6;
    const bool hollow = shape == MarkShape::Ring || traits.planned || traits.cancelled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A rim of the surface keeps neighbours apart.
    const QColor colour = traits.cancelled ? m_theme.secondary : ink.solid;
    painter.setPen(QPen(m_theme.surface, 1.5));
    painter.setBrush(m_theme.surface);
    if (shape == MarkShape::Disc || shape == MarkShape::Ring) {
        painter.drawEllipse(middle, r + 0.5, r + 0.5);
        painter.setPen(hollow ? QPen(colour, line) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? (traits.planned ? ink.tint : m_theme.surface) : colour);
        painter.drawEllipse(middle, hollow ? r - line / 2 : r, hollow ? r - line / 2 : r);
    } else if (shape == MarkShape::Diamond) {
        const double d = r * 1.2;
        const QPolygonF diamond{{QPointF(0, -d), QPointF(d, 0), QPointF(0, d), QPointF(-d, 0)}};
        painter.drawPolygon(diamond.translated(middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(diamond.translated(middle));
    } else {
        const QPointF foot = middle + QPointF(-r * 0.7, r * 1.15);
        const QPointF top = middle + QPointF(-r * 0.7, -r * 1.15);
        painter.setPen(QPen(colour, r / 3.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(foot, top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{top, top + QPointF(r * 1.9, r * 0.72), top + QPointF(0, r * 1.44)}});
    }
    if (traits.cancelled) {
        painter.setPen(QPen(colour, line));
        painter.drawLine(middle + QPointF(-r, r), middle + QPointF(r, -r));
    }
    painter.restore();
}

} // namespace entente::ui
