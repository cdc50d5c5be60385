// The part of TablePage that makes room: table and form side by side or one above the other, columns that
// fit.

#include "ui/records/listing_delegate.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/table_actions.h"
#include "ui/records/table_page.h"
#include "ui/render/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

// Below this width the form stands under the table.
constexpr int kSideBySide = 760;
constexpr int kFormWidth = 520;
constexpr int kFilterWidth = 320;

} // namespace

void TablePage::buildWidgets() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    auto* list = new QWidget(m_splitter);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, space::kSmall, 0, 0);
    listLayout->setSpacing(space::kSmall);
    m_filterBar->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    m_filterBar->setSpacing(space::kMedium);
    // Before what a heir has put there.
    m_filterBar->insertWidget(0, m_filter, 1);
    m_filterBar->insertStretch(1);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->setMinimumWidth(140);
    addClearButton(*m_filter);
    addLeadingIcon(*m_filter, themedIcon(QStringLiteral("search")));
    m_filter->installEventFilter(this);
    listLayout->addLayout(m_filterBar);
    listLayout->addWidget(m_table, 1);

    m_splitter->addWidget(list);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_form->hide();

    m_table->setItemDelegate(new ListingDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(m_setup.sortColumn, m_setup.sortOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    for (std::size_t i = 0; i < m_setup.columns.size(); ++i) {
        const ColumnLook& column = m_setup.columns[i];
        m_table->horizontalHeader()->setSectionResizeMode(
            static_cast<int>(i), column.isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!column.isWide)
            m_table->setColumnWidth(static_cast<int>(i), column.width);
    }
    m_model->setRanks({}, m_setup.sortOrder);
    connect(m_model, &ListingModel::sortRequested, this, &TablePage::rank);
    connect(m_table, &DataTable::currentRowChanged, this, &TablePage::rowChosen);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        const EntryId id = m_model->idAt(row);
        if (m_form->hasRecord() && m_form->recordId() == id)
            m_form->focusFirstField();
        else
            openRecord(id.value);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_choosing = true;
        m_model->setFilter(text);
        m_choosing = false;
        selectRow(m_form->recordId());
        updateState();
    });
}

void TablePage::addFilterAside(QWidget* widget) { m_filterBar->addWidget(widget); }

void TablePage::retranslate() {
    const Texts words = texts();
    m_new->setText(words.newAction);
    m_copy->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_tableActions->retranslate();
    m_filter->setPlaceholderText(words.filter);
    m_filter->setAccessibleName(words.filter);
    m_table->setAccessibleName(words.table);
    updateState();
}

void TablePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    arrange();
    const EntryId chosen = context().selection();
    if (chosen && chosen != m_form->recordId() && m_model->rowOf(chosen) >= 0 && !m_form->isDirty())
        choose(chosen);
}

void TablePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void TablePage::showFormFor(bool hasRecord) {
    if (hasRecord == !m_form->isHidden())
        return;
    m_form->setVisible(hasRecord);
    arrange();
}

void TablePage::arrange() {
    const bool beside = width() >= kSideBySide;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_form->setMinimumWidth(beside ? 400 : 0);
    if (m_form->isHidden())
        return;
    const int room = beside ? width() : height();
    const int form = beside ? std::min(kFormWidth, room * 55 / 100) : room * 60 / 100;
    m_splitter->setSizes({room - form, form});
}

void TablePage::fitColumns() {
    std::vector<std::size_t> byRank(m_setup.columns.size());
    for (std::size_t i = 0; i < byRank.size(); ++i)
        byRank[i] = i;
    std::stable_sort(byRank.begin(), byRank.end(), [this](std::size_t a, std::size_t b) {
        return m_setup.columns[a].rank < m_setup.columns[b].rank;
    });
    int left = m_table->viewport()->width();
    for (const std::size_t i : byRank) {
        const int wanted = m_setup.columns[i].width;
        const bool fits = wanted <= left || m_setup.columns[i].rank == 0;
        left -= fits ? wanted : 0;
        m_table->setColumnHidden(static_cast<int>(i), !fits);
    }
    shareRoom(left);
}

// The title keeps half of the room that is left over.
void TablePage::shareRoom(int left) {
    const int each = std::max(0, left) / 2;
    for (std::size_t i = 0; i < m_setup.columns.size(); ++i) {
        const ColumnLook& column = m_setup.columns[i];
        if (column.most > column.width && !m_table->isColumnHidden(static_cast<int>(i)))
            m_table->setColumnWidth(static_cast<int>(i), std::min(column.most, column.width + each));
    }
}

bool TablePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape) {
            m_filter->clear();
            return true;
        }
        // From the table, Escape puts the form away.
        if (watched == m_table && key == Qt::Key_Escape && m_form->hasRecord()) {
            m_form->leave([this] {
                m_form->close();
                selectRow({});
                chosenChanged({});
            });
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace entente::ui
