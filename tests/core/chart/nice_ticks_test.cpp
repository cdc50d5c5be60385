#include "core/chart/nice_ticks.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace entente::chart;

class NiceTicksTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void encloseWhateverComesInFewRoundSteps();
    void standAtRoundPlaces_data();
    void standAtRoundPlaces();
    void dropTheBinaryTail();
};

void NiceTicksTest::encloseWhateverComesInFewRoundSteps() {
    std::mt19937 random(20250207);
    std::uniform_real_distribution<double> exponent(-12, 15);
    std::uniform_real_distribution<double> share(-1, 1);
    for (int i = 0; i < 20000; ++i) {
        const double size = std::pow(10.0, exponent(random));
        const double one = size * share(random);
        const double other = size * share(random);
        const Extent extent{std::min(one, other), std::max(one, other)};
        const bool fromZero = i % 2 == 0;
        const NiceTicks ticks = niceTicks(extent, fromZero);
        QVERIFY(ticks.positions.size() >= 2 && ticks.positions.size() <= 8);
        const double slack = ticks.step * 1e-6;
        QVERIFY(ticks.positions.front() <= extent.low + slack &&
                ticks.positions.back() >= extent.high - slack);
        const double mantissa = ticks.step / std::pow(10.0, std::floor(std::log10(ticks.step) + 1e-9));
        const std::vector<double> nice{1, 2, 2.5, 5};
        QVERIFY(std::ranges::any_of(nice, [&](double n) { return std::abs(n - mantissa) < 1e-6; }));
        QVERIFY(!fromZero || std::ranges::find(ticks.positions, 0.0) != ticks.positions.end());
    }
}

void NiceTicksTest::standAtRoundPlaces_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<QList<double>>("expected");
    QTest::addColumn<int>("decimals");
    QTest::newRow("Japan's defence spending, trillion yen")
        << 4.253 << 8.7764 << false << QList<double>{0, 2, 4, 6, 8, 10} << 0;
    QTest::newRow("share of GDP with a target of two")
        << 0.913 << 2.0 << false << QList<double>{0, 0.5, 1, 1.5, 2} << 1;
    QTest::newRow("a rate that hardly moves is cut")
        << 140.0 << 157.0 << false << QList<double>{140, 145, 150, 155, 160} << 0;
    QTest::newRow("columns stand on zero")
        << 140.0 << 157.0 << true << QList<double>{0, 50, 100, 150, 200} << 0;
    QTest::newRow("a deficit hangs below zero")
        << -76.5 << -55.0 << true << QList<double>{-80, -60, -40, -20, 0} << 0;
    QTest::newRow("both sides of zero")
        << -76.5 << 148.3 << true << QList<double>{-100, -50, 0, 50, 100, 150} << 0;
    QTest::newRow("all zero") << 0.0 << 0.0 << true << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1} << 1;
    QTest::newRow("smaller than any figure is")
        << 1e-310 << 3e-310 << true << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1} << 1;
    QTest::newRow("quarters") << 0.0 << 14.0 << true << QList<double>{0, 2.5, 5, 7.5, 10, 12.5, 15} << 1;
}

void NiceTicksTest::standAtRoundPlaces() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, fromZero);
    QFETCH(QList<double>, expected);
    QFETCH(int, decimals);
    const NiceTicks ticks = niceTicks({low, high}, fromZero);
    QCOMPARE(QList<double>(ticks.positions.begin(), ticks.positions.end()), expected);
    QCOMPARE(ticks.decimals, decimals);
}

void NiceTicksTest::dropTheBinaryTail() {
    QCOMPARE(tidied(0.1 + 0.2), 0.3);
    QCOMPARE(tidied(8776.4 * 0.001), 8.7764);
    QVERIFY(!std::signbit(tidied(-0.0)));
}

QTEST_GUILESS_MAIN(NiceTicksTest)
#include "nice_ticks_test.moc"
