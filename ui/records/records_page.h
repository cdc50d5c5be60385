#pragma once

#include "ui/records/form_world.h"
#include "ui/records/record_listing.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>

class QLineEdit;
class QSplitter;

namespace entente::ui {

class DataTable;
class RecordForm;
class RecordTableModel;

/// What tells one page of records from another; the rest is the same for all.
struct RecordsPageSetup {
    QString id;
    model::RecordKind kind = model::RecordKind::Meeting;
    std::vector<RecordColumn> columns;
};

/// A page with a table of records and, once one is chosen, its form beside it (below it where the room is
/// short).
class RecordsPage : public Page {
    Q_OBJECT

  public:
    ~RecordsPage() override;

    [[nodiscard]] QString pageId() const override { return m_setup.id; }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] int hiddenByFocus() const override;
    /// The form beside the table shows all that the details would.
    [[nodiscard]] bool wantsInspector() const override { return false; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_new, m_copy, m_delete}; }
    void openRecord(qint64 recordId) override;
    void confirmLeaving(const std::function<void()>& proceed) override;

    [[nodiscard]] RecordTableModel& tableModel() const { return *m_model; }
    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    [[nodiscard]] QLineEdit& filterLine() const { return *m_filter; }

  protected:
    RecordsPage(ViewContext& context, RecordsPageSetup setup, RecordForm* form, QWidget* parent);
    /// From the heir's constructor, once it is whole.
    void begin();
    /// Asks for the rows again; `fresh` when it is another question than before.
    void refresh(bool fresh);
    /// Beside the filter line.
    void addFilterAside(QWidget* widget);

    [[nodiscard]] virtual ListQuery listQuery() const = 0;
    /// "127 of 474 meetings".
    [[nodiscard]] virtual QString counted(int shown, int total) const = 0;
    struct Texts {
        QString newAction;
        QString filter;
        QString table;
        QString empty;
        QString nothingFits;
    };
    [[nodiscard]] virtual Texts texts() const = 0;

    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Arrived {
        std::shared_ptr<const RecordListing> listing;
        std::vector<std::uint32_t> ranks;
    };

    void buildWidgets();
    void buildActions();
    QAction* addPageAction(const char* icon, const QKeySequence& key, void (RecordsPage::*slot)());
    void connectContext();
    void connectForm();
    void sessionChanged();
    void namesChanged();
    void loadWorld();
    void setWorld(FormWorld world);
    void listingArrived(Arrived arrived, bool fresh);
    void rank(int column, Qt::SortOrder order);

    void rowChosen(int row);
    void choose(model::RecordId id);
    void selectRow(model::RecordId id);
    void startNew();
    void startCopy();
    void removeCurrent();
    void removeNow(model::RecordId id);
    void save();
    void focusFilter();
    void focusTable();
    void showFormFor(bool hasRecord);
    void arrange();
    void fitColumns();
    void shareRoom(int left);
    void updateState();

    RecordsPageSetup m_setup;
    RecordTableModel* m_model;
    RecordForm* m_form;
    DataTable* m_table;
    QLineEdit* m_filter;
    QBoxLayout* m_filterBar;
    QSplitter* m_splitter;
    QAction* m_new = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_delete = nullptr;
    ReadSlot m_listSlot;
    ReadSlot m_rankSlot;
    ReadSlot m_worldSlot;
    Words m_words;
    FormWorld m_world;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    /// The record that is shown or about to be.
    model::RecordId m_chosen;
    /// To be selected as soon as it is listed.
    model::RecordId m_awaited;
    model::RecordId m_removed;
    bool m_focusFormWhenShown = false;
    bool m_choosing = false;
    bool m_isFresh = true;
};

} // namespace entente::ui
