#include "ui/charts/chart_view.h"

#include "tests/core/chart/make_chart.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QtTest>

using namespace entente;
using namespace entente::chart;
using namespace entente::ui;

namespace {

ChartData trade() { return buildChart(make::spec(3), make::usTradeWithJapan(), make::english()).value(); }

std::unique_ptr<ChartWidget> shown(const ChartData& data) {
    auto widget = std::make_unique<ChartWidget>();
    widget->resize(800, 450);
    widget->setChart(data);
    widget->show();
    return widget;
}

QPoint placeOf(const ChartWidget& widget, int category, double value) {
    const auto* scene = widget.findChild<ChartScene*>();
    return scene->layout().geometry.at(category, value).toPoint();
}

QWidget* viewportOf(ChartWidget& widget) { return widget.findChild<QGraphicsView*>()->viewport(); }

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void keysWalkThroughTheFigures();
    void thePointerReadsTheNearestFigure();
    void leavingTakesTheReadOutAway();
    void aComparisonReadsTheBarPointedAt();
    void assistiveTechnologyMeetsAChart();
    void withoutFiguresItSaysWhatToDo();
    void itFollowsItsSizeAndTheme();
};

void ChartViewTest::keysWalkThroughTheFigures() {
    const auto widget = shown(trade());
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QCOMPARE(widget->readOut(), QStringLiteral("Exports to Japan, US$80.3 billion, 2022"));
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QTest::keyClick(widget.get(), Qt::Key_Left);
    QTest::keyClick(widget.get(), Qt::Key_Down);
    QCOMPARE(widget->readOut(), QStringLiteral("Imports from Japan, US$134.9 billion, 2021"));
    QTest::keyClick(widget.get(), Qt::Key_Home);
    QTest::keyClick(widget.get(), Qt::Key_Left);
    QTest::keyClick(widget.get(), Qt::Key_Up);
    QTest::keyClick(widget.get(), Qt::Key_Up);
    QCOMPARE(widget->readOut(), QStringLiteral("Exports to Japan, US$60.5 billion, 2010"));
    QTest::keyClick(widget.get(), Qt::Key_Escape);
    QCOMPARE(widget->readOut(), QString());
}

void ChartViewTest::thePointerReadsTheNearestFigure() {
    const auto widget = shown(trade());
    QTest::mouseMove(viewportOf(*widget), placeOf(*widget, 5, 120));
    QCOMPARE(widget->readOut(), QStringLiteral("Imports from Japan, US$131.4 billion, 2015"));
    QTest::mouseMove(viewportOf(*widget), placeOf(*widget, 5, -60));
    QCOMPARE(widget->readOut(), QStringLiteral("Balance with Japan, −US$69.1 billion, 2015"));
}

void ChartViewTest::leavingTakesTheReadOutAway() {
    const auto widget = shown(trade());
    QTest::mouseMove(viewportOf(*widget), placeOf(*widget, 5, 120));
    QTest::mouseMove(viewportOf(*widget), QPoint(5, 5));
    QVERIFY(!widget->mark());
}

void ChartViewTest::aComparisonReadsTheBarPointedAt() {
    ChartSpec spec = make::spec(3, ChartKind::Bar);
    spec.period = base::DayRange{base::toDay(2022, 1, 1), base::toDay(2022, 12, 31)};
    const auto widget = shown(buildChart(spec, make::usTradeWithJapan(), make::english()).value());
    QTest::mouseMove(viewportOf(*widget), placeOf(*widget, 1, 20));
    QCOMPARE(widget->readOut(), QStringLiteral("Imports from Japan, US$148.3 billion, 2022"));
}

void ChartViewTest::assistiveTechnologyMeetsAChart() {
    const auto widget = shown(trade());
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget.get());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Chart);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Defence spending"));
    QVERIFY(face->text(QAccessible::Description).startsWith(QStringLiteral("Line chart: Defence spending")));
    QTest::keyClick(widget.get(), Qt::Key_End);
    QCOMPARE(face->text(QAccessible::Value), widget->readOut());
}

void ChartViewTest::withoutFiguresItSaysWhatToDo() {
    const auto widget = shown(trade());
    widget->showEmpty(QStringLiteral("Choose a series on the left."));
    QCOMPARE(widget->accessibleName(), QStringLiteral("Choose a series on the left."));
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QCOMPARE(widget->readOut(), QString());
}

void ChartViewTest::itFollowsItsSizeAndTheme() {
    const auto widget = shown(trade());
    const auto* scene = widget->findChild<ChartScene*>();
    widget->resize(500, 300);
    QCOMPARE(scene->sceneRect().size(), QSizeF(496, 296));
    widget->setTheme(Theme::dark());
    QCOMPARE(scene->backgroundBrush().color(), Theme::dark().surface);
    QCOMPARE(widget->grab().toImage().pixelColor(8, 8), Theme::dark().surface);
}

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
