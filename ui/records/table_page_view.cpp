// The part of TablePage that shows the table as somebody likes it: columns, order, filters, groups, views.

#include "ui/records/column_filter_dialog.h"
#include "ui/records/columns_dialog.h"
#include "ui/records/filter_chips.h"
#include "ui/records/listing_model.h"
#include "ui/records/records_table.h"
#include "ui/records/table_columns.h"
#include "ui/records/table_memory.h"
#include "ui/records/table_page.h"
#include "ui/records/table_views.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

namespace entente::ui {
namespace {

// Beyond this many a list of values helps nobody.
constexpr std::size_t kMostValues = 60;

} // namespace

table::TableSpec TablePage::usualSpec() const {
    return {.sort = columnKey(m_setup.columns[static_cast<std::size_t>(m_setup.usualSortColumn)]),
            .isDescending = m_setup.usualSortOrder == Qt::DescendingOrder};
}

table::TableSpec TablePage::spec() const {
    table::TableSpec spec = m_spec;
    spec.columns = m_columns->choices();
    return spec;
}

void TablePage::setSpec(const table::TableSpec& spec) {
    m_spec = spec;
    m_columns->setChoices(spec.columns);
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(toQt(spec.words));
    const table::TableSpec usual = usualSpec();
    const auto column = columnOfKey(m_setup.columns, spec.sort);
    if (!column) {
        m_spec.sort = usual.sort;
        m_spec.isDescending = usual.isDescending;
    }
    m_sortColumn = static_cast<int>(column.value_or(static_cast<std::size_t>(m_setup.usualSortColumn)));
    m_sortOrder = m_spec.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QSignalBlocker still(m_model);
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    rearrange();
    m_views->updateState();
}

void TablePage::remember() const {
    table::TableSpec kept{
        .columns = m_columns->choices(), .sort = m_spec.sort, .isDescending = m_spec.isDescending};
    rememberSpec(m_setup.id, kept, kept == usualSpec());
}

void TablePage::sortBy(int column, Qt::SortOrder order) {
    if (m_sortColumn == column && m_sortOrder == order)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_spec.sort = columnKey(m_setup.columns[static_cast<std::size_t>(column)]);
    m_spec.isDescending = order == Qt::DescendingOrder;
    remember();
    rearrange();
    m_views->updateState();
}

void TablePage::setFilter(const table::ColumnFilter& filter) {
    m_spec.setFilter(filter);
    rearrange();
    m_views->updateState();
}

void TablePage::setGroup(const std::string& key) {
    m_spec.group = key;
    rearrange();
    m_views->updateState();
}

void TablePage::connectColumns() {
    connect(m_columns, &TableColumns::chosen, this, [this] {
        remember();
        m_views->updateState();
    });
    m_views->setSource([this] { return spec(); }, [this] { return usualSpec(); });
    connect(m_views, &TableViews::chosen, this, [this](const table::TableSpec& spec) {
        setSpec(spec);
        remember();
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
        const int column = header->logicalIndexAt(at);
        if (column < 0)
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillHeaderMenu(*menu, static_cast<std::size_t>(column));
        menu->popup(header->viewport()->mapToGlobal(at));
    });
    connect(m_chips, &FilterChips::filterChosen, this, &TablePage::askFilter);
    connect(m_chips, &FilterChips::filterRemoved, this,
            [this](std::size_t column) { setFilter({.key = columnKey(m_setup.columns[column])}); });
    connect(m_chips, &FilterChips::groupRemoved, this, [this] { setGroup({}); });
    connect(m_chips, &FilterChips::clearRequested, this, [this] {
        m_spec.filters.clear();
        setGroup({});
    });
}

void TablePage::buildViewActions() {
    m_chooseColumns = new QAction(this);
    m_filterBy = new QAction(this);
    m_groupBy = new QAction(this);
    m_filterBy->setMenu(new QMenu(this));
    m_groupBy->setMenu(new QMenu(this));
    connect(m_chooseColumns, &QAction::triggered, this, &TablePage::askColumns);
    connect(m_filterBy->menu(), &QMenu::aboutToShow, this, &TablePage::fillFilterMenu);
    connect(m_groupBy->menu(), &QMenu::aboutToShow, this, &TablePage::fillGroupMenu);
}

void TablePage::retranslateViewActions() {
    m_chooseColumns->setText(tr("Columns…"));
    m_filterBy->setText(tr("Filter by"));
    m_groupBy->setText(tr("Group by"));
    m_views->retranslate();
}

void TablePage::fillFilterMenu() {
    m_filterBy->menu()->clear();
    for (const std::size_t column : m_columns->shownOrder()) {
        auto* action = m_filterBy->menu()->addAction(
            tr("%1…", "a column, to filter by").arg(columnTitle(m_setup.columns[column])));
        connect(action, &QAction::triggered, this, [this, column] { askFilter(column); });
    }
}

void TablePage::fillGroupMenu() {
    QMenu* menu = m_groupBy->menu();
    menu->clear();
    const auto add = [&](const QString& text, const std::string& key) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_spec.group == key);
        connect(action, &QAction::triggered, this, [this, key] { setGroup(key); });
    };
    add(tr("Nothing"), {});
    menu->addSeparator();
    for (const std::size_t column : m_columns->shownOrder())
        add(columnTitle(m_setup.columns[column]), columnKey(m_setup.columns[column]));
}

void TablePage::fillHeaderMenu(QMenu& menu, std::size_t column) {
    const std::string key = columnKey(m_setup.columns[column]);
    addSortActions(menu, column);
    menu.addSeparator();
    connect(menu.addAction(tr("Filter…")), &QAction::triggered, this, [this, column] { askFilter(column); });
    if (m_spec.filterOf(key) != nullptr)
        connect(menu.addAction(tr("Remove the filter")), &QAction::triggered, this,
                [this, key] { setFilter({.key = key}); });
    const bool isGroup = m_spec.group == key;
    connect(menu.addAction(isGroup ? tr("Do not group") : tr("Group by this column")), &QAction::triggered,
            this, [this, isGroup, key] { setGroup(isGroup ? std::string() : key); });
    if (m_model->isGrouped()) {
        connect(menu.addAction(tr("Close all groups")), &QAction::triggered, this,
                [this] { m_model->setAllFolded(true); });
        connect(menu.addAction(tr("Open all groups")), &QAction::triggered, this,
                [this] { m_model->setAllFolded(false); });
    }
    menu.addSeparator();
    addColumnActions(menu, column);
}

void TablePage::addSortActions(QMenu& menu, std::size_t column) {
    const auto add = [&](const QString& text, Qt::SortOrder order) {
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_sortColumn == static_cast<int>(column) && m_sortOrder == order);
        connect(action, &QAction::triggered, this, [this, column, order] {
            m_table->horizontalHeader()->setSortIndicator(static_cast<int>(column), order);
        });
    };
    add(tr("Sort upwards"), Qt::AscendingOrder);
    add(tr("Sort downwards"), Qt::DescendingOrder);
}

void TablePage::addColumnActions(QMenu& menu, std::size_t column) {
    const auto move = [this, column](int by) { m_columns->move(column, by); };
    connect(menu.addAction(tr("Move left")), &QAction::triggered, this, [move] { move(-1); });
    connect(menu.addAction(tr("Move right")), &QAction::triggered, this, [move] { move(1); });
    auto* hide = menu.addAction(tr("Hide this column"));
    hide->setEnabled(m_columns->shownOrder().size() > 1);
    connect(hide, &QAction::triggered, this, [this, column] { m_columns->setHidden(column, true); });
    QMenu* shown = menu.addMenu(tr("Show"));
    for (std::size_t i = 0; i < m_setup.columns.size(); ++i) {
        auto* action = shown->addAction(columnTitle(m_setup.columns[i]));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(static_cast<int>(i)));
        connect(action, &QAction::triggered, this,
                [this, i](bool checked) { m_columns->setHidden(i, !checked); });
    }
    menu.addAction(m_chooseColumns);
    connect(menu.addAction(tr("Reset the columns")), &QAction::triggered, this, [this] {
        m_columns->setChoices({});
        Q_EMIT m_columns->chosen();
    });
}

void TablePage::askColumns() {
    auto* dialog = new ColumnsDialog(m_columns->all(), m_setup.columns, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_columns->setChoices(dialog->choices());
        Q_EMIT m_columns->chosen();
    });
    dialog->open();
}

void TablePage::askFilter(std::size_t column) {
    const std::string key = columnKey(m_setup.columns[column]);
    const table::ColumnFilter* now = m_spec.filterOf(key);
    QPointer dialog = new ColumnFilterDialog(now == nullptr ? table::ColumnFilter{.key = key} : *now,
                                             m_setup.columns[column], m_words.language, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setFilter(dialog->filter()); });
    dialog->open();
    // Of dates a period says more than a list.
    if (context().session() == nullptr || m_setup.columns[column].hasDays)
        return;
    context().session()->read(
        m_valuesSlot,
        [listing = m_model->listing(), column, words = m_words](const store::Connection&) {
            return valuesOf(*listing, column, words, kMostValues);
        },
        [dialog](base::Result<std::vector<ColumnValue>> values) {
            if (dialog && values)
                dialog->setValues(*values);
        });
}

} // namespace entente::ui
