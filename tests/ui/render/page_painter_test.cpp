#include "ui/render/page_painter.h"

#include "core/slides/page.h"

#include <QPainter>
#include <QTest>

using namespace entente;
using namespace entente::ui;

class PagePainterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void paintsEveryKindOfSlide_data();
    void paintsEveryKindOfSlide();
    void paintsEveryKindOfChart_data();
    void paintsEveryKindOfChart();
    void leavesAGapWhereThereIsNoFigure();
    void standsBarsOnZero();
    void drawsProvisionalBarsPaler();
    void movesEndLabelsAsTheWrittenChartDoes();
    void isTheSamePictureAtEverySize();
};

namespace {

constexpr chart::Rgb kRed{0xC4, 0x42, 0x1A};
constexpr QSize kSlide{960, 540};

chart::ChartData chartOf(chart::ChartKind kind, const std::vector<std::optional<double>>& values) {
    chart::ChartData data{.title = "Budget", .kind = kind};
    data.valueAxis = {.minimum = -10, .maximum = 10, .step = 10, .unit = "billion", .numberFormat = "#,##0"};
    data.valueAxis.ticks = {{-10, "-10"}, {0, "0"}, {10, "10"}};
    chart::ChartSeries series{.name = "Japan", .mark = chart::MarkKind::Default, .colour = {kRed, kRed}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        data.categories.push_back(
            {.period = base::yearPeriod(base::Frequency::Annual, 2020 + static_cast<int>(i)), .label = "Y"});
        series.points.push_back({.value = values[i]});
    }
    data.series = {series};
    return data;
}

slides::Page pageOf(slides::SlideContent content) {
    const slides::SlideSpec slide{
        .title = "Title", .subtitle = "Subtitle", .footnote = "Source", .content = content};
    return slides::pagesOf(slide, {.title = "Deck", .slides = {slide}}).front();
}

slides::Page pageOf(const chart::ChartData& data) { return pageOf(slides::ChartContent{.data = data}); }

int countOf(const QImage& image, QRgb colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// The part of the picture that is not ground.
double inkShare(const QImage& image) {
    const int ground = countOf(image, image.pixel(image.width() - 2, 1));
    return 1 - static_cast<double>(ground) / (image.width() * image.height());
}

const QRgb kBarColour = qRgb(kRed.red, kRed.green, kRed.blue);

QRectF plotOf(const slides::Page& page) {
    for (const slides::PageElement& element : page.elements) {
        if (const auto* frame = std::get_if<slides::ChartFrame>(&element)) {
            const auto& plot = frame->geometry.plot;
            return {frame->box.x + plot.x * frame->box.width, frame->box.y + plot.y * frame->box.height,
                    plot.width * frame->box.width, plot.height * frame->box.height};
        }
    }
    return {};
}

} // namespace

void PagePainterTest::paintsEveryKindOfSlide_data() {
    QTest::addColumn<slides::SlideContent>("content");
    using namespace slides;
    QTest::newRow("title") << SlideContent(TitleContent{.byline = "Desk"});
    QTest::newRow("section") << SlideContent(SectionContent{});
    QTest::newRow("text") << SlideContent(TextContent{{{"One", 0}, {"Two", 1}}});
    QTest::newRow("sources") << SlideContent(SourcesContent{{"Yearbook 2024"}});
    QTest::newRow("key figures") << SlideContent(KeyFiguresContent{{{.value = "1.8 %", .label = "of GDP"}}});
    QTest::newRow("table") << SlideContent(TableContent{.columns = {{"Name"}, {"Value", TextAlign::Right}},
                                                        .rows = {{"Japan", "1.8"}, {"Korea", "2.6"}}});
    Drawing drawing{.altText = "Shapes"};
    for (const ShapeKind kind : {ShapeKind::Rectangle, ShapeKind::RoundRectangle, ShapeKind::Ellipse,
                                 ShapeKind::Diamond, ShapeKind::ArrowBar, ShapeKind::Flag, ShapeKind::Line})
        drawing.shapes.push_back({.kind = kind,
                                  .box = {100.0 * static_cast<double>(kind), 50, 60, 30},
                                  .fillKind = FillKind::FadeBoth,
                                  .fill = {.rgb = kRed},
                                  .lineWidth = 1,
                                  .line = {.rgb = kRed}});
    QTest::newRow("timeline") << SlideContent(TimelineContent{drawing, {}});
    const auto chart = chartOf(chart::ChartKind::Line, {1, 2, 3});
    QTest::newRow("two charts") << SlideContent(TwoChartsContent{{chart, {}}, {chart, {}}});
}

void PagePainterTest::paintsEveryKindOfSlide() {
    QFETCH(slides::SlideContent, content);
    const QImage image = pageImage(pageOf(content), 3, kSlide);
    QVERIFY(inkShare(image) > 0.004);
    QVERIFY(inkShare(image) < 0.5);
}

void PagePainterTest::paintsEveryKindOfChart_data() {
    QTest::addColumn<chart::ChartKind>("kind");
    QTest::newRow("lines") << chart::ChartKind::Line;
    QTest::newRow("columns") << chart::ChartKind::Column;
    QTest::newRow("stacked columns") << chart::ChartKind::StackedColumn;
    QTest::newRow("bars") << chart::ChartKind::Bar;
    QTest::newRow("areas") << chart::ChartKind::Area;
}

void PagePainterTest::paintsEveryKindOfChart() {
    QFETCH(chart::ChartKind, kind);
    const QImage image = pageImage(pageOf(chartOf(kind, {4, 8, -6})), 1, kSlide);
    const int marks = countOf(image, kBarColour);
    if (kind == chart::ChartKind::Area)
        QVERIFY(inkShare(image) > 0.05);
    else
        QVERIFY(marks > (kind == chart::ChartKind::Line ? 200 : 5000));
}

void PagePainterTest::leavesAGapWhereThereIsNoFigure() {
    const slides::Page page = pageOf(chartOf(chart::ChartKind::Line, {5, 5, {}, 5, 5}));
    const QRectF plot = plotOf(page);
    const QImage image = pageImage(page, 1, kSlide);
    const int y = static_cast<int>(plot.bottom() - 0.75 * plot.height());
    const auto hasInk = [&](double share) {
        const int x = static_cast<int>(plot.left() + share * plot.width());
        for (int dy = -2; dy <= 2; ++dy) {
            if (image.pixel(x, y + dy) == kBarColour)
                return true;
        }
        return false;
    };
    QVERIFY(hasInk(0.2));
    QVERIFY(!hasInk(0.5));
    QVERIFY(hasInk(0.8));
}

void PagePainterTest::standsBarsOnZero() {
    const slides::Page page = pageOf(chartOf(chart::ChartKind::Column, {10, -10}));
    const QRectF plot = plotOf(page);
    const QImage image = pageImage(page, 1, kSlide);
    const auto at = [&](double x, double y) {
        return image.pixel(static_cast<int>(plot.left() + x * plot.width()),
                           static_cast<int>(plot.top() + y * plot.height()));
    };
    QCOMPARE(at(0.25, 0.25), kBarColour);
    QVERIFY(at(0.25, 0.75) != kBarColour);
    QVERIFY(at(0.75, 0.25) != kBarColour);
    QCOMPARE(at(0.75, 0.75), kBarColour);
}

void PagePainterTest::drawsProvisionalBarsPaler() {
    chart::ChartData data = chartOf(chart::ChartKind::Column, {10, 10});
    data.series.front().points[1].status = model::ObservationStatus::Provisional;
    const slides::Page page = pageOf(data);
    const QRectF plot = plotOf(page);
    const QImage image = pageImage(page, 1, kSlide);
    const int y = static_cast<int>(plot.top() + plot.height() * 0.25);
    QCOMPARE(image.pixel(static_cast<int>(plot.left() + 0.25 * plot.width()), y), kBarColour);
    const QColor paler = image.pixelColor(static_cast<int>(plot.left() + 0.75 * plot.width()), y);
    QVERIFY(paler.lightness() > QColor(kBarColour).lightness() + 40);
    QVERIFY(paler != QColor(Qt::white));
}

void PagePainterTest::movesEndLabelsAsTheWrittenChartDoes() {
    slides::Page page = pageOf(chartOf(chart::ChartKind::Line, {1, 2, 3}));
    slides::ChartFrame* frame = nullptr;
    for (slides::PageElement& element : page.elements) {
        if (auto* found = std::get_if<slides::ChartFrame>(&element))
            frame = found;
    }
    QVERIFY(frame != nullptr);
    frame->geometry.endLabels = {{.series = 0, .point = 0}};
    const QImage before = pageImage(page, 1, kSlide);
    frame->geometry.endLabels.front().shiftX = 0.3;
    const QImage moved = pageImage(page, 1, kSlide);
    QVERIFY(before != moved);
}

void PagePainterTest::isTheSamePictureAtEverySize() {
    const slides::Page page = pageOf(chartOf(chart::ChartKind::Column, {10, 5}));
    const QImage large = pageImage(page, 1, kSlide * 2);
    const QImage small = pageImage(page, 1, kSlide / 2);
    QCOMPARE(small.size(), kSlide / 2);
    const double largeShare =
        static_cast<double>(countOf(large, kBarColour)) / (large.width() * large.height());
    const double smallShare =
        static_cast<double>(countOf(small, kBarColour)) / (small.width() * small.height());
    QVERIFY(std::abs(largeShare - smallShare) < 0.01);
}

QTEST_MAIN(PagePainterTest)
#include "page_painter_test.moc"
