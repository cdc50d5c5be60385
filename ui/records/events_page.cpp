#include "ui/records/events_page.h"

#include "ui/records/columns.h"
#include "ui/records/event_form.h"

namespace entente::ui {

EventsPage::EventsPage(ViewContext& context, QWidget* parent)
    : RecordsPage(context, {QStringLiteral("events"), model::RecordKind::Event, eventColumns()},
                  new EventForm(context), parent) {
    begin();
}

QString EventsPage::title() const { return tr("Events"); }

RecordQuery EventsPage::recordQuery() const { return listEvents; }

QString EventsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n event(s)", nullptr, total)
                          : tr("%1 of %n event(s)", nullptr, total).arg(shown);
}

RecordsPage::Texts EventsPage::texts() const {
    return {.newAction = tr("New event"),
            .filter = tr("Filter by title, date, place or actor"),
            .table = tr("Events"),
            .empty = tr("No events yet. “New event” adds the first one."),
            .nothingFits = tr("No event fits the filter and what the window looks at.")};
}

} // namespace entente::ui
