#include "core/timeline/hit_test.h"
#include "core/timeline/layout.h"
#include "tests/core/timeline/make_many.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace entente;
using model::RecordKind;
using timeline::Box;
using timeline::LaneBy;
using timeline::PreparedTimeline;
using timeline::TimelineLayout;
using timeline::Viewport;

using Timeline = std::shared_ptr<const PreparedTimeline>;
Q_DECLARE_METATYPE(Timeline)

namespace {

const make::EvenMeasure kMeasure;

Timeline prepared(const std::vector<model::RecordRow>& rows, timeline::TimelineSpec spec = {}) {
    return timeline::prepare(timeline::makeItems(rows, make::manyNames(), make::today()), std::move(spec));
}

Viewport over(const PreparedTimeline& timeline, double width = 1600) {
    Viewport viewport{.width = width, .height = 900};
    viewport.scale = timeline::fittingScale(timeline, width, viewport.metrics, kMeasure);
    return viewport;
}

Viewport over(const PreparedTimeline& timeline, std::string_view edtf) {
    Viewport viewport = over(timeline);
    viewport.scale =
        timeline::fitted(make::edtf(edtf).days(), timeline::headWidth(timeline, viewport.metrics, kMeasure),
                         viewport.width, 0);
    return viewport;
}

std::vector<model::RecordRow> sameDay(std::size_t count) {
    std::vector<model::RecordRow> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(make::row(std::int64_t(i) + 1, {.title = "Same day " + std::to_string(i)}));
    return rows;
}

std::vector<model::RecordRow> hugeRanges() {
    return {make::row(1, {.kind = RecordKind::Agreement, .date = "-9999/9999"}),
            make::row(2, {.date = "-9999"}), make::row(3, {.date = "9999-12-31"}),
            make::row(4, {.kind = RecordKind::Commitment, .date = "../2000"}),
            make::row(5, {.kind = RecordKind::Deal, .date = "1999/.."})};
}

std::vector<model::RecordRow> oddTitles() {
    return {make::row(1, {.title = std::string(10'000, 'W')}),
            make::row(2, {.title = "שלום עולם 🇮🇱 مرحبا"}),
            make::row(3, {.title = "👩‍👩‍👧‍👦 family"}),
            make::row(4, {.title = ""}),
            make::row(5, {.title = "a\nb"}),
            make::row(6, {.title = "\xff\xfe broken"})};
}

bool overlap(const Box& a, const Box& b) {
    return a.x < b.right() - 1e-6 && b.x < a.right() - 1e-6 && a.y < b.bottom() - 1e-6 &&
           b.y < a.bottom() - 1e-6;
}

/// Items that touch the visible days, counted one by one.
std::uint32_t touching(const PreparedTimeline& timeline, std::size_t lane, base::DayRange days) {
    const auto& items = timeline.lanes[lane].items;
    return static_cast<std::uint32_t>(std::count_if(items.begin(), items.end(), [&](auto item) {
        return timeline.items->first(item) <= days.last.value &&
               timeline.items->last(item) >= days.first.value;
    }));
}

void addWorlds() {
    QTest::addColumn<Timeline>("timeline");
    QTest::newRow("nothing") << prepared({});
    QTest::newRow("one meeting") << prepared(sameDay(1));
    QTest::newRow("a hundred records by kind") << prepared(make::manyRows(100));
    QTest::newRow("two thousand by actor") << prepared(make::manyRows(2000), {.lanes = LaneBy::Actor});
    QTest::newRow("thirty thousand by kind") << prepared(make::manyRows(30'000));
    QTest::newRow("a lane of 100,000 on one day") << prepared(sameDay(100'000));
    QTest::newRow("all years that exist") << prepared(hugeRanges());
    QTest::newRow("odd titles") << prepared(oddTitles());
}

/// From everything to a few days around 2025-02-07, and beyond both ends.
std::vector<Viewport> waysToLook(const PreparedTimeline& timeline) {
    std::vector<Viewport> ways{over(timeline)};
    for (const char* days : {"1945/2030", "2000/2030", "2024/2026", "2025-02", "2025-02-06/2025-02-09",
                             "2900", "-9999/9999", "1200/1300"})
        ways.push_back(over(timeline, std::string_view(days)));
    return ways;
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void neverOverlapsLabels_data() { addWorlds(); }
    void neverOverlapsLabels();
    void countsEverythingInView_data() { addWorlds(); }
    void countsEverythingInView();
    void looksTheSameAfterPanningThereAndBack_data() { addWorlds(); }
    void looksTheSameAfterPanningThereAndBack();
    void movesWithoutJumping();
    void keepsRowsWhenZooming();
    void drawsFewThingsOfMany();
    void keepsLabelsInsideStillPictures();
    void showsVagueEnds_data();
    void showsVagueEnds();
    void putsKindsAndActorsInLanes();
    void listsWhatHasNoDate();
    void showsOnlyWhatTheSpecAsksFor();
    void placesErasBesideEachOther();
    void drawsTodayOnlyWhenInSight();
    void findsWhatIsUnderThePointer();
    void marksTheDueDateAndTheSteps();
};

void TimelineLayoutTest::neverOverlapsLabels() {
    QFETCH(Timeline, timeline);
    for (const Viewport& viewport : waysToLook(*timeline)) {
        const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure);
        std::vector<Box> labels;
        for (const auto& label : layout.labels)
            labels.push_back({label.x, label.y, label.width, label.height});
        std::sort(labels.begin(), labels.end(), [](const Box& a, const Box& b) { return a.y < b.y; });
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size() && labels[j].y < labels[i].bottom(); ++j)
                QVERIFY(!overlap(labels[i], labels[j]));
        }
    }
}

void TimelineLayoutTest::countsEverythingInView() {
    QFETCH(Timeline, timeline);
    for (const Viewport& viewport : waysToLook(*timeline)) {
        const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure);
        for (std::size_t lane = 0; lane < layout.lanes.size(); ++lane) {
            const auto& band = layout.lanes[lane];
            if (layout.visibleDays.last < base::distantFuture() &&
                layout.visibleDays.first > base::distantPast())
                QCOMPARE(band.inView, touching(*timeline, lane, layout.visibleDays));
            QCOMPARE(band.drawn + band.clustered + band.binned + band.covered, band.inView);
            QVERIFY(band.covered <= band.inView);
            QCOMPARE(band.total, std::uint32_t(timeline->lanes[lane].items.size()));
        }
    }
}

void TimelineLayoutTest::looksTheSameAfterPanningThereAndBack() {
    QFETCH(Timeline, timeline);
    for (const Viewport& viewport : waysToLook(*timeline)) {
        Viewport back = viewport;
        back.scale = viewport.scale.panned(512).panned(-512);
        back.scale.leftDay = viewport.scale.leftDay;
        QVERIFY(timeline::layout(*timeline, viewport, kMeasure) ==
                timeline::layout(*timeline, back, kMeasure));
    }
}

void TimelineLayoutTest::movesWithoutJumping() {
    const Timeline timeline = prepared(make::manyRows(3000), {.lanes = LaneBy::Actor});
    const Viewport viewport = over(*timeline, std::string_view("2015/2020"));
    Viewport panned = viewport;
    panned.scale = viewport.scale.panned(-100);
    const TimelineLayout before = timeline::layout(*timeline, viewport, kMeasure);
    const TimelineLayout after = timeline::layout(*timeline, panned, kMeasure);
    int compared = 0;
    for (const auto& label : before.labels) {
        const auto& box = before.boxes[label.box];
        if (box.left < before.plot.x + 100 || box.right > before.plot.right() ||
            label.x < before.plot.x + 100)
            continue;
        const auto at = timeline::boxOf(after, box.item);
        QVERIFY(at.has_value());
        QCOMPARE(after.boxes[*at].y, box.y);
        QVERIFY(qAbs(after.boxes[*at].x0 - (box.x0 - 100)) < 1e-6);
        const auto same = std::find_if(after.labels.begin(), after.labels.end(),
                                       [&](const auto& other) { return other.box == *at; });
        QVERIFY(same != after.labels.end());
        QCOMPARE(same->title, label.title);
        QCOMPARE(same->detail, label.detail);
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TimelineLayoutTest::keepsRowsWhenZooming() {
    const Timeline timeline = prepared(make::manyRows(400));
    Viewport viewport = over(*timeline);
    std::map<timeline::ItemIndex, double> rows;
    for (int i = 0; i < 20; ++i) {
        for (const auto& box : timeline::layout(*timeline, viewport, kMeasure).boxes) {
            const auto [at, isNew] = rows.emplace(box.item, box.y);
            QVERIFY(isNew || at->second == box.y);
        }
        viewport.scale = viewport.scale.zoomed(1.4, 1200);
    }
}

void TimelineLayoutTest::drawsFewThingsOfMany() {
    const Timeline timeline = prepared(make::manyRows(50'000), {.lanes = LaneBy::Actor});
    const TimelineLayout layout = timeline::layout(*timeline, over(*timeline), kMeasure);
    QVERIFY(layout.boxes.size() + layout.clusters.size() + layout.bins.size() < 12'000);
    QVERIFY(!layout.bins.empty());
    for (const auto& bin : layout.bins)
        QVERIFY(bin.share > 0 && bin.share <= 1);
}

void TimelineLayoutTest::keepsLabelsInsideStillPictures() {
    const Timeline timeline = prepared(make::manyRows(300));
    Viewport viewport = over(*timeline, std::string_view("2010/2020"));
    viewport.isStill = true;
    const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure);
    QVERIFY(layout.labels.size() > 10);
    for (const auto& label : layout.labels) {
        QVERIFY(label.x >= layout.plot.x);
        QVERIFY(label.x + label.width <= layout.plot.right());
    }
}

void TimelineLayoutTest::showsVagueEnds_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("vague");
    QTest::addColumn<double>("days");
    const auto row = [](const char* name, const char* date, timeline::EndLook start, timeline::EndLook end,
                        bool vague, double days) {
        QTest::newRow(name) << QByteArray(date) << int(start) << int(end) << vague << days;
    };
    using timeline::EndLook;
    row("a day", "2025-02-07", EndLook::Sharp, EndLook::Sharp, false, 1);
    row("a month spans its month", "2025-02", EndLook::Month, EndLook::Month, false, 28);
    row("a year", "2024~", EndLook::Year, EndLook::Year, true, 366);
    row("uncertain", "2025-02-07?", EndLook::Sharp, EndLook::Sharp, true, 1);
    row("open", "2025-06-01/..", EndLook::Sharp, EndLook::Open, false, 30);
    row("unknown start", "/2025-02-07", EndLook::Unknown, EndLook::Sharp, false, 1);
}

void TimelineLayoutTest::showsVagueEnds() {
    QFETCH(QByteArray, date);
    QFETCH(double, days);
    const Timeline timeline = prepared({make::row(1, {.date = date.data()})});
    const Viewport viewport = over(*timeline, std::string_view("2024/2025"));
    const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure);
    QCOMPARE(layout.boxes.size(), 1U);
    const auto& box = layout.boxes.front();
    QTEST(int(box.traits.start), "start");
    QTEST(int(box.traits.end), "end");
    QTEST(box.traits.startVague && box.traits.endVague, "vague");
    QCOMPARE(box.startSoft > 0, box.traits.startVague || box.traits.start == timeline::EndLook::Month);
    QVERIFY(qAbs((box.x1 - box.x0) / viewport.scale.pxPerDay - days) < 1e-6);
    const bool fades = box.traits.end == timeline::EndLook::Open;
    QCOMPARE(box.right > box.x1 + 20, fades);
}

void TimelineLayoutTest::putsKindsAndActorsInLanes() {
    const std::vector<model::RecordRow> rows{make::row(1, {.kind = RecordKind::Meeting, .actors = {1, 2}}),
                                             make::row(2, {.kind = RecordKind::Deal, .actors = {2}}),
                                             make::row(3, {.kind = RecordKind::Event, .actors = {}})};
    const Timeline byKind = prepared(rows, {.language = "ja"});
    QCOMPARE(byKind->lanes.size(), 3U);
    QCOMPARE(QString::fromStdString(byKind->lanes[1].label), QStringLiteral("出来事"));
    const Timeline byActor = prepared(rows, {.lanes = LaneBy::Actor});
    QCOMPARE(byActor->lanes.size(), 3U);
    QCOMPARE(byActor->lanes[0].label, std::string("Actor 2"));
    QCOMPARE(byActor->lanes[0].items.size(), 2U);
    QCOMPARE(byActor->lanes[2].label, std::string("Others"));
    const Timeline chosen = prepared(rows, {.lanes = LaneBy::Actor, .actors = {{1}}});
    QCOMPARE(chosen->lanes[0].label, std::string("Actor 1"));
    QCOMPARE(chosen->shown, 1U);
}

void TimelineLayoutTest::listsWhatHasNoDate() {
    std::vector<model::RecordRow> rows{make::row(1, {})};
    for (int i = 2; i < 60; ++i)
        rows.push_back(make::row(i, {.title = "Undated " + std::to_string(i), .date = ""}));
    const Timeline timeline = prepared(rows);
    const TimelineLayout layout = timeline::layout(*timeline, over(*timeline), kMeasure);
    QVERIFY(layout.footer.has_value());
    QCOMPARE(layout.footer->head, std::string("Undated 58"));
    QVERIFY(!layout.footer->undated.empty());
    QCOMPARE(layout.footer->more, std::to_string(58 - layout.footer->undated.size()) + " more");
    const auto& first = layout.footer->undated.front();
    QCOMPARE(timeline::itemAt(layout, first.box.x + 2, first.box.y + 2), std::optional(first.item));
    QCOMPARE(layout.footer->box.bottom(), 900.0);
}

void TimelineLayoutTest::showsOnlyWhatTheSpecAsksFor() {
    const auto rows = make::manyRows(200);
    const Timeline timeline = prepared(rows, {.kinds = {RecordKind::Deal}, .actors = {{3}, {4}}});
    for (const auto& lane : timeline->lanes) {
        for (const auto item : lane.items) {
            QCOMPARE(timeline->items->kind(item), RecordKind::Deal);
            QVERIFY(timeline->shows(item));
        }
    }
    QVERIFY(timeline->shown > 0);
    QVERIFY(timeline->shown < 60);
}

void TimelineLayoutTest::placesErasBesideEachOther() {
    const Timeline timeline = prepared(make::manyRows(50));
    const std::vector<timeline::Era> eras{
        {.days = make::edtf("2012-12-26/2020-09-16").days(), .label = "Abe", .track = 0},
        {.days = make::edtf("2020-09-16/2021-10-04").days(), .label = "Suga", .track = 0},
        {.days = make::edtf("2017-01-20/2021-01-20").days(), .label = "Trump", .track = 1},
        {.days = make::edtf("1801/1809").days(), .label = "Jefferson", .track = 1}};
    const Viewport viewport = over(*timeline, std::string_view("2010/2025"));
    const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure, eras);
    QCOMPARE(layout.eras.size(), 3U);
    QVERIFY(layout.eras[1].isOdd);
    QCOMPARE(layout.eras[0].label, std::string("Abe"));
    QVERIFY(layout.eras[2].y > layout.eras[1].y);
    QCOMPARE(layout.plot.y, layout.eras[2].y + layout.eras[2].height);
}

void TimelineLayoutTest::drawsTodayOnlyWhenInSight() {
    const Timeline timeline = prepared(make::manyRows(50));
    QVERIFY(timeline::layout(*timeline, over(*timeline, std::string_view("2020/2030")), kMeasure).todayX);
    QVERIFY(!timeline::layout(*timeline, over(*timeline, std::string_view("1990")), kMeasure).todayX);
}

void TimelineLayoutTest::findsWhatIsUnderThePointer() {
    const Timeline timeline = prepared(make::manyRows(60));
    const TimelineLayout layout = timeline::layout(*timeline, over(*timeline), kMeasure);
    QVERIFY(!layout.labels.empty());
    for (const auto& label : layout.labels) {
        const auto& box = layout.boxes[label.box];
        if (!layout.plot.contains(box.markX, box.y + 5))
            continue;
        QCOMPARE(timeline::itemAt(layout, box.markX, box.y + box.height / 2), std::optional(box.item));
    }
    QCOMPARE(timeline::hitTest(layout, 5, layout.lanes[1].y + 5).what, timeline::Hit::What::LaneHead);
    QCOMPARE(timeline::hitTest(layout, -5, -5).what, timeline::Hit::What::Nothing);
    const Timeline many = prepared(sameDay(100'000));
    const TimelineLayout dense = timeline::layout(*many, over(*many), kMeasure);
    QCOMPARE(dense.bins.size(), 1U);
    QCOMPARE(dense.bins[0].count, 100'000U);
    QCOMPARE(timeline::hitTest(dense, (dense.bins[0].x0 + dense.bins[0].x1) / 2, dense.lanes[0].y + 5).what,
             timeline::Hit::What::Density);
}

void TimelineLayoutTest::marksTheDueDateAndTheSteps() {
    const Timeline timeline =
        prepared({make::row(1, {.kind = RecordKind::Commitment, .date = "2022-12-16", .span = "2028-03-31"}),
                  make::row(2, {.kind = RecordKind::Deal,
                                .date = "2023-12-18/2025-06-18",
                                .steps = {base::toDay(2023, 12, 18), base::toDay(2025, 1, 3)}})});
    const Viewport viewport = over(*timeline);
    const TimelineLayout layout = timeline::layout(*timeline, viewport, kMeasure);
    QCOMPARE(layout.boxes.size(), 2U);
    const auto& deal = layout.boxes[0];
    QCOMPARE(deal.stepCount, 2U);
    QVERIFY(qAbs(layout.steps[deal.firstStep + 1] - viewport.scale.xOf(base::toDay(2025, 1, 3).value + 0.5)) <
            1e-9);
    const auto& commitment = layout.boxes[1];
    QVERIFY(qAbs(commitment.x1 - viewport.scale.xOf(base::toDay(2028, 4, 1).value)) < 1e-6);
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timeline_layout_test.moc"
