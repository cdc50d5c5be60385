#pragma once

#include "core/store/changed.h"
#include "ui/records/table_arrangement.h"
#include "ui/records/undefended_listing.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLineEdit;

namespace entente::ui {

class DataTable;
class ListingModel;
class TableActions;

/// What could not be defended if somebody asked: records and figures without a source, with weak ones alone,
/// or marked as unverified. Each is opened in its own page.
class UndefendedPage : public Page {
    Q_OBJECT

  public:
    explicit UndefendedPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("to-defend"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

    [[nodiscard]] ListingModel& tableModel() const { return *m_model; }
    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] QComboBox& choice() const { return *m_choice; }

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Arrived {
        std::shared_ptr<const TableListing> listing;
        Arrangement arrangement;
    };

    void build();
    void connectParts();
    void sessionChanged();
    void wordsChanged();
    void changed(const store::Changed& changed);
    void refresh(bool fresh);
    void sortBy(int column, Qt::SortOrder order);
    /// The rows that pass the filter, in order; what a worker does.
    [[nodiscard]] std::function<Arrangement(const TableListing&)> arranging() const;
    void rearrange();
    void select(int row);
    void open(int row);
    void showState();

    ListingModel* m_model;
    DataTable* m_table;
    QLineEdit* m_filter;
    QComboBox* m_choice;
    TableActions* m_actions;
    ReadSlot m_slot;
    ReadSlot m_arrangeSlot;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    /// Something changed while nobody looked.
    bool m_isStale = false;
};

} // namespace entente::ui
