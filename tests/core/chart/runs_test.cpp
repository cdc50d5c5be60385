#include "core/chart/runs.h"

#include <QtTest>

using namespace entente::chart;
using entente::model::ObservationStatus;

namespace {

/// "11.1|1f": a digit is a figure, a dot a gap, a bar a break before the next, f a forecast.
ChartSeries drawn(const QByteArray& picture) {
    ChartSeries series;
    bool breakBefore = false;
    for (const char c : picture) {
        if (c == '|') {
            breakBefore = true;
            continue;
        }
        ChartPoint point{.breakBefore = std::exchange(breakBefore, false)};
        if (c != '.')
            point.value = c == 'f' ? 1 : c - '0';
        if (c == 'f')
            point.status = ObservationStatus::Forecast;
        series.points.push_back(point);
    }
    return series;
}

QByteArray told(const std::vector<Run>& runs) {
    QByteArrayList out;
    for (const Run& run : runs)
        out << QByteArray::number(int(run.first)) + '-' + QByteArray::number(int(run.last)) +
                   (run.isForecast ? "f" : "");
    return out.join(' ');
}

} // namespace

class RunsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aLineIsCutWhereItMustNotBeDrawn_data();
    void aLineIsCutWhereItMustNotBeDrawn();
    void manyPointsAreThinnedToTheirExtremes();
    void fewPointsAreAllDrawn();
    void oneCategoryOfSeveralSeriesIsAComparison();
};

void RunsTest::aLineIsCutWhereItMustNotBeDrawn_data() {
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QByteArray>("runs");
    const auto row = [](const char* name, const char* picture, const char* runs) {
        QTest::newRow(name) << QByteArray(picture) << QByteArray(runs);
    };
    row("no points", "", "");
    row("only gaps", "...", "");
    row("unbroken", "123", "0-2");
    row("a gap", "12.45", "0-1 3-4");
    row("a lone point between gaps", "1.3.5", "0-0 2-2 4-4");
    row("a break", "12|34", "0-1 2-3");
    row("a forecast shares the point that it starts from", "12ff", "0-1 1-3f");
    row("a forecast after a gap", "12.ff", "0-1 3-4f");
    row("a figure after a forecast", "1f3", "0-0 0-1f 1-2");
    row("gaps at both ends", "..34..", "2-3");
}

void RunsTest::aLineIsCutWhereItMustNotBeDrawn() {
    QFETCH(QByteArray, picture);
    QFETCH(QByteArray, runs);
    QCOMPARE(told(runsOf(drawn(picture))), runs);
}

void RunsTest::manyPointsAreThinnedToTheirExtremes() {
    ChartSeries series;
    for (int i = 0; i < 100000; ++i)
        series.points.push_back({.value = i == 54321 ? 99.0 : i % 7});
    const auto points = drawnPoints(series, {0, 99999}, 500);
    QVERIFY(points.size() <= 1002);
    QVERIFY(std::ranges::is_sorted(points));
    QVERIFY(std::ranges::find(points, std::size_t{54321}) != points.end());
    QCOMPARE(points.front(), std::size_t{0});
    QCOMPARE(points.back(), std::size_t{99999});
}

void RunsTest::fewPointsAreAllDrawn() {
    QCOMPARE(drawnPoints(drawn("12345"), {1, 3}, 500), (std::vector<std::size_t>{1, 2, 3}));
}

void RunsTest::oneCategoryOfSeveralSeriesIsAComparison() {
    ChartData data{.kind = ChartKind::Bar, .categories = {{.label = "2024"}}};
    for (const char* name : {"Japan", "United States"})
        data.series.push_back({.name = name, .points = {{.value = 1.0}}});
    const ChartData form = comparisonForm(data);
    QCOMPARE(form.categories.size(), std::size_t{2});
    QCOMPARE(form.categories[1].label, std::string("United States"));
    QVERIFY(form.series[1].points[1].value && !form.series[1].points[0].value);
    data.kind = ChartKind::Line;
    QVERIFY(comparisonForm(data) == data);
}

QTEST_GUILESS_MAIN(RunsTest)
#include "runs_test.moc"
