#pragma once

#include "core/model/document.h"
#include "core/timeline/timeline_spec.h"
#include "ui/session/read_slot.h"
#include "ui/timeline/timeline_data.h"
#include "ui/widgets/page.h"

class QAction;
class QStackedWidget;

namespace entente::ui {

class EmptyState;
class TimelineView;

/// The timeline as a page of the window: reads what the focus lets through, keeps view and window at the same
/// record, and takes the picture to files and decks.
class TimelinePage : public Page {
    Q_OBJECT

  public:
    explicit TimelinePage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("timeline"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] int hiddenByFocus() const override { return m_hidden; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void openRecord(qint64 recordId) override;

    [[nodiscard]] TimelineView& view() const { return *m_view; }
    /// PNG, SVG, PDF or PPTX by the ending, of the days that are shown.
    void exportTo(const QString& path);
    /// What "Add to deck" adds: the records of the focus over the days that are shown.
    [[nodiscard]] model::SlideDocument slide() const;

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    void connectContext();
    void connectView();
    void sessionChanged();
    void read();
    void take(TimelineAnswer answer);
    void setLanes(bool byActor);
    void chooseFile();
    void exportPicture(const QString& path);
    void exportSlide(const QString& path);
    void tellExported(const base::Result<void>& result, const QString& path);
    [[nodiscard]] std::vector<model::RecordId> drawnRecords() const;
    [[nodiscard]] QString pictureTitle() const;

    TimelineView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QAction* m_lanes;
    QAction* m_fit;
    QAction* m_addToDeck;
    QAction* m_export;
    timeline::TimelineSpec m_spec;
    ReadSlot m_slot;
    ReadSlot m_exportSlot;
    model::RecordId m_awaited;
    QString m_folder;
    int m_hidden = 0;
    bool m_isStale = true;
};

} // namespace entente::ui
