#include "ui/figures/chart_rows.h"

#include <QTest>

using namespace entente;
using namespace entente::ui;
using model::ObservationStatus;

class ChartRowsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void showsAMissingFigureAsADashWithItsReason();
    void hasAStatusColumnOnlyWhereItSaysSomething();
    void copiesPlainNumbersThatSpreadsheetsRead();
    void copiesOnlyTheRowsThatAreAskedFor();
    void escapesWhatHtmlWouldRun();
};

namespace {

chart::ChartData twoSeries() {
    chart::ChartData data{.title = "Budgets <2024>",
                          .valueAxis = {.unit = "trillion yen"},
                          .categoryTitle = "Fiscal year",
                          .footnote = "Source: Yearbook"};
    data.categories = {{.label = "FY2023"}, {.label = "FY2024"}};
    data.series = {{.name = "Japan",
                    .points = {{.value = 6.8, .readOut = "6.8 trillion yen, FY2023"},
                               {.value = 7.949, .status = ObservationStatus::Estimate}}},
                   {.name = "Korea", .points = {{.value = 1234.5}, {}}}};
    return data;
}

} // namespace

void ChartRowsTest::showsAMissingFigureAsADashWithItsReason() {
    chart::ChartData data = twoSeries();
    data.series[0].points[0] = {.status = ObservationStatus::Confidential};
    const ChartRows rows(data, "en");
    QCOMPARE(rows.text(0, 1), QStringLiteral("–"));
    QCOMPARE(rows.hint(0, 1), QStringLiteral("confidential"));
    QCOMPARE(rows.text(1, 3), QStringLiteral("–"));
    QCOMPARE(rows.hint(1, 3), QStringLiteral("No observation for this period"));
}

void ChartRowsTest::hasAStatusColumnOnlyWhereItSaysSomething() {
    const ChartRows rows(twoSeries(), "en");
    QCOMPARE(rows.columnCount(), 4);
    QCOMPARE(rows.header(0), QStringLiteral("Fiscal year"));
    QCOMPARE(rows.header(1), QStringLiteral("Japan (trillion yen)"));
    QCOMPARE(rows.header(2), QStringLiteral("Status"));
    QCOMPARE(rows.header(3), QStringLiteral("Korea (trillion yen)"));
    QCOMPARE(rows.text(0, 2), QString());
    QCOMPARE(rows.text(1, 2), QStringLiteral("estimate"));
    QVERIFY(!rows.isNumber(2));
    QVERIFY(rows.isNumber(3));
}

void ChartRowsTest::copiesPlainNumbersThatSpreadsheetsRead() {
    QCOMPARE(tabText(ChartRows(twoSeries(), "en")),
             QStringLiteral("Fiscal year\tJapan (trillion yen)\tStatus\tKorea (trillion yen)\n"
                            "FY2023\t6.8\t\t1234.5\n"
                            "FY2024\t7.949\testimate\t\n"));
}

void ChartRowsTest::copiesOnlyTheRowsThatAreAskedFor() {
    const QString text = tabText(ChartRows(twoSeries(), "en"), {1});
    QVERIFY(!text.contains(QStringLiteral("FY2023")));
    QVERIFY(text.contains(QStringLiteral("FY2024\t7.949")));
}

void ChartRowsTest::escapesWhatHtmlWouldRun() {
    const QString html = htmlTable(ChartRows(twoSeries(), "en"));
    QVERIFY(html.contains(QStringLiteral("<caption>Budgets &lt;2024&gt;</caption>")));
    QVERIFY(html.contains(QStringLiteral("<td>7.949</td>")));
    QVERIFY(html.contains(QStringLiteral("<p>Source: Yearbook</p>")));
}

QTEST_MAIN(ChartRowsTest)
#include "chart_rows_test.moc"
