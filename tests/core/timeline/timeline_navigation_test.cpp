#include "core/timeline/navigation.h"
#include "tests/core/timeline/make_rows.h"

#include <QtTest>

using namespace entente;
using model::RecordKind;
using timeline::Step;

namespace {

std::shared_ptr<const timeline::PreparedTimeline> world(timeline::TimelineSpec spec = {}) {
    return timeline::prepare(
        make::items({make::row(10, {.kind = RecordKind::Meeting, .date = "1960"}),
                     make::row(20, {.kind = RecordKind::Agreement, .date = "1961", .span = "1962/.."}),
                     make::row(30, {.kind = RecordKind::Meeting, .title = "Visit", .date = "1970-05-06"}),
                     make::row(40, {.kind = RecordKind::Deal, .date = "1971"}),
                     make::row(50, {.kind = RecordKind::Deal, .title = "No date", .date = ""})}),
        std::move(spec));
}

} // namespace

class TimelineNavigationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void goesThroughTime();
    void passesOverWhatIsNotShown();
    void goesThroughALane();
    void goesToTheLaneBeside();
    void findsTheNearest_data();
    void findsTheNearest();
    void saysWhatItemsAre();
};

void TimelineNavigationTest::goesThroughTime() {
    const auto timeline = world();
    QCOMPARE(timeline::stepInTime(*timeline, 0, Step::Next), std::optional(1U));
    QCOMPARE(timeline::stepInTime(*timeline, 3, Step::Next), std::optional<timeline::ItemIndex>());
    QCOMPARE(timeline::stepInTime(*timeline, 3, Step::Previous), std::optional(2U));
    QCOMPARE(timeline::stepInTime(*timeline, 0, Step::Previous), std::optional<timeline::ItemIndex>());
}

void TimelineNavigationTest::passesOverWhatIsNotShown() {
    const auto timeline = world({.kinds = {RecordKind::Meeting}});
    QCOMPARE(timeline::stepInTime(*timeline, 0, Step::Next), std::optional(2U));
}

void TimelineNavigationTest::goesThroughALane() {
    const auto timeline = world();
    QCOMPARE(timeline::stepInLane(*timeline, 0, 0, Step::Next), std::optional(2U));
    QCOMPARE(timeline::stepInLane(*timeline, 0, 2, Step::Previous), std::optional(0U));
    QVERIFY(!timeline::stepInLane(*timeline, 0, 2, Step::Next));
}

void TimelineNavigationTest::goesToTheLaneBeside() {
    const auto timeline = world();
    QCOMPARE(timeline::stepToLane(*timeline, 0, 2, Step::Next), std::optional(timeline::LaneItem{1, 1}));
    QCOMPARE(timeline::stepToLane(*timeline, 1, 1, Step::Next), std::optional(timeline::LaneItem{2, 3}));
    QVERIFY(!timeline::stepToLane(*timeline, 0, 2, Step::Previous));
    QVERIFY(!timeline::stepToLane(*timeline, 2, 3, Step::Next));
}

void TimelineNavigationTest::findsTheNearest_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("item");
    QTest::newRow("before all") << 1900 << 0;
    QTest::newRow("between") << 1965 << 2;
    QTest::newRow("after all") << 2000 << 3;
}

void TimelineNavigationTest::findsTheNearest() {
    QFETCH(int, year);
    QTEST(int(timeline::nearestItem(*world(), base::toDay(year, 1, 1)).value()), "item");
}

void TimelineNavigationTest::saysWhatItemsAre() {
    QCOMPARE(timeline::spokenName(*world(), 0, 2), std::string("Meeting, Visit, 6 May 1970, Meetings"));
    QCOMPARE(timeline::whenInWords(*world()->items, 1, "en"), std::string("1961, in force since 1962"));
    QCOMPARE(timeline::spokenName(*world(), 2, 4), std::string("Deal, No date, Undated, Deals"));
}

QTEST_GUILESS_MAIN(TimelineNavigationTest)
#include "timeline_navigation_test.moc"
