#include "tests/core/timeline/make_rows.h"

#include <QtTest>

using namespace entente;
using model::RecordKind;
using timeline::EndLook;

class TimelineItemsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void liesWhereItsKindSays_data();
    void liesWhereItsKindSays();
    void spansTheStepsOfADeal();
    void remembersDatesExactly_data();
    void remembersDatesExactly();
    void putsUndatedItemsLast();
    void keepsTextsAndPeople();
    void takesTheColourOfTheRarePartner();
    void stopsOpenEndsToday();
    void spendsLittleMemory();
};

void TimelineItemsTest::liesWhereItsKindSays_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("span");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("startLook");
    QTest::addColumn<int>("endLook");
    const auto row = [](const char* name, RecordKind kind, const char* date, const char* span,
                        const char* first, const char* last, EndLook start, EndLook end) {
        QTest::newRow(name) << int(kind) << QByteArray(date) << QByteArray(span) << first << last
                            << int(start) << int(end);
    };
    row("meeting of a day", RecordKind::Meeting, "2025-02-07", "", "2025-02-07", "2025-02-07", EndLook::Sharp,
        EndLook::Sharp);
    row("meeting of a month", RecordKind::Meeting, "2025-02", "", "2025-02-01", "2025-02-28", EndLook::Month,
        EndLook::Month);
    row("event of a year", RecordKind::Event, "1978~", "", "1978-01-01", "1978-12-31", EndLook::Year,
        EndLook::Year);
    row("agreement in force", RecordKind::Agreement, "1960-01-19", "1960-06-23/..", "1960-01-19",
        "2025-06-30", EndLook::Sharp, EndLook::Open);
    row("agreement that ended", RecordKind::Agreement, "1951-09-08", "1952-04-28/1960-06-23", "1951-09-08",
        "1960-06-23", EndLook::Sharp, EndLook::Sharp);
    row("agreement only signed", RecordKind::Agreement, "2025-03", "", "2025-03-01", "2025-03-31",
        EndLook::Month, EndLook::Month);
    row("agreement known by its force alone", RecordKind::Agreement, "", "1996/..", "1996-01-01",
        "2025-06-30", EndLook::Year, EndLook::Open);
    row("commitment with a due date", RecordKind::Commitment, "2022-12-16", "2028-03-31", "2022-12-16",
        "2028-03-31", EndLook::Sharp, EndLook::Sharp);
    row("commitment due before it was made", RecordKind::Commitment, "2022-12-16", "2020", "2022-12-16",
        "2022-12-16", EndLook::Sharp, EndLook::Sharp);
    row("deal over its steps", RecordKind::Deal, "2023-12-18", "2023-12-18/2025-06-18", "2023-12-18",
        "2025-06-18", EndLook::Sharp, EndLook::Sharp);
    row("start unknown", RecordKind::Event, "/1951", "", "1951-01-01", "1951-12-31", EndLook::Unknown,
        EndLook::Year);
    row("end unknown", RecordKind::Event, "1951-09-08/", "", "1951-09-08", "1951-09-08", EndLook::Sharp,
        EndLook::Unknown);
    row("open and still to come", RecordKind::Event, "2030-01-01/..", "", "2030-01-01", "2030-01-01",
        EndLook::Sharp, EndLook::Open);
}

void TimelineItemsTest::liesWhereItsKindSays() {
    QFETCH(int, kind);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, span);
    const auto items =
        make::items({make::row(1, {.kind = RecordKind(kind), .date = date.data(), .span = span.data()})});
    QCOMPARE(items->datedCount(), 1U);
    QTEST(QString::fromStdString(base::toIso({items->first(0)})), "first");
    QTEST(QString::fromStdString(base::toIso({items->last(0)})), "last");
    QTEST(int(items->traits(0).start), "startLook");
    QTEST(int(items->traits(0).end), "endLook");
}

void TimelineItemsTest::spansTheStepsOfADeal() {
    const auto items =
        make::items({make::row(1, {.kind = RecordKind::Deal,
                                   .date = "2023-12",
                                   .steps = {base::toDay(2023, 8, 1), base::toDay(2025, 6, 18)}})});
    QCOMPARE(base::toIso({items->first(0)}), std::string("2023-08-01"));
    QCOMPARE(base::toIso({items->last(0)}), std::string("2025-06-18"));
    QCOMPARE(items->traits(0).end, EndLook::Sharp);
}

void TimelineItemsTest::remembersDatesExactly_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"-9999", "9999-12-31", "0000-02-29", "1978~", "1978-11?", "2012-12-26/..",
                             "../1951-09%", "/1951", "1951/", "2025-02-06/2025-02-08"})
        QTest::newRow(text) << QByteArray(text);
}

void TimelineItemsTest::remembersDatesExactly() {
    QFETCH(QByteArray, text);
    const auto date = make::edtf(text.data());
    QVERIFY(timeline::unpacked(timeline::packed(date)) == date);
    QVERIFY(!timeline::unpacked(timeline::packed(std::nullopt)));
}

void TimelineItemsTest::putsUndatedItemsLast() {
    const auto items = make::items({make::row(1, {.date = ""}), make::row(2, {.date = "2025"}),
                                    make::row(3, {.date = "-9999"}), make::row(4, {.date = "1951-09-08"})});
    QCOMPARE(items->datedCount(), 3U);
    QCOMPARE(items->id(0).value, 3);
    QCOMPARE(items->id(1).value, 4);
    QCOMPARE(items->id(2).value, 2);
    QCOMPARE(items->id(3).value, 1);
    QVERIFY(!items->isDated(3));
    QCOMPARE(items->extent()->first, base::distantPast());
    QCOMPARE(items->extent()->last, base::toDay(2025, 12, 31));
}

void TimelineItemsTest::keepsTextsAndPeople() {
    auto row = make::row(1, {.kind = RecordKind::Deal,
                             .title = "日本製鉄 🇯🇵",
                             .steps = {base::toDay(2023, 12, 18), base::toDay(2025, 6, 18)}});
    row.people = {{2}, {1}, {9}};
    const auto items = make::items({make::row(2, {.date = "2030"}), row});
    QCOMPARE(items->title(0), std::string_view("日本製鉄 🇯🇵"));
    QCOMPARE(items->place(0), std::string_view("Washington"));
    QCOMPARE(items->steps(0).size(), 2U);
    QCOMPARE(items->people()[items->peopleOf(0)[0]], std::string("Donald Trump"));
    QCOMPARE(items->people()[items->peopleOf(0)[2]], std::string());
    QCOMPARE(items->find({2}), std::optional<timeline::ItemIndex>(1));
    QVERIFY(!items->find({77}));
}

void TimelineItemsTest::takesTheColourOfTheRarePartner() {
    std::vector<model::RecordRow> rows;
    for (int i = 0; i < 6; ++i)
        rows.push_back(make::row(i + 1, {.actors = {2, 1}}));
    rows.push_back(make::row(7, {.actors = {1, 3}}));
    rows.push_back(make::row(8, {.actors = {}}));
    const auto items = make::items(rows);
    QCOMPARE(items->actors()[items->colourActor(0)].code, std::string("USA"));
    QCOMPARE(items->actors()[items->colourActor(6)].code, std::string("KOR"));
    QCOMPARE(items->colourActor(7), timeline::kNoActor);
}

void TimelineItemsTest::stopsOpenEndsToday() {
    const auto items = make::items({make::row(1, {.kind = RecordKind::Agreement, .span = "2020-01-01/.."})});
    QVERIFY(items->traits(0).inForce);
    QCOMPARE(items->last(0), make::today().value);
    const auto later = make::items({make::row(1, {.kind = RecordKind::Agreement, .span = "2027-01-01/.."})});
    QVERIFY(!later->traits(0).inForce);
}

void TimelineItemsTest::spendsLittleMemory() {
    std::vector<model::RecordRow> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.push_back(make::row(i + 1, {}));
    QVERIFY(make::items(rows)->bytesBesideText() / rows.size() < 200);
}

QTEST_GUILESS_MAIN(TimelineItemsTest)
#include "timeline_items_test.moc"
