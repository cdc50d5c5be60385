#include "core/base/fiscal_year.h"

#include <QtTest>

using namespace entente::base;

Q_DECLARE_METATYPE(entente::base::FiscalCalendar)

namespace {

void addCalendars() {
    QTest::addColumn<FiscalCalendar>("calendar");
    QTest::newRow("calendar years") << FiscalCalendar::Calendar;
    QTest::newRow("Japan") << FiscalCalendar::Japan;
    QTest::newRow("United States") << FiscalCalendar::UnitedStates;
}

} // namespace

class FiscalYearTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyDayBelongsToExactlyTheYearWhoseRangeHoldsIt_data() { addCalendars(); }

    void everyDayBelongsToExactlyTheYearWhoseRangeHoldsIt() {
        QFETCH(FiscalCalendar, calendar);
        for (Day day = toDay(1950, 1, 1); day <= toDay(2030, 12, 31); day = day + 1) {
            const int year = fiscalYearOf(calendar, day);
            QVERIFY(fiscalYearDays(calendar, year).contains(day));
            QVERIFY(!fiscalYearDays(calendar, year - 1).contains(day));
            QVERIFY(!fiscalYearDays(calendar, year + 1).contains(day));
        }
    }

    void oneYearFollowsTheOtherWithoutAGap_data() { addCalendars(); }

    void oneYearFollowsTheOtherWithoutAGap() {
        QFETCH(FiscalCalendar, calendar);
        for (int year = 1900; year < 2100; ++year)
            QCOMPARE(fiscalYearDays(calendar, year).last + 1, fiscalYearDays(calendar, year + 1).first);
    }

    void aYearRunsFromItsFirstToItsLastDay_data() {
        QTest::addColumn<FiscalCalendar>("calendar");
        QTest::addColumn<int>("year");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* name, FiscalCalendar calendar, int year, const char* first,
                            const char* last) {
            QTest::newRow(name) << calendar << year << QByteArray(first) << QByteArray(last);
        };
        row("Japan, named by its beginning", FiscalCalendar::Japan, 2024, "2024-04-01", "2025-03-31");
        row("Japan, before a leap day", FiscalCalendar::Japan, 2023, "2023-04-01", "2024-03-31");
        row("US, named by its end", FiscalCalendar::UnitedStates, 2024, "2023-10-01", "2024-09-30");
        row("US, first from October", FiscalCalendar::UnitedStates, 1977, "1976-10-01", "1977-09-30");
        row("US, with the transition quarter", FiscalCalendar::UnitedStates, 1976, "1975-07-01",
            "1976-09-30");
        row("US, still from July", FiscalCalendar::UnitedStates, 1960, "1959-07-01", "1960-06-30");
        row("calendar", FiscalCalendar::Calendar, 2024, "2024-01-01", "2024-12-31");
    }

    void aYearRunsFromItsFirstToItsLastDay() {
        QFETCH(FiscalCalendar, calendar);
        QFETCH(int, year);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const DayRange days = fiscalYearDays(calendar, year);
        QCOMPARE(toIso(days.first).c_str(), first.constData());
        QCOMPARE(toIso(days.last).c_str(), last.constData());
        QCOMPARE(fiscalYearOf(calendar, days.first), year);
        QCOMPARE(fiscalYearOf(calendar, days.last), year);
        QCOMPARE(fiscalYearOf(calendar, days.last + 1), year + 1);
    }
};

QTEST_GUILESS_MAIN(FiscalYearTest)
#include "fiscal_year_test.moc"
