// The part of TablePage that takes rows from a spreadsheet.

#include "ui/records/paste_dialog.h"
#include "ui/records/table_page.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace entente::ui {
namespace {

// Cells between tabs are what the spreadsheet means; a page's table has only its marks.
entry::PastedCells cellsOfClipboard() {
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (pasted == nullptr)
        return {};
    const QString text = pasted->text();
    if (pasted->hasHtml() && !text.contains(QLatin1Char('\t'))) {
        entry::PastedCells cells = entry::cellsOfHtml(toStd(pasted->html()));
        if (!cells.empty())
            return cells;
    }
    return entry::cellsOfTabText(toStd(text));
}

} // namespace

void TablePage::pasteRows() {
    if (context().session() == nullptr || context().session()->isReadOnly() || entryKind().empty())
        return;
    entry::PastedCells cells = cellsOfClipboard();
    if (cells.empty())
        return Q_EMIT context().messageRequested(tr("The clipboard holds no rows"));
    auto* dialog =
        new PasteDialog(context(), {entryKind(), pasteFieldsOf(entryKind())}, std::move(cells), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace entente::ui
