#include "ui/records/deals_page.h"

#include "ui/records/columns.h"
#include "ui/records/deal_form.h"

namespace entente::ui {

DealsPage::DealsPage(ViewContext& context, QWidget* parent)
    : RecordsPage(context, {QStringLiteral("deals"), model::RecordKind::Deal, dealColumns()},
                  new DealForm(context), parent) {
    begin();
}

QString DealsPage::title() const { return tr("Deals"); }

RecordQuery DealsPage::recordQuery() const { return listDeals; }

QString DealsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n deal(s)", nullptr, total)
                          : tr("%1 of %n deal(s)", nullptr, total).arg(shown);
}

RecordsPage::Texts DealsPage::texts() const {
    return {.newAction = tr("New deal"),
            .filter = tr("Filter by title, date or party"),
            .table = tr("Deals"),
            .empty = tr("No deals yet. “New deal” adds the first one."),
            .nothingFits = tr("No deal fits the filter and what the window looks at.")};
}

} // namespace entente::ui
