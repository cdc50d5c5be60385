#include "ui/records/commitments_page.h"

#include "ui/records/columns.h"
#include "ui/records/commitment_form.h"
#include "ui/widgets/view_context.h"

namespace entente::ui {

CommitmentsPage::CommitmentsPage(ViewContext& context, QWidget* parent)
    : RecordsPage(context,
                  {QStringLiteral("commitments"), model::RecordKind::Commitment, commitmentColumns()},
                  new CommitmentForm(context), parent) {
    begin();
}

QString CommitmentsPage::title() const { return tr("Commitments"); }

RecordQuery CommitmentsPage::recordQuery() const {
    return [day = context().today()](const store::Connection& connection, const model::Focus& focus) {
        return listCommitments(connection, focus, day);
    };
}

QString CommitmentsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n commitment(s)", nullptr, total)
                          : tr("%1 of %n commitment(s)", nullptr, total).arg(shown);
}

RecordsPage::Texts CommitmentsPage::texts() const {
    return {.newAction = tr("New commitment"),
            .filter = tr("Filter by title, date or party"),
            .table = tr("Commitments"),
            .empty = tr("No commitments yet. “New commitment” adds the first one."),
            .nothingFits = tr("No commitment fits the filter and what the window looks at.")};
}

} // namespace entente::ui
