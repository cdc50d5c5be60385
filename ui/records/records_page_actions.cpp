// The part of RecordsPage that a person acts with: choosing rows, making, copying and deleting records.

#include "core/store/record_table.h"
#include "ui/records/draft.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_page.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QLineEdit>

namespace entente::ui {

QAction* RecordsPage::addPageAction(const char* icon, const QKeySequence& key, void (RecordsPage::*slot)()) {
    auto* action = new QAction(this);
    if (icon != nullptr)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void RecordsPage::buildActions() {
    m_new = addPageAction("plus", QKeySequence::New, &RecordsPage::startNew);
    m_copy = addPageAction("copy", QKeySequence(Qt::CTRL | Qt::Key_D), &RecordsPage::startCopy);
    m_delete = addPageAction("delete", QKeySequence::Delete, &RecordsPage::removeCurrent);
    addPageAction(nullptr, QKeySequence::Save, &RecordsPage::save);
    addPageAction(nullptr, QKeySequence::Find, &RecordsPage::focusFilter);
    // In a text field the key deletes text.
    removeAction(m_delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_delete);
}

void RecordsPage::connectForm() {
    connect(m_form, &RecordForm::shown, this, [this](model::RecordId id) {
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
    connect(m_form, &RecordForm::saved, this, [this](model::RecordId id) {
        m_awaited = id;
        m_chosen = id;
        context().select(id);
        selectRow(id);
        updateState();
    });
    connect(m_form, &RecordForm::leaveRequested, this, &RecordsPage::focusTable);
}

void RecordsPage::rowChosen(int row) {
    const model::RecordId id = m_model->idAt(row);
    if (m_choosing || !id || (m_form->hasRecord() && id == m_form->recordId()))
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

void RecordsPage::choose(model::RecordId id) {
    m_chosen = id;
    m_form->open(id);
    selectRow(id);
    context().select(id);
}

void RecordsPage::selectRow(model::RecordId id) {
    const int row = id ? m_model->rowOf(id) : -1;
    m_choosing = true;
    if (row < 0)
        m_table->setCurrentIndex({});
    else if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_choosing = false;
}

void RecordsPage::openRecord(qint64 recordId) {
    const model::RecordId id{recordId};
    if (m_form->hasRecord() && m_form->recordId() == id)
        return m_form->focusFirstField();
    m_form->leave([this, id] {
        m_focusFormWhenShown = true;
        choose(id);
    });
}

void RecordsPage::confirmLeaving(const std::function<void()>& proceed) {
    // The question must be seen to be answered.
    if (m_form->isDirty() && m_form->hasRecord() && !isVisible())
        Q_EMIT context().openPageRequested(pageId());
    m_form->leave(proceed);
}

void RecordsPage::startNew() {
    m_form->leave([this] {
        selectRow({});
        m_form->startNew();
    });
}

void RecordsPage::startCopy() {
    m_form->leave([this] {
        m_form->startCopy();
        selectRow({});
    });
}

void RecordsPage::removeCurrent() {
    const model::RecordId id = m_form->recordId();
    if (id)
        m_form->leave([this, id] { removeNow(id); });
}

void RecordsPage::removeNow(model::RecordId id) {
    const int row = m_model->rowOf(id);
    const std::string title = row >= 0 ? m_model->recordAt(row).row.title : toStd(m_form->recordTitle());
    context().session()->edit(
        this, deleteLabel(m_setup.kind, title), [id](store::Edit& edit) { store::deleteRecord(edit, id); },
        [this, id](const base::Result<store::Changed>& result) {
            if (!result)
                return m_form->errorBar().showError(result.error());
            m_removed = id;
            m_form->close();
            context().select({});
            focusTable();
        });
}

void RecordsPage::save() { m_form->save(); }

void RecordsPage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordsPage::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace entente::ui
