// The part of TablePage that works on several chosen rows at once.

#include "ui/records/bulk_edit_dialog.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/records_table.h"
#include "ui/records/table_page.h"
#include "ui/text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QPointer>

#include <algorithm>

namespace entente::ui {

std::vector<EntryId> TablePage::chosenIds() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<EntryId> ids;
    for (const int row : rows) {
        if (const EntryId id = m_model->idAt(row))
            ids.push_back(id);
    }
    return ids;
}

void TablePage::removeChosen() {
    const std::vector<EntryId> ids = chosenIds();
    if (ids.size() < 2)
        return removeCurrent();
    for (const EntryId id : ids) {
        const int row = m_model->rowOf(id);
        if (const QString obstacle = whyItStays(id); !obstacle.isEmpty() && row >= 0)
            return Q_EMIT context().messageRequested(tr("%1: %2", "1 title, 2 why it cannot be deleted")
                                                         .arg(toQt(m_model->titleAt(row)), obstacle));
    }
    m_form->leave([this, ids] { removeAll(ids); });
}

void TablePage::removeAll(const std::vector<EntryId>& ids) {
    std::vector<std::function<void(store::Edit&)>> erasers;
    for (const EntryId id : ids)
        erasers.push_back(eraser(id));
    context().session()->edit(
        this, tr("Delete %n record(s)", nullptr, static_cast<int>(ids.size())),
        [erasers](store::Edit& edit) {
            for (const auto& erase : erasers)
                erase(edit);
        },
        [this](const base::Result<store::Changed>& result) {
            if (!result)
                return Q_EMIT context().errorRequested(result.error());
            m_form->close();
            chosenChanged({});
            focusTable();
        });
}

void TablePage::askBulkEdit() {
    const std::vector<EntryId> ids = chosenIds();
    if (ids.empty() || !bulkKind().read)
        return;
    m_form->leave([this, ids] { openBulkEdit(ids); });
}

void TablePage::openBulkEdit(const std::vector<EntryId>& ids) {
    auto* dialog = new BulkEditDialog(tr("Edit %n record(s)", nullptr, static_cast<int>(ids.size())),
                                      bulkKind().fields, m_words, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBusy(true);
    connect(dialog, &BulkEditDialog::applyRequested, this, [this, dialog, ids] { writeBulk(dialog, ids); });
    dialog->open();
    readBulk(dialog, ids);
}

void TablePage::readBulk(BulkEditDialog* dialog, const std::vector<EntryId>& ids) {
    context().session()->read(
        m_bulkSlot,
        [read = bulkKind().read, ids](const store::Connection& connection) { return read(connection, ids); },
        [this, dialog = QPointer(dialog)](base::Result<std::shared_ptr<const BulkEdit>> before) {
            if (!dialog)
                return;
            if (!before)
                return dialog->showProblem(errorText(before.error()));
            m_bulk = *before;
            dialog->setBusy(false);
        });
}

void TablePage::writeBulk(BulkEditDialog* dialog, const std::vector<EntryId>& ids) {
    if (!m_bulk)
        return;
    dialog->setBusy(true);
    const QString label = tr("Change %1 of %n record(s)", "1 fields", static_cast<int>(m_bulk->size()))
                              .arg(dialog->fieldNames());
    context().session()->edit(
        this, label,
        [bulk = m_bulk, values = dialog->values()](store::Edit& edit) { bulk->write(edit, values); },
        [this, ids, dialog = QPointer(dialog)](const base::Result<store::Changed>& result) {
            if (!dialog)
                return;
            if (result)
                return dialog->accept();
            const bool movedOn = result.error().code == base::ErrorCode::StaleDraft ||
                                 result.error().code == base::ErrorCode::NotFound;
            dialog->showProblem(
                movedOn
                    ? tr("“%1” was changed or deleted meanwhile. Nothing is stored yet; “Change” sets the "
                         "fields on what is stored now.")
                          .arg(toQt(result.error().facts.value))
                    : errorText(result.error()));
            if (movedOn)
                readBulk(dialog, ids);
        });
}

} // namespace entente::ui
