#pragma once

#include "ui/timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QHash>

namespace entente::ui {

/// The timeline for who cannot see it: a list whose children are the items that are drawn one by one, each
/// with its kind, title, date in words and lane.
class TimelineAccessible : public QAccessibleWidget {
  public:
    explicit TimelineAccessible(TimelineView* view);
    ~TimelineAccessible() override;
    TimelineAccessible(const TimelineAccessible&) = delete;
    TimelineAccessible& operator=(const TimelineAccessible&) = delete;

    /// Makes it the one that Qt uses for TimelineView.
    static void install();
    static void announceFocus(TimelineView& view, timeline::ItemIndex item);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text which) const override;

  private:
    [[nodiscard]] TimelineView& view() const;
    [[nodiscard]] QAccessibleInterface* itemChild(timeline::ItemIndex item) const;
    void forget() const;

    mutable QHash<timeline::ItemIndex, QAccessible::Id> m_children;
    mutable const timeline::PreparedTimeline* m_known = nullptr;
};

} // namespace entente::ui
