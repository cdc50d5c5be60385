#include "core/timeline/time_ticks.h"

#include <QtTest>

using namespace entente;
using timeline::AxisOptions;
using timeline::TickUnit;
using timeline::TimeAxis;

namespace {

TimeAxis axisOver(int firstYear, int lastYear, AxisOptions options = {}) {
    const base::DayRange days{base::toDay(firstYear, 1, 1), base::toDay(lastYear, 12, 31)};
    return timeline::timeAxis(timeline::fitted(days, 0, 1200, 0), 0, 1200, options);
}

/// The first labels with spaces between them.
QString labelsOf(const TimeAxis& axis, qsizetype count) {
    QStringList labels;
    for (const auto& tick : axis.ticks)
        labels << QString::fromStdString(tick.label);
    return labels.mid(0, count).join(QChar::Space);
}

} // namespace

class TimeTicksTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void takesNiceSteps_data();
    void takesNiceSteps();
    void namesMonthsUnderTheirYear();
    void namesDaysUnderTheirMonth();
    void namesFiscalYears_data();
    void namesFiscalYears();
    void leavesRoomForLabels_data();
    void leavesRoomForLabels();
    void hasNoYearThatDoesNotExist();
};

void TimeTicksTest::takesNiceSteps_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::newRow("millennia") << -3000 << 2030 << int(TickUnit::Year) << 500;
    QTest::newRow("centuries") << 1500 << 2030 << int(TickUnit::Year) << 50;
    QTest::newRow("post-war") << 1945 << 2030 << int(TickUnit::Year) << 5;
    QTest::newRow("a decade") << 2015 << 2025 << int(TickUnit::Year) << 1;
    QTest::newRow("three years") << 2023 << 2025 << int(TickUnit::Month) << 3;
    QTest::newRow("one year") << 2025 << 2025 << int(TickUnit::Month) << 1;
}

void TimeTicksTest::takesNiceSteps() {
    QFETCH(int, from);
    QFETCH(int, to);
    const TimeAxis axis = axisOver(from, to);
    QTEST(int(axis.step.unit), "unit");
    QTEST(axis.step.count, "count");
}

void TimeTicksTest::namesMonthsUnderTheirYear() {
    const TimeAxis english = axisOver(2025, 2025);
    QCOMPARE(labelsOf(english, 3), QStringLiteral("Jan Feb Mar"));
    QCOMPARE(english.spans.front().label, std::string("2025"));
    QVERIFY(english.ticks.front().isMajor);
    QVERIFY(!english.ticks[1].isMajor);
    const TimeAxis japanese = axisOver(2025, 2025, {.language = "ja"});
    QCOMPARE(labelsOf(japanese, 2), QStringLiteral("1月 2月"));
    QCOMPARE(QString::fromStdString(japanese.spans.front().label), QStringLiteral("2025年"));
}

void TimeTicksTest::namesDaysUnderTheirMonth() {
    const base::DayRange month{base::toDay(2025, 2, 1), base::toDay(2025, 2, 28)};
    const auto scale = timeline::fitted(month, 0, 1200, 0);
    const TimeAxis english = timeline::timeAxis(scale, 0, 1200, {});
    QCOMPARE(english.step, (timeline::TickStep{TickUnit::Day, 1}));
    QCOMPARE(labelsOf(english, 3), QStringLiteral("1 2 3"));
    QCOMPARE(english.spans.front().label, std::string("February 2025"));
    const TimeAxis japanese = timeline::timeAxis(scale, 0, 1200, {.language = "ja"});
    QCOMPARE(QString::fromStdString(japanese.ticks[6].label), QStringLiteral("7日"));
    QCOMPARE(QString::fromStdString(japanese.spans.front().label), QStringLiteral("2025年2月"));
}

void TimeTicksTest::namesFiscalYears_data() {
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("day");
    QTest::newRow("Japan") << int(base::FiscalCalendar::Japan) << "en"
                           << "FY2020"
                           << "2020-04-01";
    QTest::newRow("Japan, in Japanese")
        << int(base::FiscalCalendar::Japan) << "ja" << QStringLiteral("2020年度") << "2020-04-01";
    QTest::newRow("United States") << int(base::FiscalCalendar::UnitedStates) << "en"
                                   << "FY2020"
                                   << "2019-10-01";
}

void TimeTicksTest::namesFiscalYears() {
    QFETCH(int, calendar);
    QFETCH(QString, language);
    const std::string tongue = language.toStdString();
    const TimeAxis axis =
        axisOver(2012, 2024, {.language = tongue, .calendar = base::FiscalCalendar(calendar)});
    for (const auto& tick : axis.ticks) {
        if (base::fiscalYearOf(base::FiscalCalendar(calendar), tick.day) != 2020)
            continue;
        QTEST(QString::fromStdString(tick.label), "label");
        QTEST(QString::fromStdString(base::toIso(tick.day)), "day");
        return;
    }
    QFAIL("no tick for fiscal year 2020");
}

void TimeTicksTest::leavesRoomForLabels_data() {
    QTest::addColumn<double>("pxPerDay");
    double scale = timeline::kMinPxPerDay;
    while (scale < timeline::kMaxPxPerDay) {
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
        scale *= 1.7;
    }
}

void TimeTicksTest::leavesRoomForLabels() {
    QFETCH(double, pxPerDay);
    const timeline::TimeScale scale{.leftDay = 20'000 - 600 / pxPerDay, .pxPerDay = pxPerDay};
    const TimeAxis axis = timeline::timeAxis(scale, 0, 1200, {});
    QVERIFY(axis.ticks.size() < 100);
    QVERIFY(axis.ticks.front().x <= 0 || scale.leftDay < base::distantPast().value);
    for (std::size_t i = 1; i < axis.ticks.size(); ++i)
        QVERIFY(axis.ticks[i].x - axis.ticks[i - 1].x >= 7.0 * double(axis.ticks[i - 1].label.size()) * 0.7);
}

void TimeTicksTest::hasNoYearThatDoesNotExist() {
    const timeline::TimeScale scale{.leftDay = base::distantFuture().value - 300.0, .pxPerDay = 1};
    const TimeAxis axis = timeline::timeAxis(scale, 0, 1200, {});
    QVERIFY(!axis.ticks.empty());
    QVERIFY(axis.ticks.size() < 20);
}

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "time_ticks_test.moc"
