#pragma once

#include "core/model/focus.h"
#include "core/store/changed.h"
#include "core/store/edit.h"
#include "ui/records/form_world.h"
#include "ui/records/table_listing.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>

class QLineEdit;
class QSplitter;

namespace entente::ui {

class DataTable;
class RecordForm;
class ListingModel;
class TableActions;

/// Runs in a worker; throws.
using ListQuery = std::function<std::shared_ptr<const TableListing>(const store::Connection&,
                                                                    const model::Focus&, const Words&)>;

/// What tells one page from another; the rest is the same for all.
struct TablePageSetup {
    QString id;
    std::vector<ColumnLook> columns;
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
};

/// A page with a table and, once a row is chosen, its form beside it (below it where the room is short).
class TablePage : public Page {
    Q_OBJECT

  public:
    ~TablePage() override;

    [[nodiscard]] QString pageId() const override { return m_setup.id; }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] int hiddenByFocus() const override;
    /// The form beside the table shows all that the details would.
    [[nodiscard]] bool wantsInspector() const override { return false; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void openRecord(qint64 recordId) override;
    void confirmLeaving(const std::function<void()>& proceed) override;

    [[nodiscard]] ListingModel& tableModel() const { return *m_model; }
    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    [[nodiscard]] TableActions& tableActions() const { return *m_tableActions; }
    [[nodiscard]] QLineEdit& filterLine() const { return *m_filter; }

  protected:
    TablePage(ViewContext& context, TablePageSetup setup, RecordForm* form, QWidget* parent);
    /// From the heir's constructor, once it is whole.
    void begin();
    /// Asks for the rows again; `fresh` when it is another question than before.
    void refresh(bool fresh);
    /// Beside the filter line.
    void addFilterAside(QWidget* widget);

    [[nodiscard]] virtual ListQuery listQuery() const = 0;
    /// Whether the table must be read again.
    [[nodiscard]] virtual bool isStaleAfter(const store::Changed& changed) const = 0;
    /// "Delete meeting “…”".
    [[nodiscard]] virtual QString deleteLabel(const std::string& title) const = 0;
    [[nodiscard]] virtual std::function<void(store::Edit&)> eraser(EntryId id) const = 0;
    /// Why it cannot be deleted now; empty where it can.
    [[nodiscard]] virtual QString whyItStays(EntryId /*id*/) const { return {}; }
    /// Another row was chosen, or none.
    virtual void chosenChanged(EntryId id) { Q_UNUSED(id) }
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
        std::shared_ptr<const TableListing> listing;
        Ranks ranks;
    };

    void buildWidgets();
    void buildActions();
    QAction* addPageAction(const char* icon, const QKeySequence& key, void (TablePage::*slot)());
    void connectContext();
    void connectForm();
    void sessionChanged();
    void namesChanged();
    void loadWorld();
    void setWorld(FormWorld world);
    void listingArrived(Arrived arrived, bool fresh);
    void rank(int column, Qt::SortOrder order);

    void rowChosen(int row);
    void choose(EntryId id);
    void selectRow(EntryId id);
    void startNew();
    void startCopy();
    void removeCurrent();
    void removeNow(EntryId id);
    void save();
    void focusFilter();
    void focusTable();
    void showFormFor(bool hasRecord);
    void arrange();
    void fitColumns();
    void shareRoom(int left);
    void updateState();

    TablePageSetup m_setup;
    ListingModel* m_model;
    RecordForm* m_form;
    DataTable* m_table;
    QLineEdit* m_filter;
    QBoxLayout* m_filterBar;
    QSplitter* m_splitter;
    QAction* m_new = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_delete = nullptr;
    TableActions* m_tableActions = nullptr;
    ReadSlot m_listSlot;
    ReadSlot m_rankSlot;
    ReadSlot m_worldSlot;
    Words m_words;
    FormWorld m_world;
    /// What is shown or about to be.
    EntryId m_chosen;
    /// To be selected as soon as it is listed.
    EntryId m_awaited;
    EntryId m_removed;
    bool m_focusFormWhenShown = false;
    bool m_choosing = false;
    bool m_isFresh = true;
};

} // namespace entente::ui
