#include "ui/records/meetings_page.h"

#include "ui/records/columns.h"
#include "ui/records/meeting_form.h"

namespace entente::ui {

MeetingsPage::MeetingsPage(ViewContext& context, QWidget* parent)
    : RecordsPage(context, {QStringLiteral("meetings"), model::RecordKind::Meeting, meetingColumns()},
                  new MeetingForm(context), parent) {
    begin();
}

QString MeetingsPage::title() const { return tr("Meetings"); }

RecordQuery MeetingsPage::recordQuery() const { return listMeetings; }

QString MeetingsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n meeting(s)", nullptr, total)
                          : tr("%1 of %n meeting(s)", nullptr, total).arg(shown);
}

RecordsPage::Texts MeetingsPage::texts() const {
    return {.newAction = tr("New meeting"),
            .filter = tr("Filter by title, date, place or person"),
            .table = tr("Meetings"),
            .empty = tr("No meetings yet. “New meeting” adds the first one."),
            .nothingFits = tr("No meeting fits the filter and what the window looks at.")};
}

} // namespace entente::ui
