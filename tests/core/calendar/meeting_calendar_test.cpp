#include "core/calendar/calendar_export.h"
#include "core/calendar/calendar_import.h"
#include "core/calendar/icalendar.h"
#include "core/store/batch_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/world.h"

#include <QtTest>

using namespace entente;
using namespace entente::calendar;
using namespace entente::test;
using base::ErrorCode;
using model::Meeting;
using model::MeetingStatus;

namespace {

constexpr auto kStamp = "2025-01-20T08:30:00Z";
const base::Day kToday = base::toDay(2025, 1, 20);

/// A desk whose colleague's calendar lies beside it as visits.ics.
class Desk : public World {
  public:
    void writeCalendar(const std::string& text) { writeBytes(folder() / "visits.ics", text); }
    void writeEvent(const QByteArray& lines) {
        writeCalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines.toStdString() +
                      "END:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    base::Result<ingest::ImportReport> import(bool isDryRun = false) {
        return importCalendar(workspace(), folder() / "visits.ics",
                              {.today = kToday, .importedAt = kStamp, .isDryRun = isDryRun});
    }
    ingest::TableCount imported() { return need(import()).total(); }
    [[nodiscard]] std::vector<Meeting> meetings() {
        std::vector<Meeting> all;
        for (const auto& row : store::listRecords(connection(), {model::RecordKind::Meeting}, {}))
            all.push_back(*store::findMeeting(connection(), row.id));
        return all;
    }
    model::RecordId add(const Meeting& meeting) {
        model::RecordId id;
        edit("Add", [&](store::Edit& e) { id = store::insertMeeting(e, meeting); });
        return id;
    }
    CalendarExport exported(bool isPlannedOnly = false) {
        return exportMeetings(connection(), {}, {.stamp = kStamp, .isPlannedOnly = isPlannedOnly});
    }
};

constexpr auto kVisit = "UID:visit-1@mofa\r\nSUMMARY:Ishiba visits Washington\r\nLOCATION:Washington\r\n"
                        "CATEGORIES:japan-us\r\nATTENDEE;CN=Donald Trump:mailto:a@b\r\n"
                        "ATTENDEE;CN=Nobody Known:mailto:c@d\r\n"
                        "DTSTART;VALUE=DATE:20250206\r\nDTEND;VALUE=DATE:20250209\r\n";

} // namespace

class MeetingCalendarTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEventBecomesAMeetingThatOneUndoTakesBack() {
        Desk desk;
        const std::string before = dump(desk.connection());
        desk.writeEvent(kVisit);
        QCOMPARE(desk.imported().added, 1);
        const Meeting meeting = desk.meetings().at(0);
        QCOMPARE(meeting.record.title, std::string("Ishiba visits Washington"));
        QCOMPARE(meeting.record.date->text(), std::string("2025-02-06/2025-02-08"));
        QCOMPARE(meeting.status, MeetingStatus::Planned);
        QVERIFY(meeting.record.unverified);
        QCOMPARE(meeting.participants.size(), 1U);
        QVERIFY(meeting.participants[0].person == desk.cast().trump);
        QVERIFY(QString::fromStdString(meeting.record.summary).contains(QStringLiteral("Nobody Known")));
        QCOMPARE(store::listBatches(desk.connection()).size(), 1U);
        QVERIFY(desk.workspace().undo());
        QCOMPARE(dump(desk.connection()), before);
    }

    void aPlannedMeetingStaysInStepByItsUid() {
        Desk desk;
        desk.writeEvent(kVisit);
        QCOMPARE(desk.imported().added, 1);
        QCOMPARE(desk.imported().same, 1);

        QByteArray moved(kVisit);
        moved.replace("20250206", "20250306").replace("20250209", "20250308").replace("Washington", "Hawaii");
        desk.writeEvent(moved);
        QCOMPARE(desk.imported().changed, 1);
        QCOMPARE(desk.meetings().size(), 1U);
        QCOMPARE(desk.meetings()[0].record.date->text(), std::string("2025-03-06/2025-03-07"));
        QCOMPARE(desk.meetings()[0].record.place, std::string("Hawaii"));

        desk.writeEvent(moved + "STATUS:CANCELLED\r\n");
        QCOMPARE(desk.imported().changed, 1);
        QCOMPARE(desk.meetings()[0].status, MeetingStatus::Cancelled);
        desk.writeEvent(moved);
        QCOMPARE(desk.imported().changed, 1);
        QCOMPARE(desk.meetings()[0].status, MeetingStatus::Planned);
    }

    void whatWasHeldStaysAsItWasRecorded() {
        Desk desk;
        desk.writeEvent(kVisit);
        QCOMPARE(desk.imported().added, 1);
        const Meeting planned = desk.meetings().at(0);
        Meeting held = planned;
        held.status = MeetingStatus::Held;
        held.record.date = make::date("2025-02-07");
        desk.edit("Hold", [&](store::Edit& e) { store::updateMeeting(e, planned, held); });
        QCOMPARE(desk.imported().kept, 1);
        QVERIFY(desk.meetings().at(0) == held);
    }

    void anExportedCalendarComesBackToItsOwnMeetings() {
        Desk desk;
        Meeting planned = make::meeting(desk.cast(), "Next summit");
        planned.status = MeetingStatus::Planned;
        planned.record.date = make::date("2025-10~");
        desk.add(planned);
        desk.add(make::meeting(desk.cast()));
        const auto before = desk.meetings();
        const CalendarExport all = desk.exported();
        QCOMPARE(all.events, 2);
        QCOMPARE(desk.exported(true).events, 1);
        desk.writeCalendar(all.text);
        QCOMPARE(desk.imported().same, 2);
        QVERIFY(desk.meetings() == before);

        QByteArray moved = QByteArray::fromStdString(desk.exported(true).text);
        moved.replace("DTSTART;VALUE=DATE:20251001", "DTSTART;VALUE=DATE:20251028")
            .replace("DTEND;VALUE=DATE:20251101", "DTEND;VALUE=DATE:20251029");
        desk.writeCalendar(moved.toStdString());
        QCOMPARE(desk.imported().changed, 1);
        QCOMPARE(desk.meetings().at(1).record.date->text(), std::string("2025-10-28"));
    }

    void whatAForeignCalendarSaidIsExportedUnderItsUid() {
        Desk desk;
        desk.writeEvent(kVisit);
        QCOMPARE(desk.imported().added, 1);
        QVERIFY(QByteArray::fromStdString(desk.exported().text).contains("UID:visit-1@mofa\r\n"));
    }

    void undatedAndOpenMeetingsAreLeftOutAndCounted() {
        Desk desk;
        Meeting open = make::meeting(desk.cast(), "Talks without an end");
        open.record.date = make::date("2024-01-01/..");
        desk.add(open);
        const CalendarExport made = desk.exported();
        QCOMPARE(made.events, 0);
        QCOMPARE(made.leftOut, 1);
    }

    void aDryRunAndARefusedFileChangeNothing() {
        Desk desk;
        const std::string before = dump(desk.connection());
        desk.writeEvent(kVisit);
        const auto tried = need(desk.import(true));
        QCOMPARE(tried.total().added, 1);
        QVERIFY(!tried.isImported());
        desk.writeEvent("UID:1\r\nSUMMARY:Without a day\r\n");
        const auto refused = need(desk.import());
        QCOMPARE(refused.refused.size(), 1U);
        QCOMPARE(refused.refused[0].facts.file, std::string("visits.ics"));
        desk.writeEvent(QByteArray(kVisit) + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + kVisit);
        QCOMPARE(need(desk.import()).refused.at(0).code, ErrorCode::DuplicateKey);
        QCOMPARE(dump(desk.connection()), before);
    }

    void aFileThatIsNotThereOrNoCalendarIsSaidSo() {
        Desk desk;
        QCOMPARE(desk.import().error().code, ErrorCode::FileNotFound);
        desk.writeCalendar("key,title\n");
        const auto refused = desk.import();
        QCOMPARE(refused.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(QString::fromStdString(refused.error().facts.file).endsWith(QStringLiteral("visits.ics")));
    }
};

QTEST_GUILESS_MAIN(MeetingCalendarTest)
#include "meeting_calendar_test.moc"
