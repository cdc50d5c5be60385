#include "core/calendar/icalendar.h"

#include <QtTest>

using namespace entente;
using namespace entente::calendar;
using base::ErrorCode;

namespace {

constexpr auto kStamp = "2025-02-01T08:30:00Z";

std::string file(const QByteArray& lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + lines.toStdString() +
           "END:VCALENDAR\r\n";
}

std::string oneEvent(const QByteArray& lines) {
    return file("BEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Summit\r\n" + lines + "END:VEVENT\r\n");
}

base::EdtfDate date(const char* text) { return *base::parseEdtf(text); }

} // namespace

class IcalendarTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void daysAreThoseOfTheLocalClock_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* name, const char* lines, const char* edtf) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(edtf);
        };
        row("one whole day", "DTSTART;VALUE=DATE:20250207\r\nDTEND;VALUE=DATE:20250208\r\n", "2025-02-07");
        row("no end", "DTSTART;VALUE=DATE:20250207\r\n", "2025-02-07");
        row("three whole days", "DTSTART;VALUE=DATE:20250206\r\nDTEND;VALUE=DATE:20250209\r\n",
            "2025-02-06/2025-02-08");
        row("two hours", "DTSTART:20250207T090000\r\nDTEND:20250207T110000\r\n", "2025-02-07");
        row("in a zone", "DTSTART;TZID=America/New_York:20250207T230000\r\nDURATION:PT30M\r\n", "2025-02-07");
        row("till midnight", "DTSTART:20250207T200000Z\r\nDTEND:20250208T000000Z\r\n", "2025-02-07");
        row("past midnight", "DTSTART:20250207T200000Z\r\nDTEND:20250208T010000Z\r\n",
            "2025-02-07/2025-02-08");
        row("reversed", "DTSTART;VALUE=DATE:20250207\r\nDTEND;VALUE=DATE:20250201\r\n", "2025-02-07");
        row("a month that was written so",
            "DTSTART;VALUE=DATE:20250201\r\nDTEND;VALUE=DATE:20250301\r\nX-ENTENTE-DATE:2025-02~\r\n",
            "2025-02~");
        row("a month that was moved since",
            "DTSTART;VALUE=DATE:20250303\r\nDTEND;VALUE=DATE:20250304\r\nX-ENTENTE-DATE:2025-02~\r\n",
            "2025-03-03");
    }
    void daysAreThoseOfTheLocalClock() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, edtf);
        const auto parsed = parseCalendar(oneEvent(lines));
        QVERIFY(parsed);
        QCOMPARE(parsed->refused.size(), 0U);
        QCOMPARE(QString::fromStdString(parsed->events.at(0).date.text()), edtf);
    }

    void whatIsWrittenIsReadBack_data() {
        QTest::addColumn<QString>("edtf");
        for (const char* edtf : {"2025-02-07", "2025-02-06/2025-02-08", "2025-02", "2025-02~", "2024",
                                 "1978?", "2024-02-29", "1951-09-08"})
            QTest::newRow(edtf) << QString::fromLatin1(edtf);
    }
    void whatIsWrittenIsReadBack() {
        QFETCH(QString, edtf);
        const CalendarEvent one{.uid = "1@entente",
                                .title = "首脳会談; with, commas \\ and an “end”",
                                .description = "First line\n- " + std::string(200, 'x') + "\n日米同盟",
                                .place = "Washington, D.C.",
                                .url = "https://example.org/a?b=c,d;e",
                                .categories = {"security", "japan-us"},
                                .date = date(edtf.toLatin1().constData()),
                                .isCancelled = true};
        const auto parsed = parseCalendar(calendarText({one}, kStamp));
        QVERIFY(parsed);
        QCOMPARE(parsed->events.size(), 1U);
        QVERIFY(parsed->events[0] == one);
    }

    void linesAreFoldedAndEndAsTheStandardSays() {
        const CalendarEvent one{
            .uid = "1@entente", .title = std::string(300, 'y'), .date = date("2025-02-07")};
        const QByteArray text = QByteArray::fromStdString(calendarText({one}, kStamp));
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(text.contains("DTSTAMP:20250201T083000Z\r\n"));
        QVERIFY(text.contains("DTEND;VALUE=DATE:20250208\r\n"));
        for (const QByteArray& line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
    }

    void namesAndRepetitionsAreRead() {
        const auto parsed = parseCalendar(oneEvent(
            "DTSTART:20250207T090000Z\r\nORGANIZER;CN=Shigeru Ishiba:mailto:a@b\r\n"
            "ATTENDEE;CN=\"Trump, Donald\":mailto:c@d\r\nATTENDEE:mailto:e@f\r\nRRULE:FREQ=YEARLY\r\n"));
        QVERIFY(parsed);
        const CalendarEvent& one = parsed->events.at(0);
        QCOMPARE(one.people.size(), 2U);
        QCOMPARE(QString::fromStdString(one.people[1]), QStringLiteral("Trump, Donald"));
        QVERIFY(one.repeats);
    }

    void anInstanceOfASeriesHasItsOwnUid() {
        const auto parsed =
            parseCalendar(oneEvent("RECURRENCE-ID;VALUE=DATE:20250207\r\nDTSTART;VALUE=DATE:20250208\r\n"));
        QVERIFY(parsed);
        QCOMPARE(QString::fromStdString(parsed->events.at(0).uid), QStringLiteral("a@b/20250207"));
    }

    void whatCannotBeUnderstoodIsNamed_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("field");
        QTest::newRow("no UID") << QByteArray("SUMMARY:A\r\nDTSTART;VALUE=DATE:20250207\r\n")
                                << QStringLiteral("UID");
        QTest::newRow("no title") << QByteArray("UID:1\r\nDTSTART;VALUE=DATE:20250207\r\n")
                                  << QStringLiteral("SUMMARY");
        QTest::newRow("no start") << QByteArray("UID:1\r\nSUMMARY:A\r\n") << QStringLiteral("DTSTART");
        QTest::newRow("no such day") << QByteArray("UID:1\r\nSUMMARY:A\r\nDTSTART;VALUE=DATE:20250230\r\n")
                                     << QStringLiteral("DTSTART");
        QTest::newRow("no date at all")
            << QByteArray("UID:1\r\nSUMMARY:A\r\nDTSTART:tomorrow\r\n") << QStringLiteral("DTSTART");
    }
    void whatCannotBeUnderstoodIsNamed() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, field);
        const auto parsed = parseCalendar(file("BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n"));
        QVERIFY(parsed);
        QCOMPARE(parsed->events.size(), 0U);
        QCOMPARE(parsed->refused.size(), 1U);
        QCOMPARE(QString::fromStdString(parsed->refused[0].facts.field), field);
        QCOMPARE(parsed->refused[0].facts.row, 1);
    }

    void whatIsNoCalendarIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a table") << QByteArray("key,title\nm1,A\n");
        QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n");
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
    }
    void whatIsNoCalendarIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseCalendar(bytes.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::UnsupportedFormat);
    }

    void brokenCalendarsEndWithoutACrash() {
        const std::string whole =
            oneEvent("DTSTART;VALUE=DATE:20250207\r\nDESCRIPTION:\xE6\x97\xA5\\n\\,;:\r\n");
        for (std::size_t length = 15; length < whole.size(); ++length) {
            const auto parsed = parseCalendar(whole.substr(0, length));
            QVERIFY(!parsed || parsed->events.size() + parsed->refused.size() <= 1);
        }
        std::string nested;
        for (int i = 0; i < 2000; ++i)
            nested += "BEGIN:VCALENDAR\r\n";
        [[maybe_unused]] const auto deep = parseCalendar(nested);
        const auto latin = parseCalendar(oneEvent("DTSTART;VALUE=DATE:20250207\r\nLOCATION:Caf\xE9\r\n"));
        QVERIFY(latin);
        QCOMPARE(QString::fromStdString(latin->events.at(0).place), QStringLiteral("Café"));
    }
};

QTEST_GUILESS_MAIN(IcalendarTest)
#include "icalendar_test.moc"
