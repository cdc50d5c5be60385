#include "ui/widgets/period_entry.h"

#include "ui/text.h"

#include <QtTest>

using namespace entente;
using namespace entente::ui;

class PeriodEntryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsTypedBecomesDays_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("a month") << u"2025-02"_qs << u"2025-02-01"_qs << u"2025-02-28"_qs;
        QTest::newRow("a year") << u"2017"_qs << u"2017-01-01"_qs << u"2017-12-31"_qs;
        QTest::newRow("two years") << u"2012..2020"_qs << u"2012-01-01"_qs << u"2020-12-31"_qs;
        QTest::newRow("with spaces") << u" 2012 .. 2020 "_qs << u"2012-01-01"_qs << u"2020-12-31"_qs;
        QTest::newRow("as it is shown") << u"2012–2020"_qs << u"2012-01-01"_qs << u"2020-12-31"_qs;
        QTest::newRow("since") << u"since 2017"_qs << u"2017-01-01"_qs << u"9999-12-31"_qs;
        QTest::newRow("open end") << u"2017.."_qs << u"2017-01-01"_qs << u"9999-12-31"_qs;
        QTest::newRow("open start") << u"..1990"_qs << u"-9999-01-01"_qs << u"1990-12-31"_qs;
        QTest::newRow("a fiscal year") << u"FY2024"_qs << u"2024-04-01"_qs << u"2025-03-31"_qs;
        QTest::newRow("in Japanese") << u"2025年2月"_qs << u"2025-02-01"_qs << u"2025-02-28"_qs;
    }
    void whatIsTypedBecomesDays() {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto read = readPeriod(typed);
        QVERIFY(read && *read);
        QCOMPARE(toQt(base::toIso((*read)->first)), first);
        QCOMPARE(toQt(base::toIso((*read)->last)), last);
    }

    void nothingTypedIsNoPeriod() {
        const auto read = readPeriod(QStringLiteral("  "));
        QVERIFY(read && !*read);
    }

    void nonsenseIsRefused() {
        const auto read = readPeriod(QStringLiteral("the good old days"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::InvalidDate);
    }

    void daysAreSaidShortly_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("years") << u"2012..2020"_qs << u"2012–2020"_qs << u"2012年～2020年"_qs;
        QTest::newRow("a year") << u"2017"_qs << u"2017"_qs << u"2017年"_qs;
        QTest::newRow("a month") << u"2025-02"_qs << u"Feb 2025"_qs << u"2025年2月"_qs;
        QTest::newRow("since") << u"since 2017"_qs << u"since 2017"_qs << u"2017年以降"_qs;
    }
    void daysAreSaidShortly() {
        QFETCH(QString, typed);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        const auto read = readPeriod(typed);
        QVERIFY(read && *read);
        QCOMPARE(periodText(**read, "en"), english);
        QCOMPARE(periodText(**read, "ja"), japanese);
    }
};

QTEST_GUILESS_MAIN(PeriodEntryTest)
#include "period_entry_test.moc"
