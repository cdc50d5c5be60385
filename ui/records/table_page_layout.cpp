// The part of TablePage that makes room: table and form side by side or one above the other, columns that
// fit.

#include "ui/records/filter_chips.h"
#include "ui/records/listing_delegate.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/records_table.h"
#include "ui/records/table_actions.h"
#include "ui/records/table_columns.h"
#include "ui/records/table_page.h"
#include "ui/records/table_views.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
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
    m_filterBar->addWidget(m_views->button());
    listLayout->addLayout(m_filterBar);
    listLayout->addWidget(m_chips);
    listLayout->addWidget(m_table, 1);

    m_splitter->addWidget(list);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_form->hide();

    buildTable();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_spec.words = toStd(text);
        rearrange();
    });
}

void TablePage::buildTable() {
    m_table->setItemDelegate(new ListingDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &ListingModel::sortRequested, this, &TablePage::sortBy);
    connect(m_table, &RecordsTable::foldRequested, m_model, &ListingModel::setFolded);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::updateState);
    connect(m_table, &DataTable::currentRowChanged, this, &TablePage::rowChosen);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        const EntryId id = m_model->idAt(row);
        if (!id)
            return;
        if (m_form->hasRecord() && m_form->recordId() == id)
            m_form->focusFirstField();
        else
            openRecord(id.value);
    });
}

void TablePage::addFilterAside(QWidget* widget) { m_filterBar->addWidget(widget); }

void TablePage::retranslate() {
    const Texts words = texts();
    m_new->setText(words.newAction);
    m_copy->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_tableActions->retranslate();
    retranslateViewActions();
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

bool TablePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_columns->fit();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            const int first = m_model->isSection(0) ? 1 : 0;
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > first)
                m_table->setCurrentIndex(m_model->index(first, 0));
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
