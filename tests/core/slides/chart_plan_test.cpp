#include "core/slides/chart_plan.h"

#include "core/slides/chart_xml.h"
#include "tests/core/slides/sample_decks.h"

#include <QtTest>

using namespace entente;
using namespace entente::slides;
using chart::ChartKind;

namespace {

const Box kFrame{48, 122, 864, 352};

ChartGeometry geometryOf(const make::ChartWish& wish, const Box& frame = kFrame) {
    ChartPlan plan = planChart(make::chart(wish));
    return layOut(plan, frame, "Finding");
}

} // namespace

class ChartPlanTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void linesAreNamedAtTheirEndsOrInALegend_data();
    void linesAreNamedAtTheirEndsOrInALegend();
    void endLabelsStandApart();
    void thePlotStaysInItsFrame_data();
    void thePlotStaysInItsFrame();
    void crowdedYearsAreShortenedAndThenThinned_data();
    void crowdedYearsAreShortenedAndThenThinned();
    void labelsThatAreNoYearsStayWhole();
    void seriesWithoutFiguresAreSetAside();
    void areasWithGapsAreLines();
    void ticksShowTheDecimalsTheyNeed_data();
    void ticksShowTheDecimalsTheyNeed();
};

void ChartPlanTest::linesAreNamedAtTheirEndsOrInALegend_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("targets");
    QTest::addColumn<int>("labels");
    QTest::addColumn<bool>("hasLegend");
    const auto row = [](const char* name, ChartKind kind, int series, int targets, int labels,
                        bool hasLegend) {
        QTest::newRow(name) << static_cast<int>(kind) << series << targets << labels << hasLegend;
    };
    row("one line", ChartKind::Line, 1, 0, 1, false);
    row("six lines and a target", ChartKind::Line, 6, 1, 7, false);
    row("eight lines", ChartKind::Line, 8, 0, 0, true);
    row("one column series", ChartKind::Column, 1, 0, 0, false);
    row("one column series with a target", ChartKind::Column, 1, 1, 1, false);
    row("three column series with a target", ChartKind::Column, 3, 1, 1, true);
    row("one bar series with a target", ChartKind::Bar, 1, 1, 0, true);
    row("stacked", ChartKind::StackedColumn, 3, 0, 0, true);
}

void ChartPlanTest::linesAreNamedAtTheirEndsOrInALegend() {
    QFETCH(const int, kind);
    QFETCH(const int, series);
    QFETCH(const int, targets);
    QFETCH(const int, labels);
    QFETCH(const bool, hasLegend);
    const auto geometry =
        geometryOf({static_cast<ChartKind>(kind), series, 12, "en", false, false, false, targets});
    QCOMPARE(static_cast<int>(geometry.endLabels.size()), labels);
    QCOMPARE(geometry.legend != LegendPlace::None, hasLegend);
}

void ChartPlanTest::endLabelsStandApart() {
    chart::ChartData data = make::chart({.series = 5});
    for (auto& series : data.series)
        series.points.back().value = 1.5;
    ChartPlan plan = planChart(data);
    const ChartGeometry geometry = layOut(plan, kFrame, "");
    QCOMPARE(geometry.endLabels.size(), std::size_t(5));
    double sum = 0;
    for (std::size_t i = 0; i < geometry.endLabels.size(); ++i) {
        sum += geometry.endLabels[i].shift;
        if (i > 0)
            QVERIFY((geometry.endLabels[i].shift - geometry.endLabels[i - 1].shift) * kFrame.height >= 14.9);
    }
    QVERIFY(std::abs(sum) < 1e-9);
}

void ChartPlanTest::thePlotStaysInItsFrame_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("categories");
    QTest::addColumn<double>("width");
    for (const int kind : {0, 1, 2, 3, 4}) {
        for (const int series : {1, 8}) {
            for (const double width : {864.0, 420.0})
                QTest::addRow("kind %d, %d series, %.0f points wide", kind, series, width)
                    << kind << series << 40 << width;
        }
    }
}

void ChartPlanTest::thePlotStaysInItsFrame() {
    QFETCH(const int, kind);
    QFETCH(const int, series);
    QFETCH(const int, categories);
    QFETCH(const double, width);
    const auto geometry =
        geometryOf({static_cast<ChartKind>(kind), series, categories}, {48, 122, width, 352});
    QVERIFY(geometry.plot.x > 0 && geometry.plot.y > 0);
    QVERIFY(geometry.plot.right() < 1 && geometry.plot.bottom() < 1);
    QVERIFY(geometry.plot.width > 0.45 && geometry.plot.height > 0.45);
    if (geometry.legend == LegendPlace::Right)
        QVERIFY(geometry.legendBox.x >= geometry.plot.right());
}

void ChartPlanTest::crowdedYearsAreShortenedAndThenThinned_data() {
    QTest::addColumn<int>("categories");
    QTest::addColumn<double>("width");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<int>("step");
    QTest::newRow("12 in a wide chart") << 12 << 864.0 << QByteArray("FY2024") << 1;
    QTest::newRow("20 in a wide chart") << 20 << 864.0 << QByteArray("2024") << 1;
    QTest::newRow("40 in a wide chart") << 40 << 864.0 << QByteArray("2024") << 2;
    QTest::newRow("75 in a wide chart") << 75 << 864.0 << QByteArray("2024") << 5;
    QTest::newRow("20 in a narrow chart") << 20 << 420.0 << QByteArray("2024") << 2;
}

void ChartPlanTest::crowdedYearsAreShortenedAndThenThinned() {
    QFETCH(const int, categories);
    QFETCH(const double, width);
    QFETCH(const QByteArray, label);
    QFETCH(const int, step);
    ChartPlan plan = planChart(make::chart({.series = 1, .categories = categories}));
    const ChartGeometry geometry = layOut(plan, {48, 122, width, 352}, "");
    QCOMPARE(QByteArray(plan.data.categories.back().label.c_str()), label);
    QCOMPARE(geometry.labelStep, step);
}

void ChartPlanTest::labelsThatAreNoYearsStayWhole() {
    chart::ChartData data = make::chart({.series = 1, .categories = 40});
    data.categories[7].label = "Heisei 1";
    ChartPlan plan = planChart(data);
    QVERIFY(layOut(plan, kFrame, "").labelStep > 1);
    QVERIFY(plan.data.categories == data.categories);
}

void ChartPlanTest::seriesWithoutFiguresAreSetAside() {
    chart::ChartData data = make::chart({.series = 2});
    for (auto& point : data.series[0].points)
        point.value.reset();
    const ChartPlan plan = planChart(data);
    QCOMPARE(plan.data.series.size(), std::size_t(1));
    QVERIFY((plan.seriesWithoutFigures == std::vector<std::string>{"Japan"}));
    QVERIFY(!planChart({}).isDrawn());
}

void ChartPlanTest::areasWithGapsAreLines() {
    const ChartPlan whole = planChart(make::chart({.kind = ChartKind::Area}));
    QVERIFY(formOf(whole, 0) == SeriesForm::Area);
    const ChartPlan torn = planChart(make::chart({.kind = ChartKind::Area, .hasGaps = true}));
    QVERIFY(formOf(torn, 0) == SeriesForm::Line);
}

void ChartPlanTest::ticksShowTheDecimalsTheyNeed_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<double>("step");
    QTest::addColumn<QByteArray>("ticks");
    QTest::newRow("whole steps") << QByteArray("#,##0.00") << 5.0 << QByteArray("#,##0");
    QTest::newRow("halves") << QByteArray("#,##0.00") << 0.5 << QByteArray("#,##0.0");
    QTest::newRow("quarters") << QByteArray("#,##0") << 0.25 << QByteArray("#,##0.00");
    QTest::newRow("with a sign of its own") << QByteArray("0.0%") << 0.5 << QByteArray("0.0%");
    QTest::newRow("none given") << QByteArray("") << 0.5 << QByteArray("General");
}

void ChartPlanTest::ticksShowTheDecimalsTheyNeed() {
    QFETCH(const QByteArray, format);
    QFETCH(const double, step);
    QFETCH(const QByteArray, ticks);
    QCOMPARE(QByteArray(tickFormat({.step = step, .numberFormat = format.toStdString()}).c_str()), ticks);
}

QTEST_GUILESS_MAIN(ChartPlanTest)
#include "chart_plan_test.moc"
