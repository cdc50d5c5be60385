#include "core/timeline/lane_packing.h"

#include <QtTest>

using namespace entente::timeline;
using Days = QList<int>;

namespace {

std::vector<PackedItem> itemsOf(const Days& firsts, const Days& lasts, const Days& importances) {
    std::vector<PackedItem> items;
    for (qsizetype i = 0; i < firsts.size(); ++i)
        items.push_back({firsts[i], lasts[i], static_cast<std::uint16_t>(importances.value(i))});
    return items;
}

} // namespace

class LanePackingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void givesEachItsRow_data();
    void givesEachItsRow();
    void usesNoMoreRowsThanNeeded();
    void countsWhatGoesOnAtOnce();
};

void LanePackingTest::givesEachItsRow_data() {
    QTest::addColumn<Days>("firsts");
    QTest::addColumn<Days>("lasts");
    QTest::addColumn<Days>("importances");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("far apart: one row") << Days{0, 100, 200} << Days{0, 100, 200} << Days{} << 3 << "000";
    QTest::newRow("close: in turns") << Days{0, 1, 2, 3, 4} << Days{0, 1, 2, 3, 4} << Days{} << 3 << "01201";
    QTest::newRow("what lasts keeps its row")
        << Days{0, 1, 2, 3, 4} << Days{99, 1, 2, 3, 4} << Days{} << 3 << "01212";
    QTest::newRow("the top row again after a pause")
        << Days{0, 1, 200} << Days{0, 1, 200} << Days{} << 3 << "010";
    QTest::newRow("all taken: over the one that had it longest")
        << Days{0, 1, 2, 3} << Days{99, 99, 99, 99} << Days{} << 3 << "0120";
    QTest::newRow("same day") << Days{5, 5, 5, 5} << Days{5, 5, 5, 5} << Days{} << 2 << "0101";
    QTest::newRow("all taken: over the least important")
        << Days{0, 1, 2, 3} << Days{99, 99, 99, 99} << Days{5, 1, 5, 5} << 3 << "0121";
}

void LanePackingTest::givesEachItsRow() {
    QFETCH(Days, firsts);
    QFETCH(Days, lasts);
    QFETCH(Days, importances);
    QFETCH(int, rows);
    const auto packing =
        pack(itemsOf(firsts, lasts, importances), {.comfortableGap = 50, .maxRows = unsigned(rows)});
    QString places;
    for (const auto row : packing.row)
        places += QString::number(row);
    QTEST(places, "expected");
}

void LanePackingTest::usesNoMoreRowsThanNeeded() {
    const Days days{0, 1000, 2000};
    QCOMPARE(pack(itemsOf(days, days, {}), {.comfortableGap = 10, .maxRows = 16}).rows, 1U);
    QCOMPARE(pack({}, {}).rows, 1U);
}

void LanePackingTest::countsWhatGoesOnAtOnce() {
    const auto items = itemsOf({0, 5, 6, 20}, {5, 10, 10, 20}, {});
    QCOMPARE(mostAtOnce(items, 9), 2U);
    QCOMPARE(mostAtOnce(items, 1), 1U);
    QCOMPARE(mostAtOnce({}, 9), 0U);
}

QTEST_GUILESS_MAIN(LanePackingTest)
#include "lane_packing_test.moc"
