// Pointer, wheel and touchpad on the timeline; keys are in timeline_keys.cpp.
#include "ui/timeline/hover_card.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/viewport_motion.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace entente::ui {
namespace {

using timeline::Hit;

/// A notch of the wheel (120) zooms by this.
constexpr double kNotch = 1.25;
constexpr int kHoverDelay = 160;

} // namespace

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture)
        return nativeGesture(*static_cast<QNativeGestureEvent*>(event));
    if (event->type() == QEvent::Gesture) {
        const auto* gesture = static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture);
        if (gesture != nullptr)
            pinch(*static_cast<const QPinchGesture*>(gesture));
        return true;
    }
    if (event->type() == QEvent::Leave)
        endHover();
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineView::nativeGesture(const QNativeGestureEvent& event) {
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_isFitted = false;
    m_motion->stop();
    setScale(m_viewport.scale.zoomed(1 + event.value(), event.position().x()));
    return true;
}

void TimelineView::pinch(const QPinchGesture& gesture) {
    m_isFitted = false;
    m_motion->stop();
    const double x = viewport()->mapFromGlobal(gesture.centerPoint()).x();
    setScale(m_viewport.scale.zoomed(gesture.scaleFactor(), x));
}

// As on a map: a wheel zooms where the pointer is; two fingers on a touchpad, or Shift, pan. Over the heads,
// where no time is, the wheel scrolls the lanes.
void TimelineView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    const double notches = angle.y() / 120.0;
    if (!zooms && !pans && currentLayout().heads.contains(event->position().x(), event->position().y())) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                      qRound(notches * 3 * m_viewport.metrics.rowMax));
        return;
    }
    if (!zooms && (!pixels.isNull() || pans || angle.x() != 0)) {
        m_isFitted = false;
        m_motion->stop();
        const double dx = pixels.isNull() ? (angle.x() != 0 ? angle.x() : angle.y()) : pixels.x();
        setScale(m_viewport.scale.panned(dx));
        if (!pans && pixels.y() != 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
        return;
    }
    zoomAt(std::pow(kNotch, notches), event->position().x());
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_motion->stop();
    endHover();
    m_pressed = m_pointer = event->position();
    m_isPressed = true;
    m_isDragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_pointer;
    if (m_isPressed && !m_isDragging)
        m_isDragging = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging) {
        m_isFitted = false;
        viewport()->setCursor(Qt::ClosedHandCursor);
        setScale(m_viewport.scale.panned(moved.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
        m_pointer = event->position();
    } else if (!m_isPressed) {
        hover(event->position());
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_isPressed)
        return;
    const bool wasClick = !m_isDragging;
    m_isPressed = m_isDragging = false;
    viewport()->unsetCursor();
    if (wasClick && event->button() == Qt::LeftButton)
        openHit(hitAt(event->position()), false, event->position().x());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        openHit(hitAt(event->position()), true, event->position().x());
}

void TimelineView::openHit(const Hit& hit, bool isDouble, double x) {
    const auto& layout = currentLayout();
    switch (hit.what) {
    case Hit::What::Item:
        selectItem(layout.boxes[hit.index].item, layout.boxes[hit.index].lane, true);
        break;
    case Hit::What::Undated:
        selectItem(layout.footer->undated[hit.index].item, 0, true);
        break;
    case Hit::What::Cluster:
        return zoomToDays(layout.clusters[hit.index].firstDay, layout.clusters[hit.index].lastDay);
    case Hit::What::Density:
        if (isDouble)
            zoomAt(4, x);
        return;
    case Hit::What::Nothing:
    case Hit::What::LaneHead:
        if (isDouble && hit.what == Hit::What::Nothing)
            zoomAt(2, x);
        else
            selectItem(std::nullopt, 0, true);
        return;
    }
    if (isDouble)
        Q_EMIT activated(selection());
}

void TimelineView::zoomToDays(std::int32_t first, std::int32_t last) {
    // As much again on both sides, so that one sees where one is.
    const std::int32_t margin = std::max(3, last - first);
    showDays({base::Day{first - margin}, base::Day{last + margin}});
}

void TimelineView::hover(const QPointF& position) {
    m_pointer = position;
    const auto item = timeline::itemAt(currentLayout(), position.x(), position.y());
    const Hit hit = hitAt(position);
    const bool isSomething = hit.what != Hit::What::Nothing && hit.what != Hit::What::LaneHead;
    viewport()->setCursor(isSomething ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item != m_attention.hovered) {
        m_attention.hovered = item;
        viewport()->update();
    }
    if (!isSomething)
        return endHover();
    if (m_card->isVisible())
        showCard();
    else
        m_hoverTimer.start(kHoverDelay, this);
}

void TimelineView::endHover() {
    m_hoverTimer.stop();
    m_card->hide();
    if (!m_attention.hovered)
        return;
    m_attention.hovered.reset();
    viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_hoverTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_hoverTimer.stop();
    showCard();
}

void TimelineView::showCard() {
    const auto& layout = currentLayout();
    const Hit hit = hitAt(m_pointer);
    const QPoint at = m_pointer.toPoint();
    const std::string& language = m_timeline->spec.language;
    if (m_attention.hovered) {
        m_card->showItem(*m_timeline, *m_attention.hovered, at);
    } else if (hit.what == Hit::What::Cluster) {
        const auto& cluster = layout.clusters[hit.index];
        m_card->showCount(cluster.count, {base::Day{cluster.firstDay}, base::Day{cluster.lastDay}}, language,
                          at);
    } else if (hit.what == Hit::What::Density) {
        const auto& bin = layout.bins[hit.index];
        m_card->showCount(bin.count, {base::Day{bin.firstDay}, base::Day{bin.endDay - 1}}, language, at);
    } else {
        m_card->hide();
    }
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    m_attention.hasFocus = true;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    m_attention.hasFocus = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace entente::ui
