// The part of TablePage that a person acts with: choosing rows, making, copying and deleting.

#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/records_table.h"
#include "ui/records/table_actions.h"
#include "ui/records/table_columns.h"
#include "ui/records/table_page.h"
#include "ui/text.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace entente::ui {

QAction* TablePage::addPageAction(const char* icon, const QKeySequence& key, void (TablePage::*slot)()) {
    auto* action = new QAction(this);
    if (icon != nullptr)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TablePage::buildActions() {
    m_new = addPageAction("plus", QKeySequence::New, &TablePage::startNew);
    m_copy = addPageAction("copy", QKeySequence(Qt::CTRL | Qt::Key_D), &TablePage::startCopy);
    m_delete = addPageAction("delete", QKeySequence::Delete, &TablePage::removeChosen);
    m_bulkEdit =
        addPageAction("edit", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &TablePage::askBulkEdit);
    addPageAction(nullptr, QKeySequence::Save, &TablePage::save);
    addPageAction(nullptr, QKeySequence::Find, &TablePage::focusFilter);
    // In a text field the key deletes text.
    removeAction(m_delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_delete);
    m_tableActions = new TableActions(
        context(), [this] { return m_model->shown(title(), m_columns->shownOrder()); }, this);
    addActions({m_tableActions->exportAction(), m_tableActions->copyAction()});
    m_paste = addPageAction(nullptr, QKeySequence::Paste, &TablePage::pasteRows);
    m_paste->setObjectName(QStringLiteral("pasteRows"));
    // In a text field the key pastes text.
    m_paste->setShortcutContext(Qt::WidgetShortcut);
    removeAction(m_paste);
    m_table->addActions({m_bulkEdit, m_paste, m_tableActions->copyAction(), m_tableActions->exportAction()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<QAction*> TablePage::pageActions() const {
    return {m_new,      m_copy,    m_delete,       m_tableActions->exportAction(), m_bulkEdit, m_paste,
            m_filterBy, m_groupBy, m_chooseColumns};
}

void TablePage::connectForm() {
    connect(m_form, &RecordForm::shown, this, [this](EntryId id) {
        showFormFor(true);
        selectRow(id);
        if (std::exchange(m_focusFormWhenShown, false))
            m_form->focusFirstField();
        updateState();
    });
    connect(m_form, &RecordForm::closed, this, [this] {
        m_chosen = {};
        showFormFor(false);
        updateState();
    });
    connect(m_form, &RecordForm::saved, this, [this](EntryId id) {
        m_awaited = id;
        m_chosen = id;
        chosenChanged(id);
        selectRow(id);
        updateState();
    });
    connect(m_form, &RecordForm::draftOffered, this, [this] { showFormFor(true); });
    connect(m_form, &RecordForm::draftDecided, this, [this] {
        // The focus would go from the question to the table, and a table that gets it chooses its first row.
        if (!m_form->hasRecord())
            focusFilter();
        showFormFor(m_form->hasRecord());
    });
    connect(m_form, &RecordForm::leaveRequested, this, &TablePage::focusTable);
}

void TablePage::rowChosen(int row) {
    const EntryId id = m_model->idAt(row);
    // Another may be on its way into the form.
    const bool isShown = m_form->hasRecord() && id == m_form->recordId() && id == m_chosen;
    if (m_choosing || !id || isShown)
        return;
    if (m_form->hasRecord() && (m_form->isDirty() || m_form->isSaving())) {
        // The row of the unsaved record stays chosen until it is decided; not now, since the view is still
        // moving.
        QMetaObject::invokeMethod(
            this, [this] { selectRow(m_form->recordId()); }, Qt::QueuedConnection);
        return m_form->leave([this, id] { choose(id); });
    }
    choose(id);
}

void TablePage::choose(EntryId id) {
    m_chosen = id;
    m_form->open(id);
    selectRow(id);
    chosenChanged(id);
}

void TablePage::selectRow(EntryId id) {
    const int row = id ? m_model->rowOf(id) : -1;
    m_choosing = true;
    // Whatever keys are held down: the row is chosen by the page.
    constexpr auto kAlone = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    const bool standsOnHeading = m_model->isSection(m_table->currentIndex().row());
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), kAlone);
        m_table->scrollTo(m_model->index(row, 0));
    } else if (row < 0 && !standsOnHeading) {
        m_table->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
    }
    m_choosing = false;
}

void TablePage::openRecord(qint64 recordId) {
    const EntryId id{recordId};
    if (m_form->hasRecord() && m_form->recordId() == id)
        return m_form->focusFirstField();
    m_form->leave([this, id] {
        m_focusFormWhenShown = true;
        choose(id);
    });
}

void TablePage::confirmLeaving(const std::function<void()>& proceed) {
    // The question must be seen to be answered.
    if (m_form->isDirty() && m_form->hasRecord() && !isVisible())
        Q_EMIT context().openPageRequested(pageId());
    m_form->leave(proceed);
}

void TablePage::startNew() {
    m_form->leave([this] {
        selectRow({});
        m_form->startNew();
    });
}

void TablePage::startCopy() {
    m_form->leave([this] {
        m_form->startCopy();
        selectRow({});
    });
}

void TablePage::removeCurrent() {
    const EntryId id = m_form->recordId();
    if (id)
        m_form->leave([this, id] { removeNow(id); });
}

void TablePage::removeNow(EntryId id) {
    const int row = m_model->rowOf(id);
    const std::string title = row >= 0 ? m_model->titleAt(row) : toStd(m_form->recordTitle());
    context().session()->edit(this, deleteLabel(title), eraser(id),
                              [this, id](const base::Result<store::Changed>& result) {
                                  if (!result)
                                      return m_form->errorBar().showError(result.error());
                                  m_removed = id;
                                  m_form->close();
                                  chosenChanged({});
                                  focusTable();
                              });
}

void TablePage::save() { m_form->save(); }

void TablePage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePage::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace entente::ui
