#include "core/base/date.h"

#include <QtTest>

#include <random>

using namespace entente::base;

namespace {

DateEnd randomPoint(std::mt19937& random, int firstYear, int lastYear) {
    DateEnd end;
    end.precision = static_cast<DatePrecision>(random() % 3);
    end.qualifier = static_cast<DateQualifier>(random() % 4);
    end.civil.year = firstYear + static_cast<int>(random() % static_cast<unsigned>(lastYear - firstYear + 1));
    if (end.precision != DatePrecision::Year)
        end.civil.month = 1 + static_cast<int>(random() % 12);
    if (end.precision == DatePrecision::Day)
        end.civil.day =
            1 +
            static_cast<int>(random() % static_cast<unsigned>(daysInMonth(end.civil.year, end.civil.month)));
    return end;
}

EdtfDate randomDate(std::mt19937& random) {
    const DateEnd start = randomPoint(random, kFirstYear, 5000);
    switch (random() % 6) {
    case 0:
        return {start, randomPoint(random, 5001, kLastYear)};
    case 1:
        return {start, DateEnd{.kind = DateEnd::Kind::Open}};
    case 2:
        return {DateEnd{.kind = DateEnd::Kind::Unknown}, start};
    case 3:
        return {DateEnd{.kind = DateEnd::Kind::Open}, start};
    default:
        return EdtfDate{start};
    }
}

} // namespace

class DateTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyDateIsReadBackFromItsText() {
        std::mt19937 random(1960);
        for (int i = 0; i < 50000; ++i) {
            const EdtfDate date = randomDate(random);
            const auto parsed = parseEdtf(date.text());
            QVERIFY2(parsed, date.text().c_str());
            QVERIFY2(*parsed == date, date.text().c_str());
            QVERIFY2(date.days().first <= date.days().last, date.text().c_str());
            QVERIFY2(distantPast() <= date.days().first && date.days().last <= distantFuture(),
                     date.text().c_str());
        }
    }

    void aDateSpansTheDaysThatItMayTouch_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* text, const char* first, const char* last) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(first) << QByteArray(last);
        };
        row("2025-02-07", "2025-02-07", "2025-02-07");
        row("2025-02", "2025-02-01", "2025-02-28");
        row("2024-02", "2024-02-01", "2024-02-29");
        row("1900-02", "1900-02-01", "1900-02-28");
        row("2000-02", "2000-02-01", "2000-02-29");
        row("2024-02-29", "2024-02-29", "2024-02-29");
        row("1951", "1951-01-01", "1951-12-31");
        row("1951~", "1951-01-01", "1951-12-31");
        row("2025-02?", "2025-02-01", "2025-02-28");
        row("2025-02-07%", "2025-02-07", "2025-02-07");
        row("2025-02-06/2025-02-08", "2025-02-06", "2025-02-08");
        row("1957-06/1957-06-22", "1957-06-01", "1957-06-22");
        row("2025-02-28/2025-02", "2025-02-28", "2025-02-28");
        row("1960/..", "1960-01-01", "9999-12-31");
        row("1960-06-23/", "1960-06-23", "9999-12-31");
        row("../1960", "-9999-01-01", "1960-12-31");
        row("/1960-01", "-9999-01-01", "1960-01-31");
        row("-0044-03-15", "-0044-03-15", "-0044-03-15");
        row("0000-02-29", "0000-02-29", "0000-02-29");
        row("-9999", "-9999-01-01", "-9999-12-31");
        row("9999-12-31", "9999-12-31", "9999-12-31");
    }

    void aDateSpansTheDaysThatItMayTouch() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const auto date = parseEdtf(text.toStdString());
        QVERIFY(date);
        QCOMPARE(toIso(date->days().first).c_str(), first.constData());
        QCOMPARE(toIso(date->days().last).c_str(), last.constData());
        QCOMPARE(date->text().c_str(), text.constData());
    }

    void textThatIsNoDateIsRefusedWithTheText_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 " ",
                                 "2025-13",
                                 "2025-00",
                                 "2025-02-30",
                                 "2023-02-29",
                                 "1900-02-29",
                                 "2025-2",
                                 "2025-2-7",
                                 "25-02-07",
                                 "2025-02-7",
                                 "2025/02/07",
                                 "2025-02-07T00:00",
                                 "20250207",
                                 "yesterday",
                                 "😀",
                                 "２０２５",
                                 "2025-02-",
                                 "2025-",
                                 "-",
                                 "--2025",
                                 "+2025",
                                 "+202-01-01",
                                 "2025-+1",
                                 "2025-02-+7",
                                 "2025- 2-07",
                                 "-2025-02-07-",
                                 "2025~~",
                                 "~2025",
                                 "2025-02-07 ",
                                 " 2025",
                                 "/",
                                 "..",
                                 "../..",
                                 "/..",
                                 "../",
                                 "1957-06-22/1957-06-19",
                                 "2025/2024",
                                 "2025-02-06/2025-02-08/2025",
                                 "2025-04-31",
                                 "10000",
                                 "12025-01-01",
                                 "1951-09-08/x",
                                 "x/1951",
                                 "2025-02-07\n",
                                 "-0000"}) {
            QTest::newRow(text) << QByteArray(text);
        }
        QTest::newRow("a text with a null in it") << QByteArray("2025\0-02", 8);
        QTest::newRow("a very long text") << QByteArray(1 << 20, '1');
    }

    void textThatIsNoDateIsRefusedWithTheText() {
        QFETCH(QByteArray, text);
        const auto date = parseEdtf(text.toStdString());
        QVERIFY(!date);
        QCOMPARE(date.error().code, ErrorCode::InvalidDate);
        QCOMPARE(date.error().facts.value, text.toStdString());
    }

    void anyBytesAreReadOrRefusedAndWhatIsReadIsCanonical() {
        constexpr std::string_view kAlphabet = "0123456789-/.~?%T ";
        std::mt19937 random(77);
        int read = 0;
        for (int i = 0; i < 200000; ++i) {
            std::string text;
            for (unsigned n = random() % 12; n > 0; --n)
                text += kAlphabet[random() % kAlphabet.size()];
            if (const auto date = parseEdtf(text)) {
                ++read;
                QCOMPARE(date->text(), text);
            }
        }
        QVERIFY(read > 5);
    }

    void everyDayOfEightCenturiesGoesToTheCalendarAndBack() {
        CivilDate previous = toCivil(toDay(1599, 12, 31));
        for (Day day = toDay(1600, 1, 1); day <= toDay(2399, 12, 31); day = day + 1) {
            const CivilDate civil = toCivil(day);
            QCOMPARE(toDay(civil), day);
            QVERIFY(previous < civil);
            QVERIFY(civil.day <= daysInMonth(civil.year, civil.month));
            previous = civil;
        }
    }

    void leapYearsFollowTheGregorianRule_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("leap");
        QTest::newRow("a common year") << 2023 << false;
        QTest::newRow("every fourth") << 2024 << true;
        QTest::newRow("not the hundredth") << 1900 << false;
        QTest::newRow("but the four-hundredth") << 2000 << true;
        QTest::newRow("year zero") << 0 << true;
        QTest::newRow("before it") << -4 << true;
    }

    void leapYearsFollowTheGregorianRule() {
        QFETCH(int, year);
        QFETCH(bool, leap);
        QCOMPARE(isLeapYear(year), leap);
        QCOMPARE(daysInMonth(year, 2), leap ? 29 : 28);
        QCOMPARE(toDay(year + 1, 1, 1) - toDay(year, 1, 1), leap ? 366 : 365);
    }

    void daysAreCountedFromTheFirstOf1970() {
        QCOMPARE(toDay(1970, 1, 1).value, 0);
        QCOMPARE(toDay(2000, 3, 1).value, 11017);
        QCOMPARE(toDay(1951, 9, 8).value, -6690);
    }

    void laterDaysAreGreaterAndRangesKnowWhatTheyHold() {
        const DayRange february{toDay(2025, 2, 1), toDay(2025, 2, 28)};
        QVERIFY(february.first < february.last);
        QVERIFY(february.contains(february.first) && february.contains(february.last));
        QVERIFY(!february.contains(toDay(2025, 3, 1)));
        QVERIFY(february.overlaps({february.last, toDay(2025, 12, 31)}));
        QVERIFY(!february.overlaps({toDay(2025, 3, 1), toDay(2025, 12, 31)}));
    }

    void theShorthandsMakeWhatTheTextMakes() {
        QCOMPARE(EdtfDate::ofDay(toDay(2025, 2, 7)).text(), std::string("2025-02-07"));
        QCOMPARE(EdtfDate::ofMonth(2025, 2).text(), std::string("2025-02"));
        QCOMPARE(EdtfDate::ofYear(2025).text(), std::string("2025"));
        QVERIFY(EdtfDate::ofMonth(2025, 2) == *parseEdtf("2025-02"));
        QVERIFY(EdtfDate::ofYear(2025) == *parseEdtf("2025"));
    }
};

QTEST_GUILESS_MAIN(DateTest)
#include "date_test.moc"
