// The timeline by keyboard: from item to item, and over time.
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/viewport_motion.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace entente::ui {
namespace {

using timeline::Step;

constexpr double kKeyZoom = 1.6;

} // namespace

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

} // namespace entente::ui
