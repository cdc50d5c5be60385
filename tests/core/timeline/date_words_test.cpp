#include "core/timeline/date_words.h"

#include <QtTest>

using namespace entente;

class DateWordsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void saysADateAsAReaderWould_data();
    void saysADateAsAReaderWould();
    void shortensTheMonthWhenAsked();
};

void DateWordsTest::saysADateAsAReaderWould_data() {
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const auto row = [](const char* name, const char* edtf, const char* english, const char* japanese) {
        QTest::newRow(name) << QString::fromUtf8(edtf) << QString::fromUtf8(english)
                            << QString::fromUtf8(japanese);
    };
    row("day", "2025-02-07", "7 February 2025", "2025年2月7日");
    row("month", "2025-02", "February 2025", "2025年2月");
    row("year", "1978", "1978", "1978年");
    row("year before Christ", "-0043", "44 BC", "紀元前44年");
    row("about", "1978~", "about 1978", "1978年頃");
    row("uncertain", "1978-11?", "November 1978 (uncertain)", "1978年11月（不確実）");
    row("both", "1978-11-27%", "about 27 November 1978 (uncertain)", "1978年11月27日頃（不確実）");
    row("days of one month", "2025-02-06/2025-02-08", "6–8 Feb 2025", "2025年2月6日～8日");
    row("days of one year", "2025-02-28/2025-03-02", "28 Feb – 2 Mar 2025", "2025年2月28日～3月2日");
    row("days of two years", "2012-12-26/2020-09-16", "26 Dec 2012 – 16 Sep 2020",
        "2012年12月26日～2020年9月16日");
    row("months of one year", "2025-02/2025-03", "Feb–Mar 2025", "2025年2月～3月");
    row("months of two years", "2024-12/2025-03", "Dec 2024 – Mar 2025", "2024年12月～2025年3月");
    row("years", "1951/1960", "1951–1960", "1951年～1960年");
    row("one day as an interval", "2025-02-07/2025-02-07", "7 February 2025", "2025年2月7日");
    row("mixed precision", "2025-02/2025-03-02", "Feb 2025 – 2 Mar 2025", "2025年2月～2025年3月2日");
    row("vague end", "1951-09-08/1952~", "8 Sep 1951 – about 1952", "1951年9月8日～1952年頃");
    row("still so", "2012-12-26/..", "since 26 Dec 2012", "2012年12月26日以降");
    row("end unknown", "2012-12/", "from Dec 2012 (end unknown)", "2012年12月から（終了日不明）");
    row("always so", "../1951", "until 1951", "1951年まで");
    row("start unknown", "/1951-09-08", "until 8 Sep 1951 (start unknown)", "開始日不明、1951年9月8日まで");
}

void DateWordsTest::saysADateAsAReaderWould() {
    QFETCH(QString, edtf);
    const auto date = base::parseEdtf(edtf.toStdString());
    QVERIFY(date.has_value());
    QTEST(QString::fromStdString(timeline::dateInWords(*date, "en")), "english");
    QTEST(QString::fromStdString(timeline::dateInWords(*date, "ja")), "japanese");
}

void DateWordsTest::shortensTheMonthWhenAsked() {
    const auto day = base::toDay(2025, 2, 7);
    QCOMPARE(timeline::dayInWords(day, "en", timeline::WordLength::Short), std::string("7 Feb 2025"));
    QCOMPARE(timeline::dayInWords(day, "ja", timeline::WordLength::Short), std::string("2025年2月7日"));
}

QTEST_GUILESS_MAIN(DateWordsTest)
#include "date_words_test.moc"
