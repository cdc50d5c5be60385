#include "ui/figures/figures_page.h"

#include "tests/core/slides/package_rules.h"
#include "tests/ui/figures/figures_world.h"
#include "ui/figures/chart_actions.h"
#include "ui/figures/chart_panel.h"
#include "ui/figures/saved_charts.h"
#include "ui/figures/series_model.h"
#include "ui/figures/series_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace entente;
using namespace entente::ui;

class FiguresPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void drawsTheFirstSeriesAtOnce();
    void drawsTheValuesOfTheSeriesThatAreChosen();
    void choosesWithKeysAndKeepsWhatAFilterHides();
    void saysWhyUnitsCannotStandInOnePicture();
    void worksFiguresOutAsAsked();
    void saysWhyFiguresCannotBeWorkedOut();
    void limitsTheChartToThePeriodInFocus();
    void obeysTheActorsInFocus();
    void keepsAChartAndTakesItBack();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void refusesAFormatThatItDoesNotKnow();
    void copiesPictureTextAndTable();
    void asksForASlideOfAKeptChart();
    void saysThatThereAreNoFigures();

  private:
    template <class PageType>
    PageType& open() {
        auto page = std::make_unique<PageType>(m_world->context);
        PageType& opened = *page;
        m_page = std::move(page);
        m_page->resize(1000, 700);
        m_page->show();
        return opened;
    }
    [[nodiscard]] const chart::ChartData* data() const { return m_page->panel().data(); }
    void choose(const std::vector<model::SeriesId>& series) {
        // What the page shows by itself comes first.
        QTRY_VERIFY(data() || !m_page->panel().notice().isEmpty());
        QSignalSpy shown(&m_page->panel(), &ChartPanel::shown);
        m_page->choose(series);
        QTRY_COMPARE(shown.count(), 1);
    }

    std::unique_ptr<FiguresWorld> m_world;
    std::unique_ptr<FiguresPage> m_page;
};

void FiguresPageTest::init() { m_world = std::make_unique<FiguresWorld>(); }

void FiguresPageTest::cleanup() {
    m_page.reset();
    m_world.reset();
}

void FiguresPageTest::drawsTheFirstSeriesAtOnce() {
    open<DefencePage>();
    QTRY_VERIFY(data());
    QCOMPARE(m_page->countText(), QStringLiteral("3 series"));
    QCOMPARE(m_page->pageId(), QStringLiteral("defence"));
    for (QAction* action : m_page->pageActions())
        QVERIFY(action->isEnabled());
}

void FiguresPageTest::drawsTheValuesOfTheSeriesThatAreChosen() {
    open<DefencePage>();
    choose({m_world->budget});
    QCOMPARE(data()->kind, chart::ChartKind::Column);
    QCOMPARE(data()->categories.size(), 4U);
    QCOMPARE(data()->series.size(), 1U);
    const auto& points = data()->series.front().points;
    QCOMPARE(*points[0].value, 5.342);
    QVERIFY(!points[2].value);
    QCOMPARE(points[2].status, model::ObservationStatus::NotAvailable);
    QCOMPARE(*points[3].value, 7.949);
    QCOMPARE(points[3].status, model::ObservationStatus::Estimate);
    choose({m_world->japanShare, m_world->koreaShare});
    QCOMPARE(data()->kind, chart::ChartKind::Line);
    QCOMPARE(data()->series.size(), 2U);
    QCOMPARE(*data()->series[1].points[0].value, 2.7);
}

void FiguresPageTest::choosesWithKeysAndKeepsWhatAFilterHides() {
    open<DefencePage>();
    QTRY_VERIFY(data());
    SeriesTable& table = m_page->table();
    auto& model = dynamic_cast<SeriesModel&>(*table.model());
    const model::SeriesId first = model.idAt(0);
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(model.chosen(), std::vector{first});
    QTest::keyClick(&table, Qt::Key_Space);
    const std::vector both{first, model.idAt(1)};
    QCOMPARE(model.chosen(), both);
    model.setFilter(QStringLiteral("nothing fits"), {});
    model.setFilter({}, {});
    QCOMPARE(model.chosen(), both);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(model.chosen(), std::vector{model.idAt(1)});
}

void FiguresPageTest::saysWhyUnitsCannotStandInOnePicture() {
    open<DefencePage>();
    choose({m_world->budget, m_world->japanShare});
    QVERIFY(!data());
    QVERIFY(!m_page->panel().notice().isEmpty());
    for (QAction* action : m_page->pageActions())
        QVERIFY(!action->isEnabled());
    choose({m_world->japanShare});
    QVERIFY(data());
    QCOMPARE(m_page->panel().notice(), QString());
}

void FiguresPageTest::worksFiguresOutAsAsked() {
    open<DefencePage>();
    choose({m_world->budget});
    const int year = data()->categories.front().period.year();
    QComboBox* views = nullptr;
    for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("How the figures are worked out"))
            views = box;
    }
    QVERIFY(views != nullptr);
    QSignalSpy shown(&m_page->panel(), &ChartPanel::shown);
    m_page->workOut({series::FigureView::Index, year});
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(data()->series.front().points.front().value, std::optional(100.0));
    QCOMPARE(views->currentText(), QStringLiteral("Index"));
    m_page->workOut({});
    QTRY_COMPARE(shown.count(), 2);
    QCOMPARE(views->currentText(), QStringLiteral("As published"));
}

void FiguresPageTest::saysWhyFiguresCannotBeWorkedOut() {
    open<DefencePage>();
    choose({m_world->budget});
    QSignalSpy failed(&m_world->context, &ViewContext::errorRequested);
    m_page->workOut({series::FigureView::ShareOfGdp});
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_page->panel().spec().series.front().steps.empty());
}

void FiguresPageTest::limitsTheChartToThePeriodInFocus() {
    open<TradePage>();
    choose({m_world->goodsExports});
    QCOMPARE(data()->categories.size(), 5U);
    QSignalSpy shown(&m_page->panel(), &ChartPanel::shown);
    m_world->context.setFocus({.period = base::DayRange{base::toDay(2022, 1, 1), base::toDay(2023, 12, 31)}});
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(data()->categories.size(), 2U);
    QCOMPARE(data()->categories.front().period.year(), 2022);
    m_world->context.setFocus({.period = base::DayRange{base::toDay(1900, 1, 1), base::toDay(1901, 1, 1)}});
    QTRY_VERIFY(!data());
    QVERIFY(!m_page->panel().notice().isEmpty());
}

void FiguresPageTest::obeysTheActorsInFocus() {
    open<DefencePage>();
    choose({m_world->japanShare});
    m_world->context.setFocus({.actors = {m_world->korea}});
    QCOMPARE(m_page->countText(), QStringLiteral("1 of 3 series"));
    QTRY_COMPARE(QString::fromStdString(data()->title), QStringLiteral("South Korea: share of GDP"));
}

void FiguresPageTest::keepsAChartAndTakesItBack() {
    open<TradePage>();
    choose({m_world->goodsExports, m_world->goodsImports});
    Q_EMIT m_page->panel().saveRequested();
    QTRY_COMPARE(m_page->savedCharts().count(), 1);
    const auto charts =
        m_world->read([](const store::Connection& connection) { return store::listCharts(connection); });
    QCOMPARE(charts.size(), 1U);
    const auto spec = chart::chartSpecFromJson(charts.front().spec);
    QVERIFY(spec.has_value());
    QCOMPARE(spec->series.size(), 2U);
    m_world->undo();
    QTRY_COMPARE(m_page->savedCharts().count(), 0);
}

void FiguresPageTest::writesEveryFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("picture of dots") << QStringLiteral("c.png") << QByteArray("\x89PNG");
    QTest::newRow("picture of shapes") << QStringLiteral("c.svg") << QByteArray("<?xml");
    QTest::newRow("printed page") << QStringLiteral("c.pdf") << QByteArray("%PDF-");
    QTest::newRow("slide") << QStringLiteral("c.pptx") << QByteArray("PK\x03\x04");
    QTest::newRow("table, suffix in capitals") << QStringLiteral("c.CSV") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("workbook") << QStringLiteral("c.xlsx") << QByteArray("PK\x03\x04");
}

void FiguresPageTest::writesEveryFormat() {
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    open<TradePage>();
    choose({m_world->goodsExports, m_world->goodsImports});
    QSignalSpy said(&m_world->context, &ViewContext::messageRequested);
    const QString path = m_world->path(name);
    m_page->chartActions().exportTo(path);
    QTRY_COMPARE(said.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 60);
    if (name.endsWith(QStringLiteral("CSV")))
        QVERIFY(bytes.contains("2024") && bytes.contains("148.2"));
    else
        QVERIFY(bytes.startsWith(beginning));
    if (name.endsWith(QStringLiteral("pptx")))
        QCOMPARE(rules::brokenRules(bytes.toStdString()), std::vector<std::string>{});
}

void FiguresPageTest::refusesAFormatThatItDoesNotKnow() {
    open<TradePage>();
    choose({m_world->goodsExports});
    QSignalSpy failed(&m_world->context, &ViewContext::errorRequested);
    m_page->chartActions().exportTo(m_world->path(QStringLiteral("c.gif")));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<base::Error>().code, base::ErrorCode::UnsupportedFormat);
}

void FiguresPageTest::copiesPictureTextAndTable() {
    open<TradePage>();
    choose({m_world->goodsExports});
    m_page->chartActions().copy();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage());
    QVERIFY(mime->text().contains(QStringLiteral("2024\t79.7")));
    QVERIFY(mime->html().contains(QStringLiteral("<td>79.7</td>")));
}

void FiguresPageTest::asksForASlideOfAKeptChart() {
    open<TradePage>();
    choose({m_world->goodsExports});
    QSignalSpy asked(&m_world->context, &ViewContext::addToDeckRequested);
    m_page->chartActions().addToDeck();
    QTRY_COMPARE(asked.count(), 1);
    const auto slide = asked.front().front().value<model::SlideDocument>();
    QCOMPARE(slide.kind, std::string("chart"));
    const auto charts =
        m_world->read([](const store::Connection& connection) { return store::listCharts(connection); });
    QCOMPARE(charts.size(), 1U);
    // The same chart is not kept twice.
    m_page->choose({m_world->goodsExports});
    QTRY_VERIFY(data());
    m_page->chartActions().addToDeck();
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.back().front().value<model::SlideDocument>().spec, slide.spec);
}

void FiguresPageTest::saysThatThereAreNoFigures() {
    m_world = std::make_unique<FiguresWorld>(true);
    open<DefencePage>();
    QTRY_VERIFY(m_page->countText().isEmpty());
    QVERIFY(!data());
    for (QAction* action : m_page->pageActions())
        QVERIFY(!action->isEnabled());
}

QTEST_MAIN(FiguresPageTest)
#include "figures_page_test.moc"
