#pragma once

#include "core/model/ids.h"
#include "core/timeline/hit_test.h"
#include "core/timeline/items_builder.h"
#include "core/timeline/layout.h"
#include "core/timeline/navigation.h"
#include "ui/render/timeline_painter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>
#include <vector>

class QNativeGestureEvent;
class QPinchGesture;

namespace entente::ui {

class HoverCard;
class ViewportMotion;

/// The timeline on the screen. It keeps what is looked at and what is selected, forwards input, and paints
/// what core/timeline lays out. The wheel zooms where the pointer is, dragging pans, a touchpad pans and
/// pinches; arrows go from item to item, with Shift they pan; + and - zoom, 0 fits, Home and End go to the
/// first and last item, Enter opens.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    using Timeline = std::shared_ptr<const timeline::PreparedTimeline>;

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Prepares on this thread; see setTimeline for many records. What is looked at stays, if there was
    /// anything.
    void setRows(std::shared_ptr<const timeline::TimelineItems> items, timeline::TimelineSpec spec = {});
    /// Prepared elsewhere (timeline::prepare).
    void setTimeline(Timeline timeline);
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    void setEras(std::vector<timeline::Era> eras);
    [[nodiscard]] const std::vector<timeline::Era>& eras() const { return m_eras; }
    /// Shown in the middle while there is nothing else.
    void setEmptyText(const QString& text);

    void select(model::RecordId id);
    [[nodiscard]] model::RecordId selection() const;
    /// Pans, and zooms in where it must, until the record is drawn by itself.
    void reveal(model::RecordId id);

    void fit();
    void showDays(const base::DayRange& days);
    void zoomBy(double factor);
    [[nodiscard]] const timeline::TimeScale& timeScale() const { return m_viewport.scale; }
    [[nodiscard]] base::DayRange visibleDays() { return currentLayout().visibleDays; }
    /// Off: everything happens at once. On by default; the system's wish goes before it.
    void setAnimated(bool animated) { m_animated = animated; }

    /// As it is painted now.
    [[nodiscard]] const timeline::TimelineLayout& currentLayout();
    [[nodiscard]] std::optional<timeline::ItemIndex> selectedItem() const { return m_attention.selected; }
    [[nodiscard]] timeline::Hit hitAt(const QPointF& position);

    QSize sizeHint() const override;

  Q_SIGNALS:
    /// By the user; id 0 when nothing is selected any more.
    void selected(entente::model::RecordId id);
    /// Double click or Enter.
    void activated(entente::model::RecordId id);
    void viewportChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    void setScale(const timeline::TimeScale& scale);
    void moveTo(const timeline::TimeScale& scale);
    void zoomAt(double factor, double x);
    void layoutChanged();
    void updateScrollBar();
    void selectItem(std::optional<timeline::ItemIndex> item, std::size_t lane, bool tell);
    void revealItem(timeline::ItemIndex item);
    bool centreOn(timeline::ItemIndex item);
    void openHit(const timeline::Hit& hit, bool isDouble, double x);
    void zoomToDays(std::int32_t first, std::int32_t last);
    bool goByKey(int key);
    void goToItem(std::optional<timeline::ItemIndex> item, std::size_t lane);
    bool moveByKey(int key, bool shift);
    void hover(const QPointF& position);
    void endHover();
    void showCard();
    void pinch(const QPinchGesture& gesture);
    bool nativeGesture(const QNativeGestureEvent& event);
    void remakePainter();
    void restoreAttention(model::RecordId selection);

    Timeline m_timeline;
    std::vector<timeline::Era> m_eras;
    timeline::Viewport m_viewport;
    std::unique_ptr<TimelinePainter> m_painter;
    std::optional<timeline::TimelineLayout> m_layout;
    TimelineAttention m_attention;
    /// Where the selection stands, of the lanes that hold it.
    std::size_t m_lane = 0;
    ViewportMotion* m_motion;
    HoverCard* m_card;
    QBasicTimer m_hoverTimer;
    QPointF m_pointer;
    QPointF m_pressed;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isFitted = true;
    bool m_animated = true;
    QString m_emptyText;
};

} // namespace entente::ui
