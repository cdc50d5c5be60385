#include "ui/timeline/timeline_view.h"

#include "ui/timeline/hover_card.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/viewport_motion.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace entente::ui {

using timeline::ItemIndex;

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent), m_motion(new ViewportMotion(this)), m_card(new HoverCard(viewport())) {
    TimelineAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    // Everything is painted in each frame.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(m_motion, &ViewportMotion::moved, this, &TimelineView::setScale);
    remakePainter();
    setTimeline(timeline::prepare(timeline::makeItems({}, {}, base::Day{}), {}));
}

TimelineView::~TimelineView() = default;

QSize TimelineView::sizeHint() const { return {960, 600}; }

void TimelineView::remakePainter() {
    m_painter = std::make_unique<TimelinePainter>(themeOf(*this), m_viewport.metrics);
    layoutChanged();
}

void TimelineView::setRows(std::shared_ptr<const timeline::TimelineItems> items,
                           timeline::TimelineSpec spec) {
    setTimeline(timeline::prepare(std::move(items), std::move(spec)));
}

void TimelineView::setTimeline(Timeline timeline) {
    const model::RecordId selection = this->selection();
    m_motion->stop();
    endHover();
    m_timeline = std::move(timeline);
    restoreAttention(selection);
    if (m_isFitted)
        m_viewport.scale =
            timeline::fittingScale(*m_timeline, m_viewport.width, m_viewport.metrics, m_painter->fonts());
    layoutChanged();
    Q_EMIT viewportChanged();
}

void TimelineView::restoreAttention(model::RecordId selection) {
    m_attention.hovered.reset();
    m_attention.selected = selection.isValid() ? m_timeline->items->find(selection) : std::nullopt;
    if (m_attention.selected)
        m_lane = m_timeline->laneOf(*m_attention.selected).value_or(0);
}

void TimelineView::setEras(std::vector<timeline::Era> eras) {
    m_eras = std::move(eras);
    layoutChanged();
}

void TimelineView::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

model::RecordId TimelineView::selection() const {
    return m_attention.selected ? m_timeline->items->id(*m_attention.selected) : model::RecordId{};
}

void TimelineView::select(model::RecordId id) {
    const auto item = id.isValid() ? m_timeline->items->find(id) : std::nullopt;
    const bool isShown = item && m_timeline->shows(*item);
    selectItem(isShown ? item : std::nullopt, isShown ? m_timeline->laneOf(*item).value_or(0) : 0, false);
}

void TimelineView::selectItem(std::optional<ItemIndex> item, std::size_t lane, bool tell) {
    m_lane = lane;
    if (m_attention.selected == item)
        return;
    m_attention.selected = item;
    viewport()->update();
    if (tell)
        Q_EMIT selected(selection());
    if (item)
        TimelineAccessible::announceFocus(*this, *item);
}

const timeline::TimelineLayout& TimelineView::currentLayout() {
    if (!m_layout)
        m_layout = timeline::layout(*m_timeline, m_viewport, m_painter->fonts(), m_eras);
    return *m_layout;
}

timeline::Hit TimelineView::hitAt(const QPointF& position) {
    return timeline::hitTest(currentLayout(), position.x(), position.y());
}

void TimelineView::layoutChanged() {
    m_layout.reset();
    updateScrollBar();
    viewport()->update();
}

// Lanes are as high as they are, whatever time is shown: the bar changes with the data and the window alone.
void TimelineView::updateScrollBar() {
    if (!m_timeline)
        return;
    const auto& layout = currentLayout();
    const int beyond = qCeil(layout.contentHeight - layout.plot.height);
    verticalScrollBar()->setRange(0, std::max(0, beyond));
    verticalScrollBar()->setPageStep(qRound(layout.plot.height));
    verticalScrollBar()->setSingleStep(qRound(m_viewport.metrics.rowMax));
}

void TimelineView::setScale(const timeline::TimeScale& scale) {
    const auto& plot = currentLayout().plot;
    m_viewport.scale = scale.clamped(plot.x, plot.right());
    m_layout.reset();
    endHover();
    viewport()->update();
    Q_EMIT viewportChanged();
}

void TimelineView::moveTo(const timeline::TimeScale& scale) {
    const bool wished = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_motion->go(m_viewport.scale, scale, m_animated && wished && isVisible());
}

void TimelineView::zoomAt(double factor, double x) {
    m_isFitted = false;
    const auto& from = m_motion->isMoving() ? m_motion->target() : m_viewport.scale;
    moveTo(from.zoomed(factor, x));
}

void TimelineView::zoomBy(double factor) {
    const auto& plot = currentLayout().plot;
    zoomAt(factor, plot.x + plot.width / 2);
}

void TimelineView::fit() {
    m_isFitted = true;
    moveTo(timeline::fittingScale(*m_timeline, m_viewport.width, m_viewport.metrics, m_painter->fonts()));
}

void TimelineView::showDays(const base::DayRange& days) {
    m_isFitted = false;
    const auto& plot = currentLayout().plot;
    moveTo(timeline::fitted(days, plot.x, plot.right()));
}

void TimelineView::reveal(model::RecordId id) {
    const auto item = m_timeline->items->find(id);
    if (item && m_timeline->items->isDated(*item) && m_timeline->shows(*item))
        revealItem(*item);
}

bool TimelineView::centreOn(ItemIndex item) {
    const auto& plot = currentLayout().plot;
    const double x = m_viewport.scale.xOf(m_timeline->items->first(item) + 0.5);
    const double margin = plot.width * 0.08;
    if (x >= plot.x + margin && x <= plot.right() - 2 * margin)
        return false;
    setScale(m_viewport.scale.panned(plot.x + plot.width * 0.4 - x));
    return true;
}

// Stops where a day is as wide as it may be: among very many of one day none is drawn by itself.
void TimelineView::revealItem(ItemIndex item) {
    m_motion->stop();
    m_isFitted = false;
    centreOn(item);
    while (!timeline::boxOf(currentLayout(), item) && m_viewport.scale.pxPerDay < timeline::kMaxPxPerDay) {
        setScale(m_viewport.scale.zoomed(2, m_viewport.scale.xOf(m_timeline->items->first(item) + 0.5)));
        centreOn(item);
    }
    const auto box = timeline::boxOf(currentLayout(), item);
    if (!box)
        return;
    const auto& place = currentLayout().boxes[*box];
    const auto& plot = currentLayout().plot;
    if (place.y < plot.y || place.y + place.height > plot.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qRound(place.y - plot.y - plot.height / 2));
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    m_painter->paint(painter, currentLayout(), *m_timeline->items, m_attention);
    if (m_timeline->shown > 0 || !m_timeline->undated.empty() || m_emptyText.isEmpty())
        return;
    painter.setFont(uiFont(type::kEmphasis));
    painter.setPen(themeOf(*this).secondary);
    painter.drawText(viewport()->rect().adjusted(space::kGiant, 0, -space::kGiant, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TimelineView::resizeEvent(QResizeEvent*) {
    m_viewport.width = viewport()->width();
    m_viewport.height = viewport()->height();
    if (m_isFitted)
        m_viewport.scale =
            timeline::fittingScale(*m_timeline, m_viewport.width, m_viewport.metrics, m_painter->fonts());
    layoutChanged();
    Q_EMIT viewportChanged();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        remakePainter();
}

void TimelineView::scrollContentsBy(int, int) {
    m_viewport.scrollY = verticalScrollBar()->value();
    m_layout.reset();
    endHover();
    viewport()->update();
}

} // namespace entente::ui
