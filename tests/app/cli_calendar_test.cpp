#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

class CliCalendarTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const CliResult made = m_cli.makeSample();
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void aPeriodOfMeetingsIsWrittenAndComesBackAsItIs() {
        const CliResult written =
            m_cli.run(words("calendar sample.entente -o feb.ics --from 2025-02 --to 2025-02 --actor JPN"));
        QVERIFY2(written.code == 0, qPrintable(written.err));
        const QByteArray text = m_cli.bytes(QStringLiteral("feb.ics"));
        QCOMPARE(text.count("BEGIN:VEVENT"), 1);
        QVERIFY(text.contains("LOCATION:Washington"));
        const CliResult back = m_cli.run(words("import sample.entente feb.ics --format json"));
        QVERIFY2(back.code == 0, qPrintable(back.err));
        const QJsonValue table = back.object()[QStringLiteral("tables")][0];
        QCOMPARE(table[QStringLiteral("same")].toInt(), 1);
        QCOMPARE(table[QStringLiteral("added")].toInt(), 0);
    }

    void aPlannedVisitIsImported() {
        m_cli.write(QStringLiteral("visit.ics"),
                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:v1@mofa\r\nSUMMARY:Visit to Canberra\r\n"
                    "DTSTART;VALUE=DATE:20260301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(m_cli.run(words("import sample.entente visit.ics")).code, 0);
        const QJsonArray rows =
            m_cli.run(words("list sample.entente meetings --from 2026-03 --to 2026-03 --format json")).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("status")].toString(), QStringLiteral("planned"));
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* arguments, int code, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << code << QString::fromLatin1(says);
        };
        row("no such file", "import sample.entente none.ics", 1, "none.ics");
        row("no such folder", "calendar sample.entente -o none/a.ics", 1, "none/a.ics");
        row("unknown actor", "calendar sample.entente -o a.ics --actor XYZ", 1, "XYZ");
        row("reversed period", "calendar sample.entente -o a.ics --from 2025 --to 2024", 2, "--to");
        row("no output", "calendar sample.entente", 2, "--output");
    }
    void whatIsWrongIsSaid() {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const CliResult result = m_cli.run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
    }

  private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliCalendarTest)
#include "cli_calendar_test.moc"
