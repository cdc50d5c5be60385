#include "tests/core/chart/make_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/label_spread.h"
#include "ui/charts/qt_chart_adapter.h"
#include "ui/text.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QXmlStreamReader>
#include <QtTest>

using namespace entente;
using namespace entente::chart;
using namespace entente::ui;

namespace {

ChartData built(const ChartSpec& spec, const std::vector<ChartInput>& inputs, bool isJapanese = false) {
    return buildChart(spec, inputs, isJapanese ? make::japanese() : make::english()).value();
}

ChartData yen(ChartKind kind = ChartKind::Line) { return built(make::spec(1, kind), {make::japanYen()}); }
ChartData trade(ChartKind kind = ChartKind::Line) {
    return built(make::spec(3, kind), make::usTradeWithJapan());
}

ChartInput withGapEstimateAndForecast() {
    ChartInput input = make::japanShare();
    auto& observations = input.data.observations;
    observations.erase(observations.begin() + 3);
    observations.back().status = model::ObservationStatus::Estimate;
    observations.push_back({.period = base::yearPeriod(base::Frequency::Annual, 2025),
                            .value = 1.8,
                            .status = model::ObservationStatus::Forecast});
    return input;
}

template <class T>
QList<T*> seriesOf(const QChart& chart) {
    QList<T*> out;
    for (QAbstractSeries* series : chart.series()) {
        if (auto* wanted = qobject_cast<T*>(series))
            out << wanted;
    }
    return out;
}

ChartData nth(int chart) {
    ChartSpec comparison = make::spec(3, ChartKind::Bar);
    comparison.period = base::DayRange{base::toDay(2022, 1, 1), base::toDay(2022, 12, 31)};
    ChartSpec target = make::spec(1, ChartKind::Column);
    target.targets = {{.value = 2}};
    switch (chart) {
    case 0:
        return yen();
    case 1:
        return trade();
    case 2:
        return yen(ChartKind::Column);
    case 3:
        return trade(ChartKind::StackedColumn);
    case 4:
        return trade(ChartKind::Bar);
    case 5:
        return trade(ChartKind::Area);
    case 6:
        return built(comparison, make::usTradeWithJapan());
    default:
        return built(target, {withGapEstimateAndForecast()}, true);
    }
}

} // namespace

class ChartPictureTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void oneLineIsDrawnForEachUnbrokenRun();
    void forecastsAreDashedAndEstimatesOpen();
    void columnsStandInTheOrderOfTheLegend();
    void horizontalBarsRunFromTopToBottom();
    void negativeColumnsHangFromZero();
    void aHundredThousandPointsAreThinned();
    void nothingIsClippedAndNoTwoLabelsTouch_data();
    void nothingIsClippedAndNoTwoLabelsTouch();
    void aPointIsFoundWhereItIsDrawn();
    void labelsThatWantOnePlaceStandBelowEachOther();
    void labelsWithoutRoomAreLeftToTheLegend();
    void aPngIsTwiceTheLogicalSize();
    void anSvgCanBeReadAndNamesAConcreteFace();
    void aPdfIsOnePageOfTheSlidesShape();
    void aPictureThatCannotBeWrittenSaysWhy();
    void aChartWithoutFiguresIsStillAPicture();
};

void ChartPictureTest::oneLineIsDrawnForEachUnbrokenRun() {
    const ChartLayout layout = layOut(built(make::spec(1), {withGapEstimateAndForecast()}), {960, 540}, {});
    const auto chart = makeQtChart(layout, Theme::light());
    QCOMPARE(seriesOf<QLineSeries>(*chart).size(), 3);
    QCOMPARE(seriesOf<QLineSeries>(*chart)[0]->count(), 3);
    QCOMPARE(seriesOf<QLineSeries>(*chart)[1]->points().first(), QPointF(4, 0.992));
}

void ChartPictureTest::forecastsAreDashedAndEstimatesOpen() {
    const ChartLayout layout = layOut(built(make::spec(1), {withGapEstimateAndForecast()}), {960, 540}, {});
    const auto chart = makeQtChart(layout, Theme::light());
    QCOMPARE(seriesOf<QLineSeries>(*chart)[2]->pen().style(), Qt::DashLine);
    const auto markers = seriesOf<QScatterSeries>(*chart);
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers[1]->points(), (QList<QPointF>{{9, 1.371}}));
    QCOMPARE(markers[1]->brush().color(), Theme::light().surface);
}

void ChartPictureTest::columnsStandInTheOrderOfTheLegend() {
    const auto chart = makeQtChart(layOut(trade(ChartKind::Column), {960, 540}, {}), Theme::dark());
    const auto* bars = seriesOf<QBarSeries>(*chart).first();
    QCOMPARE(bars->barSets().first()->label(), QStringLiteral("Exports to Japan"));
    QCOMPARE(bars->barSets().first()->color(), Theme::dark().actor("USA"));
}

void ChartPictureTest::horizontalBarsRunFromTopToBottom() {
    const ChartLayout layout = layOut(trade(ChartKind::Bar), {960, 540}, {});
    const auto chart = makeQtChart(layout, Theme::light());
    const auto* bars = seriesOf<QHorizontalBarSeries>(*chart).first();
    // Counted from below by Qt Charts.
    QCOMPARE(bars->barSets().last()->label(), QStringLiteral("Exports to Japan"));
    QCOMPARE(bars->barSets().last()->at(0), 80.3171);
    QVERIFY(layout.geometry.along(0) < layout.geometry.along(1));
}

void ChartPictureTest::negativeColumnsHangFromZero() {
    const ChartGeometry g =
        layOut(built(make::spec(1, ChartKind::Column), {make::usTradeWithJapan().back()}), {960, 540}, {})
            .geometry;
    const QRectF column = g.column(0, 0, 0, -60);
    QCOMPARE(column.top(), g.across(0));
    QCOMPARE(column.bottom(), g.across(-60));
    QCOMPARE(g.across(0), g.plot.top());
}

void ChartPictureTest::aHundredThousandPointsAreThinned() {
    ChartData data = yen();
    data.categories.resize(100000, data.categories.front());
    for (Category& category : data.categories)
        category.isMajor = false;
    data.series[0].points.resize(100000, {.value = 5});
    const auto chart = makeQtChart(layOut(data, {960, 540}, {}), Theme::light());
    QVERIFY(seriesOf<QLineSeries>(*chart).first()->count() < 2000);
}

void ChartPictureTest::nothingIsClippedAndNoTwoLabelsTouch_data() {
    QTest::addColumn<int>("chart");
    QTest::addColumn<QSizeF>("size");
    const QList<QSizeF> sizes{{960, 540}, {600, 400}, {420, 280}};
    for (int chart = 0; chart < 8; ++chart) {
        for (const QSizeF& size : sizes)
            QTest::addRow("chart %d at %d x %d", chart, qRound(size.width()), qRound(size.height()))
                << chart << size;
    }
}

void ChartPictureTest::nothingIsClippedAndNoTwoLabelsTouch() {
    QFETCH(int, chart);
    QFETCH(QSizeF, size);
    const ChartLayout layout = layOut(nth(chart), size, {.margin = 8});
    const QRectF picture(QPointF(), size);
    QVERIFY(layout.geometry.plot.height() > 60 && layout.geometry.plot.width() > 150);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const ChartText& text = layout.texts[i];
        QVERIFY2(picture.contains(text.rect), qPrintable(text.text));
        QVERIFY(!text.text.contains(QChar(0x2026)));
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF shared = text.rect & layout.texts[j].rect;
            // Lines of text may share the white space between them.
            QVERIFY2(shared.height() <= 4 || shared.width() <= 1,
                     qPrintable(text.text + QStringLiteral(" / ") + layout.texts[j].text));
        }
    }
}

void ChartPictureTest::aPointIsFoundWhereItIsDrawn() {
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Column, ChartKind::Bar}) {
        const ChartGeometry g = layOut(yen(kind), {960, 540}, {}).geometry;
        for (int i = 0; i < g.categories; ++i)
            QCOMPARE(g.categoryAt(g.at(i, 5)), i);
        QCOMPARE(g.categoryAt({-1000, -1000}), 0);
        QCOMPARE(g.categoryAt({5000, 5000}), g.categories - 1);
    }
}

void ChartPictureTest::labelsThatWantOnePlaceStandBelowEachOther() {
    const std::vector<double> tops = spreadTops({{50, 10}, {50, 10}, {98, 10}}, 0, 100);
    QCOMPARE(tops, (std::vector<double>{45, 55, 90}));
    QCOMPARE(spreadTops({{5, 10}, {2, 10}}, 0, 100), (std::vector<double>{10, 0}));
}

void ChartPictureTest::labelsWithoutRoomAreLeftToTheLegend() {
    QVERIFY(spreadTops({{5, 60}, {5, 60}}, 0, 100).empty());
    ChartData data = trade();
    for (int i = 0; i < 20; ++i) {
        data.series.push_back(data.series[0]);
        data.series.back().name += std::to_string(i);
    }
    QCOMPARE(layOut(data, {960, 540}, {}).swatches.size(), data.series.size());
    QVERIFY(layOut(trade(), {960, 540}, {}).swatches.empty());
}

void ChartPictureTest::aPngIsTwiceTheLogicalSize() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(exportChart(trade(), path, PictureFormat::Png));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1920, 1080));
    QCOMPARE(image.pixelColor(4, 4), Theme::light().surface);
    // The line of the exports ends where the layout says, in its colour.
    const ChartLayout layout = layOut(trade(), kPictureSize, {});
    const QPointF end = layout.geometry.at(12, 80.3171) * 2;
    QCOMPARE(image.pixelColor(end.toPoint()), Theme::light().actor("USA"));
}

void ChartPictureTest::anSvgCanBeReadAndNamesAConcreteFace() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(exportChart(trade(), path, PictureFormat::Svg));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString text;
    QStringList faces;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.attributes().hasAttribute(QStringLiteral("font-family")))
            faces << reader.attributes().value(QStringLiteral("font-family")).toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(QStringLiteral("Imports from Japan")));
    QVERIFY(text.contains(QStringLiteral("Line chart: Defence spending")));
    QVERIFY(!faces.contains(QStringLiteral("Sans Serif")));
}

void ChartPictureTest::aPdfIsOnePageOfTheSlidesShape() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(exportChart(trade(), path, PictureFormat::Pdf));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QVERIFY(bytes.contains("/MediaBox [0 0 720"));
}

void ChartPictureTest::aPictureThatCannotBeWrittenSaysWhy() {
    const auto written = exportChart(yen(), QStringLiteral("/nowhere/chart.png"), PictureFormat::Png);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::FileUnwritable);
    QCOMPARE(written.error().facts.file, std::string("/nowhere/chart.png"));
    QVERIFY(!written.error().facts.detail.empty());
}

void ChartPictureTest::aChartWithoutFiguresIsStillAPicture() {
    QCOMPARE(chartImage({.title = "Nothing yet"}).size(), QSize(1920, 1080));
    QCOMPARE(chartImage(yen(), {10, 10}, 1).size(), QSize(10, 10));
}

QTEST_MAIN(ChartPictureTest)
#include "chart_picture_test.moc"
