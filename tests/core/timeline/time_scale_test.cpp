#include "core/timeline/time_scale.h"

#include <QtTest>

using namespace entente;
using timeline::TimeScale;

class TimeScaleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void keepsTheMomentUnderTheAnchor_data();
    void keepsTheMomentUnderTheAnchor();
    void pansThereAndBack();
    void stopsZoomingAtItsLimits();
    void ignoresAbsurdFactors_data();
    void ignoresAbsurdFactors();
    void keepsSomeTimeInSight();
    void fitsDaysBetweenTwoEdges_data();
    void fitsDaysBetweenTwoEdges();
};

void TimeScaleTest::keepsTheMomentUnderTheAnchor_data() {
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("anchor");
    QTest::newRow("in, at the left edge") << 2.0 << 0.0;
    QTest::newRow("in, in the middle") << 1.25 << 800.0;
    QTest::newRow("out, at the right edge") << 0.5 << 1600.0;
    QTest::newRow("in beyond the limit") << 1e9 << 300.0;
}

void TimeScaleTest::keepsTheMomentUnderTheAnchor() {
    QFETCH(double, factor);
    QFETCH(double, anchor);
    const TimeScale scale{.leftDay = -5000, .pxPerDay = 0.05};
    const TimeScale zoomed = scale.zoomed(factor, anchor);
    QVERIFY(qAbs(zoomed.dayAt(anchor) - scale.dayAt(anchor)) < 1e-6);
}

void TimeScaleTest::pansThereAndBack() {
    const TimeScale scale{.leftDay = 20'000, .pxPerDay = 0.25};
    QCOMPARE(scale.panned(137).panned(-137), scale);
    QCOMPARE(scale.panned(100).xOf(20'000), 100.0);
}

void TimeScaleTest::stopsZoomingAtItsLimits() {
    const TimeScale scale{.leftDay = 0, .pxPerDay = 1};
    QCOMPARE(scale.zoomed(1e12, 0).pxPerDay, timeline::kMaxPxPerDay);
    QCOMPARE(scale.zoomed(1e-12, 0).pxPerDay, timeline::kMinPxPerDay);
}

void TimeScaleTest::ignoresAbsurdFactors_data() {
    QTest::addColumn<double>("factor");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -2.0;
    QTest::newRow("not a number") << qQNaN();
    QTest::newRow("infinite") << qInf();
}

void TimeScaleTest::ignoresAbsurdFactors() {
    QFETCH(double, factor);
    const TimeScale scale{.leftDay = 10, .pxPerDay = 2};
    QCOMPARE(scale.zoomed(factor, 50), scale);
}

void TimeScaleTest::keepsSomeTimeInSight() {
    const TimeScale farPast{.leftDay = -1e8, .pxPerDay = 1};
    const TimeScale past = farPast.clamped(100, 1000);
    QVERIFY(past.xOf(base::distantPast().value) < 1000);
    const TimeScale farFuture{.leftDay = 1e8, .pxPerDay = 1};
    const TimeScale future = farFuture.clamped(100, 1000);
    QVERIFY(future.xOf(base::distantFuture().value) > 100);
    const TimeScale here{.leftDay = 0, .pxPerDay = 1};
    QCOMPARE(here.clamped(100, 1000), here);
}

void TimeScaleTest::fitsDaysBetweenTwoEdges_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("seventy years") << -6900 << 20'300;
    QTest::newRow("a month") << 20'000 << 20'029;
    QTest::newRow("one day, no wider than a day may be") << 20'000 << 20'000;
    QTest::newRow("all years that exist") << base::distantPast().value << base::distantFuture().value;
}

void TimeScaleTest::fitsDaysBetweenTwoEdges() {
    QFETCH(int, first);
    QFETCH(int, last);
    const TimeScale scale = timeline::fitted({base::Day{first}, base::Day{last}}, 200, 1600);
    QVERIFY(scale.xOf(first) >= 200 - 1e-6);
    QVERIFY(scale.xOf(last + 1) <= 1600 + 1e-6);
    const double middle = (scale.xOf(first) + scale.xOf(last + 1)) / 2;
    QVERIFY(qAbs(middle - 900) < 1e-3);
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
