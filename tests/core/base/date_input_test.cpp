#include "core/base/date_input.h"

#include <QTest>

using namespace entente::base;

class DateInputTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatPeopleTypeBecomesADate_data();
    void whatPeopleTypeBecomesADate();
    void whatIsNoDateIsRefusedWithItsReason_data();
    void whatIsNoDateIsRefusedWithItsReason();
    void anotherBudgetYearHasOtherDays();
    void everyEdtfTextIsReadAsItself();
    void whatWasUnderstoodParsesBack();
};

void DateInputTest::whatPeopleTypeBecomesADate_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char* typed, const char* edtf) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(edtf);
    };
    // EDTF itself.
    row("2025-02-07", "2025-02-07");
    row("  2025-02 ", "2025-02");
    row("2025", "2025");
    row("2025-02~", "2025-02~");
    row("1978?", "1978?");
    row("1978%", "1978%");
    row("2025-02-06/2025-02-08", "2025-02-06/2025-02-08");
    row("2012-12-26/..", "2012-12-26/..");
    row("/1960", "/1960");
    row("0079-08", "0079-08");
    // English.
    row("7 Feb 2025", "2025-02-07");
    row("7 February 2025", "2025-02-07");
    row("7th of February, 2025", "2025-02-07");
    row("February 7, 2025", "2025-02-07");
    row("Feb 7 2025", "2025-02-07");
    row("Feb. 7, 2025", "2025-02-07");
    row("Friday, 7 February 2025", "2025-02-07");
    row("Fri 7 Feb 2025", "2025-02-07");
    row("1st May 1951", "1951-05-01");
    row("Sept 8, 1951", "1951-09-08");
    row("Feb 2025", "2025-02");
    row("FEBRUARY 2025", "2025-02");
    row("2025 Feb 7", "2025-02-07");
    row("2025 February", "2025-02");
    row("29 Feb 2024", "2024-02-29");
    // Numbers.
    row("2025/2/7", "2025-02-07");
    row("2025/02", "2025-02");
    row("2025.2.7", "2025-02-07");
    row("2025.2.7.", "2025-02-07");
    row("2025-2-7", "2025-02-07");
    row("20250207", "2025-02-07");
    row("25/12/2025", "2025-12-25");
    row("12/25/2025", "2025-12-25");
    row("02/2025", "2025-02");
    // About and doubtful.
    row("c. 1978", "1978~");
    row("c.1978", "1978~");
    row("circa Feb 2025", "2025-02~");
    row("about 7 Feb 2025", "2025-02-07~");
    row("~1978", "1978~");
    row("Feb 2025?", "2025-02?");
    row("c. 1978?", "1978%");
    // Ranges.
    row("6–8 Feb 2025", "2025-02-06/2025-02-08");
    row("6-8 Feb 2025", "2025-02-06/2025-02-08");
    row("6 - 8 February 2025", "2025-02-06/2025-02-08");
    row("6 to 8 Feb 2025", "2025-02-06/2025-02-08");
    row("from 6 to 8 Feb 2025", "2025-02-06/2025-02-08");
    row("between 6 and 8 Feb 2025", "2025-02-06/2025-02-08");
    row("Feb 6–8, 2025", "2025-02-06/2025-02-08");
    row("February 6-8, 2025", "2025-02-06/2025-02-08");
    row("6 Feb – 8 Mar 2025", "2025-02-06/2025-03-08");
    row("Feb 6 – Mar 8, 2025", "2025-02-06/2025-03-08");
    row("30 Dec – 2 Jan 2025", "2024-12-30/2025-01-02");
    row("30 Dec 2024 – 2 Jan 2025", "2024-12-30/2025-01-02");
    row("Feb – Apr 2025", "2025-02/2025-04");
    row("2025-02-06 – 08", "2025-02-06/2025-02-08");
    row("2025-02-06 - 2025-02-08", "2025-02-06/2025-02-08");
    row("2025/2/6 – 2025/2/8", "2025-02-06/2025-02-08");
    row("1951–1960", "1951/1960");
    row("1951-1960", "1951/1960");
    row("2011–12", "2011/2012");
    row("1951-52", "1951/1952");
    row("c. 1978–1980", "1978~/1980");
    row("Feb 2025 – 8 Mar 2025", "2025-02/2025-03-08");
    row("7–7 Feb 2025", "2025-02-07");
    // Open ends.
    row("since 2012-12-26", "2012-12-26/..");
    row("since 26 Dec 2012", "2012-12-26/..");
    row("from 2012", "2012/..");
    row("2012 –", "2012/..");
    row("2012 – present", "2012/..");
    row("26 Dec 2012 onwards", "2012-12-26/..");
    row("until 23 June 1960", "../1960-06-23");
    // Japanese.
    row("2025年2月7日", "2025-02-07");
    row("２０２５年２月７日", "2025-02-07");
    row("2025年2月7日（金）", "2025-02-07");
    row("2025年2月7日(金曜日)", "2025-02-07");
    row("2025年2月", "2025-02");
    row("2025年", "2025");
    row("令和7年2月7日", "2025-02-07");
    row("令和元年5月1日", "2019-05-01");
    row("昭和26年9月8日", "1951-09-08");
    row("平成24年12月", "2012-12");
    row("大正3年", "1914");
    row("R7.2.7", "2025-02-07");
    row("S26.9.8", "1951-09-08");
    row("㋿7年2月", "2025-02");
    row("2025年2月7日～9日", "2025-02-07/2025-02-09");
    row("2025年2月7日〜9日", "2025-02-07/2025-02-09");
    row("2025年2月7～9日", "2025-02-07/2025-02-09");
    row("2025年2月7日~9日", "2025-02-07/2025-02-09");
    row("2025年2月7日から9日まで", "2025-02-07/2025-02-09");
    row("2025年2～4月", "2025-02/2025-04");
    row("令和6年12月30日～令和7年1月2日", "2024-12-30/2025-01-02");
    row("2025年2月頃", "2025-02~");
    row("約1978年", "1978~");
    row("2012年12月26日以降", "2012-12-26/..");
    row("2012年から現在", "2012/..");
    row("1960年6月23日まで", "../1960-06-23");
    row("1950年代", "1950/1959");
    // Fiscal years, quarters, decades.
    row("FY2027", "2027-04-01/2028-03-31");
    row("FY27", "2027-04-01/2028-03-31");
    row("fiscal year 2027", "2027-04-01/2028-03-31");
    row("2027年度", "2027-04-01/2028-03-31");
    row("令和9年度", "2027-04-01/2028-03-31");
    row("FY2023–27", "2023-04-01/2028-03-31");
    row("FY2023 to FY2027", "2023-04-01/2028-03-31");
    row("2023～2027年度", "2023-04-01/2028-03-31");
    row("since FY2023", "2023-04-01/..");
    row("Q1 2025", "2025-01/2025-03");
    row("2025-Q4", "2025-10/2025-12");
    row("1950s", "1950/1959");
    row("the 1950s", "1950/1959");
}

void DateInputTest::whatPeopleTypeBecomesADate() {
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    const auto date = readDate(typed.toStdString());
    QVERIFY2(date, "refused");
    QCOMPARE(QString::fromStdString(date->text()), edtf);
    QVERIFY(parseEdtf(date->text()) == date);
}

void DateInputTest::whatIsNoDateIsRefusedWithItsReason_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* typed, std::string_view problem = {}) {
        QTest::newRow(typed) << QString::fromUtf8(typed)
                             << QString::fromUtf8(problem.data(), static_cast<qsizetype>(problem.size()));
    };
    row("");
    row("spring 2025");
    row("early 2025");
    row("next week");
    row("7 Feb", date_problem::kNoYear);
    row("Feb", date_problem::kNoYear);
    row("2月7日", date_problem::kNoYear);
    row("7", date_problem::kNoYear);
    row("12/6", date_problem::kNoYear);
    row("7 Feb 25");
    row("5/6/2025", date_problem::kDayOrMonth);
    row("05-06-2025", date_problem::kDayOrMonth);
    row("7.2.2025", date_problem::kDayOrMonth);
    row("30 Feb 2025", date_problem::kNoSuchDay);
    row("2025-02-30", date_problem::kNoSuchDay);
    row("29 Feb 2025", date_problem::kNoSuchDay);
    row("2025-13", date_problem::kNoSuchDay);
    row("2025年13月", date_problem::kNoSuchDay);
    row("31/02/2025", date_problem::kNoSuchDay);
    row("8–6 Feb 2025", date_problem::kReversed);
    row("2025-02-08/2025-02-06", date_problem::kReversed);
    row("1960–1951", date_problem::kReversed);
    row("2025-");
    row("Q5 2025");
    row("令和0年");
    row("令和");
    row("99999");
    row("123456789012345678901234567890");
    row("..");
    row("/");
    row("2025-02-07x");
    row("Fabruary 2025");
    row("\xff\xfe");
}

void DateInputTest::whatIsNoDateIsRefusedWithItsReason() {
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    const auto date = readDate(typed.toStdString());
    QVERIFY2(!date, date ? date->text().c_str() : "");
    QCOMPARE(date.error().code, ErrorCode::InvalidDate);
    QCOMPARE(QString::fromStdString(date.error().facts.detail), problem);
}

void DateInputTest::anotherBudgetYearHasOtherDays() {
    QCOMPARE(readDate("FY2024", FiscalCalendar::UnitedStates)->text(), std::string("2023-10-01/2024-09-30"));
    QCOMPARE(readDate("FY2024", FiscalCalendar::Calendar)->text(), std::string("2024-01-01/2024-12-31"));
}

void DateInputTest::everyEdtfTextIsReadAsItself() {
    std::uint32_t random = 12345;
    const auto draw = [&](std::uint32_t below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 8U) % below);
    };
    const auto end = [&] {
        DateEnd one{.precision = static_cast<DatePrecision>(draw(3)),
                    .qualifier = static_cast<DateQualifier>(draw(4))};
        one.civil = {draw(9999), one.precision == DatePrecision::Year ? 1 : 1 + draw(12), 1};
        if (one.precision == DatePrecision::Day)
            one.civil.day =
                1 + draw(static_cast<std::uint32_t>(daysInMonth(one.civil.year, one.civil.month)));
        return one;
    };
    for (int i = 0; i < 5000; ++i) {
        const DateEnd first = end();
        const DateEnd last = end();
        const bool isInterval = draw(2) == 0 && first.days().first <= last.days().last;
        const EdtfDate date = isInterval ? EdtfDate(first, last) : EdtfDate(first);
        const auto read = readDate(date.text());
        QVERIFY2(read && *read == date, date.text().c_str());
    }
}

void DateInputTest::whatWasUnderstoodParsesBack() {
    // Pieces of dates in any order: most are refused, none may crash, and what is accepted is a date.
    const std::vector<std::string> pieces{
        "2025", "2",  "7", "Feb", "March", "–", "-", "/",  "to", "年",   "月", "日",    "～", "令和", "FY",
        "Q",    "c.", "?", "~",   "から",  ",", ".", "31", "28", "1950", "s",  "since", "頃", "年度", "まで"};
    std::uint32_t random = 99;
    int understood = 0;
    for (int i = 0; i < 50000; ++i) {
        std::string typed;
        random = random * 1664525U + 1013904223U;
        const auto count = 1 + (random >> 20U) % 6;
        for (std::uint32_t k = 0; k < count; ++k) {
            random = random * 1664525U + 1013904223U;
            typed += pieces[(random >> 8U) % pieces.size()];
            typed += (random & 64U) != 0 ? " " : "";
        }
        const auto date = readDate(typed);
        if (!date)
            continue;
        ++understood;
        QVERIFY2(parseEdtf(date->text()) == date, typed.c_str());
    }
    QVERIFY(understood > 500);
}

QTEST_GUILESS_MAIN(DateInputTest)
#include "date_input_test.moc"
