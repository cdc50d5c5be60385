#include "core/timeline/day_index.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace entente::timeline;

class DayIndexTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void countsLikeOneWhoCountsThemAll_data();
    void countsLikeOneWhoCountsThemAll();
    void isEmptyWithoutDays();
    void knowsTheFullestCellOfEachLevel();
    void knowsWhenMostStandInCrowds();
    void cutsCellsAtMultiplesOfTheirLength();
};

void DayIndexTest::countsLikeOneWhoCountsThemAll_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("range");
    QTest::newRow("one day") << 1 << 20'000 << 1;
    QTest::newRow("all the same day") << 5000 << 20'000 << 1;
    QTest::newRow("a lifetime") << 3000 << -9000 << 30'000;
    QTest::newRow("few over all years") << 50 << -4'371'587 << 7'304'484;
    QTest::newRow("many over all years") << 20'000 << -4'371'587 << 7'304'484;
}

void DayIndexTest::countsLikeOneWhoCountsThemAll() {
    QFETCH(int, count);
    QFETCH(int, from);
    QFETCH(int, range);
    std::mt19937 random(3);
    std::vector<std::int32_t> days;
    for (int i = 0; i < count; ++i)
        days.push_back(from + static_cast<int>(random() % static_cast<unsigned>(range)));
    std::sort(days.begin(), days.end());
    const DayIndex index(days);
    QCOMPARE(index.size(), std::uint32_t(count));
    for (int i = 0; i < 500; ++i) {
        const std::int64_t day = from - 5 + static_cast<int>(random() % static_cast<unsigned>(range + 10));
        const auto expected = std::lower_bound(days.begin(), days.end(), day) - days.begin();
        QCOMPARE(std::int64_t(index.countBefore(day)), std::int64_t(expected));
    }
    QCOMPARE(index.countBefore(std::int64_t{1} << 40), std::uint32_t(count));
    QCOMPARE(index.countBefore(-(std::int64_t{1} << 40)), 0U);
}

void DayIndexTest::isEmptyWithoutDays() {
    const DayIndex index;
    QCOMPARE(index.size(), 0U);
    QCOMPARE(index.countBefore(5), 0U);
    QCOMPARE(std::size_t(kLevels), cellLevels(index, 5).peaks.size());
}

void DayIndexTest::knowsTheFullestCellOfEachLevel() {
    const DayIndex index({-3, 0, 0, 1, 2, 9});
    const auto peaks = cellLevels(index, 2).peaks;
    QCOMPARE(peaks[0], 2U);
    QCOMPARE(peaks[1], 3U);
    QCOMPARE(peaks[2], 4U);
    QCOMPARE(peaks[4], 5U);
    QCOMPARE(peaks[23], 5U);
}

void DayIndexTest::knowsWhenMostStandInCrowds() {
    const DayIndex index({0, 0, 0, 0, 1000});
    QCOMPARE(cellLevels(index, 3).crowded & 1U, 1U);
    QCOMPARE(cellLevels(index, 4).crowded & 1U, 0U);
    QCOMPARE(cellLevels(index, 4).crowded >> 12U & 1U, 1U);
}

void DayIndexTest::cutsCellsAtMultiplesOfTheirLength() {
    QCOMPARE(cellStart(7, 2), 4);
    QCOMPARE(cellStart(-1, 2), -4);
    QCOMPARE(cellStart(-4, 2), -4);
}

QTEST_GUILESS_MAIN(DayIndexTest)
#include "day_index_test.moc"
