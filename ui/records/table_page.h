#pragma once

#include "core/model/focus.h"
#include "core/store/changed.h"
#include "core/store/edit.h"
#include "ui/records/bulk_edit.h"
#include "ui/records/form_world.h"
#include "ui/records/table_arrangement.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>

class QLineEdit;
class QMenu;
class QSplitter;

namespace entente::ui {

class BulkEditDialog;
class DataTable;
class FilterChips;
class ListingModel;
class RecordForm;
class RecordsTable;
class TableActions;
class TableColumns;
class TableViews;

/// Runs in a worker; throws.
using ListQuery = std::function<std::shared_ptr<const TableListing>(const store::Connection&,
                                                                    const model::Focus&, const Words&)>;

/// What tells one page from another; the rest is the same for all.
struct TablePageSetup {
    QString id;
    std::vector<ColumnLook> columns;
    /// While nobody chose otherwise.
    int usualSortColumn = 0;
    Qt::SortOrder usualSortOrder = Qt::DescendingOrder;
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
    [[nodiscard]] DataTable& table() const;
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    [[nodiscard]] TableActions& tableActions() const { return *m_tableActions; }
    [[nodiscard]] QLineEdit& filterLine() const { return *m_filter; }
    [[nodiscard]] TableColumns& columns() const { return *m_columns; }
    [[nodiscard]] TableViews& views() const { return *m_views; }

    /// How the table is shown now.
    [[nodiscard]] table::TableSpec spec() const;
    /// Shows it so from now on.
    void setSpec(const table::TableSpec& spec);
    /// As the page shows its table when nobody chose otherwise.
    [[nodiscard]] table::TableSpec usualSpec() const;
    /// Ids of the chosen rows, from the top.
    [[nodiscard]] std::vector<EntryId> chosenIds() const;
    /// What the header offers for a column.
    void fillHeaderMenu(QMenu& menu, std::size_t column);
    void askColumns();
    void askFilter(std::size_t column);
    /// Changes fields of all chosen rows together.
    void askBulkEdit();
    /// Asks what the rows on the clipboard are, then adds them.
    void pasteRows();

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
    /// What can be changed on several of them at once.
    [[nodiscard]] virtual BulkKind bulkKind() const { return {}; }
    /// What pasted rows become, as core/entry calls it: "meeting"; empty where none can be pasted.
    [[nodiscard]] virtual std::string entryKind() const { return {}; }
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
    /// A listing in the order of a column; worked out once for many filters.
    struct Ordered {
        std::shared_ptr<const TableListing> listing;
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        std::shared_ptr<const RowOrder> rows;
    };
    struct Arrived {
        Ordered ordered;
        Arranging arranging;
        Arrangement arrangement;
        ValueLabels labels;
    };

    [[nodiscard]] static Arrived arrive(Ordered ordered, Arranging arranging, const Words& words,
                                        const ReadSlot::Generation& generation);
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
    void sortBy(int column, Qt::SortOrder order);
    /// The rows that there are, as the spec wants them now.
    void rearrange();
    void arrangementArrived(Arrived arrived);
    void showArrived(const Arrived& arrived);
    void buildTable();
    void buildViewActions();
    void connectColumns();
    void remember() const;
    void setFilter(const table::ColumnFilter& filter);
    void setGroup(const std::string& key);
    void addSortActions(QMenu& menu, std::size_t column);
    void addColumnActions(QMenu& menu, std::size_t column);
    void fillFilterMenu();
    void fillGroupMenu();
    void retranslateViewActions();

    void rowChosen(int row);
    void choose(EntryId id);
    void selectRow(EntryId id);
    void startNew();
    void startCopy();
    void removeCurrent();
    void removeChosen();
    void removeAll(const std::vector<EntryId>& ids);
    void openBulkEdit(const std::vector<EntryId>& ids);
    void readBulk(BulkEditDialog* dialog, const std::vector<EntryId>& ids);
    void writeBulk(BulkEditDialog* dialog, const std::vector<EntryId>& ids);
    void removeNow(EntryId id);
    void save();
    void focusFilter();
    void focusTable();
    void showFormFor(bool hasRecord);
    void arrange();
    void updateState();

    TablePageSetup m_setup;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    ListingModel* m_model;
    RecordForm* m_form;
    RecordsTable* m_table;
    TableColumns* m_columns;
    FilterChips* m_chips;
    TableViews* m_views;
    QLineEdit* m_filter;
    QBoxLayout* m_filterBar;
    QSplitter* m_splitter;
    QAction* m_new = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_chooseColumns = nullptr;
    QAction* m_filterBy = nullptr;
    QAction* m_groupBy = nullptr;
    QAction* m_bulkEdit = nullptr;
    QAction* m_paste = nullptr;
    TableActions* m_tableActions = nullptr;
    ReadSlot m_listSlot;
    ReadSlot m_arrangeSlot;
    ReadSlot m_valuesSlot;
    ReadSlot m_bulkSlot;
    std::shared_ptr<const BulkEdit> m_bulk;
    ReadSlot m_worldSlot;
    Words m_words;
    FormWorld m_world;
    /// Filters, group and order; the columns keep their own.
    table::TableSpec m_spec;
    Ordered m_ordered;
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
