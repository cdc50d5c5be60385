// What the user does with the timeline: pointer, wheel, touchpad, keys.
#include "ui/timeline/hover_card.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/viewport_motion.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace entente::ui {
namespace {

using timeline::Hit;
using timeline::Step;

/// A notch of the wheel (120) zooms by this.
constexpr double kNotch = 1.25;
constexpr double kKeyZoom = 1.6;
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

void TimelineView::keyPressEvent(QKeyEvent* event) {
    endHover();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (moveByKey(event->key(), shift) || (!shift && goByKey(event->key())))
        return event->accept();
    event->ignore();
    QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::moveByKey(int key, bool shift) {
    const double page = currentLayout().plot.width;
    const auto pan = [this](double dx) {
        m_isFitted = false;
        const auto& from = m_motion->isMoving() ? m_motion->target() : m_viewport.scale;
        moveTo(from.panned(dx));
    };
    const auto scroll = [this](int rows) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      rows * qRound(m_viewport.metrics.rowMax));
    };
    switch (key) {
    case Qt::Key_Left:
        return shift && (pan(page / 6), true);
    case Qt::Key_Right:
        return shift && (pan(-page / 6), true);
    case Qt::Key_Up:
        return shift && (scroll(-2), true);
    case Qt::Key_Down:
        return shift && (scroll(2), true);
    case Qt::Key_PageUp:
        return pan(page * 0.8), true;
    case Qt::Key_PageDown:
        return pan(-page * 0.8), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kKeyZoom), true;
    case Qt::Key_Minus:
        return zoomBy(1 / kKeyZoom), true;
    case Qt::Key_0:
        return fit(), true;
    default:
        return false;
    }
}

// Left and right through a lane, up and down between lanes; from nothing to what is nearest to the middle.
bool TimelineView::goByKey(int key) {
    const auto& t = *m_timeline;
    const auto from = m_attention.selected;
    const bool isPlaced = from && t.items->isDated(*from) && m_lane < t.lanes.size();
    const Step step = key == Qt::Key_Left || key == Qt::Key_Up ? Step::Previous : Step::Next;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!isPlaced) {
            const auto& plot = currentLayout().plot;
            const double middle = m_viewport.scale.dayAt(plot.x + plot.width / 2);
            const auto item = timeline::nearestItem(t, base::Day{static_cast<std::int32_t>(middle)});
            goToItem(item, item ? t.laneOf(*item).value_or(0) : 0);
        } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goToItem(timeline::stepInLane(t, m_lane, *from, step), m_lane);
        } else if (const auto to = timeline::stepToLane(t, m_lane, *from, step)) {
            goToItem(to->item, to->lane);
        }
        return true;
    }
    case Qt::Key_Home:
        goToItem(timeline::nearestItem(t, base::distantPast()), t.lanes.size());
        return true;
    case Qt::Key_End:
        goToItem(timeline::nearestItem(t, base::distantFuture()), t.lanes.size());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (from)
            Q_EMIT activated(selection());
        return from.has_value();
    case Qt::Key_Escape:
        selectItem(std::nullopt, 0, true);
        return from.has_value();
    default:
        return false;
    }
}

void TimelineView::goToItem(std::optional<timeline::ItemIndex> item, std::size_t lane) {
    if (!item)
        return;
    revealItem(*item);
    selectItem(item, lane < m_timeline->lanes.size() ? lane : m_timeline->laneOf(*item).value_or(0), true);
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
