#pragma once

#include "core/timeline/timeline_layout.h"
#include "ui/session/read_slot.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/page.h"

namespace entente::ui {

/// All records on one timeline, within the window's focus; leaders' terms behind them.
class TimelinePage : public Page {
    Q_OBJECT

  public:
    explicit TimelinePage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

    [[nodiscard]] TimelineView& view() const { return *m_view; }

  protected:
    void retranslate() override;

  private:
    struct Picture {
        TimelineView::Timeline timeline;
        std::vector<timeline::Era> eras;
    };

    void listen();
    void listenToSession();
    void reload();
    void show(Picture picture);
    void addToDeck();
    [[nodiscard]] timeline::TimelineSpec spec() const;

    TimelineView* m_view;
    QAction* m_fit;
    QAction* m_byActor;
    QAction* m_addToDeck;
    ReadSlot m_slot;
};

} // namespace entente::ui
