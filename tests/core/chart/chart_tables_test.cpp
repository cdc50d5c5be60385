#include "core/chart/chart_tables.h"

#include "core/base/file_text.h"
#include "tests/core/table/workbook_cells.h"

#include <QtTest>

#include <fstream>

using namespace entente;
using namespace entente::chart;
using tests::cells;

namespace {

ChartData sample() {
    ChartData data;
    data.title = "Defence spending";
    data.valueAxis.unit = "trillion yen";
    data.valueAxis.numberFormat = "#,##0.00";
    data.categoryTitle = "Fiscal year";
    for (int year = 2022; year <= 2024; ++year)
        data.categories.push_back({.period = base::yearPeriod(base::Frequency::FiscalJapan, year),
                                   .label = "FY" + std::to_string(year)});
    data.series.push_back({.name = "Japan", .points = {{.value = 5.556}, {}, {.value = 8.7764}}});
    data.series.push_back({.name = "=HYPERLINK(\"x\")", .points = {{.value = -1}, {.value = 0.1 + 0.2}, {}}});
    data.sources = {"SIPRI, Military Expenditure Database"};
    return data;
}

} // namespace

class ChartTablesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theWorkbookHoldsCategoriesNamesAndTheVeryDoubles();
    void aGapIsAnEmptyCell();
    void theWorkbookNamesItsSources();
    void theSameDataGiveTheSameBytes();
    void csvQuotesAndNeutralises();
    void csvNamesTheStatusOfMarkedFigures();
    void csvCarriesAMarkOnlyForOtherAlphabets();
    void aFailedWriteLeavesTheOldFile();
};

void ChartTablesTest::theWorkbookHoldsCategoriesNamesAndTheVeryDoubles() {
    ChartData data = sample();
    data.series[1].points[1].value = 0.3;
    const auto sheet = cells(workbookBytes(data).value(), "xl/worksheets/sheet1.xml");
    QCOMPARE(sheet.at("A1"), std::string("Fiscal year"));
    QCOMPARE(sheet.at("B1"), std::string("Japan"));
    QCOMPARE(sheet.at("C1"), std::string("=HYPERLINK(\"x\")"));
    QCOMPARE(sheet.at("A4"), std::string("FY2024"));
    QCOMPARE(std::stod(sheet.at("B4")), 8.7764);
    QCOMPARE(std::stod(sheet.at("C3")), 0.3);
}

void ChartTablesTest::aGapIsAnEmptyCell() {
    const auto sheet = cells(workbookBytes(sample()).value(), "xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.contains("B3"));
    QVERIFY(!sheet.contains("C4"));
}

void ChartTablesTest::theWorkbookNamesItsSources() {
    const auto sheet = cells(workbookBytes(sample()).value(), "xl/worksheets/sheet2.xml");
    QCOMPARE(sheet.at("A1"), std::string("Defence spending"));
    QCOMPARE(sheet.at("A2"), std::string("trillion yen"));
    QCOMPARE(sheet.at("A3"), std::string("SIPRI, Military Expenditure Database"));
}

void ChartTablesTest::theSameDataGiveTheSameBytes() {
    QCOMPARE(workbookBytes(sample()).value(), workbookBytes(sample()).value());
}

void ChartTablesTest::csvQuotesAndNeutralises() {
    ChartData data = sample();
    data.series[0].points[1].status = model::ObservationStatus::Actual;
    QCOMPARE(QByteArray::fromStdString(csvText(data)),
             QByteArray("Fiscal year,Japan (trillion yen),\"'=HYPERLINK(\"\"x\"\") (trillion yen)\"\r\n"
                        "FY2022,5.556,-1\r\nFY2023,,0.30000000000000004\r\nFY2024,8.7764,\r\n"));
}

void ChartTablesTest::csvNamesTheStatusOfMarkedFigures() {
    ChartData data = sample();
    data.series.pop_back();
    data.series[0].points[1].status = model::ObservationStatus::NotAvailable;
    data.series[0].points[2].status = model::ObservationStatus::Estimate;
    const QStringList lines = QString::fromStdString(csvText(data)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines[0], QStringLiteral("Fiscal year,Japan (trillion yen),Japan status"));
    QCOMPARE(lines[2], QStringLiteral("FY2023,,missing"));
    QCOMPARE(lines[3], QStringLiteral("FY2024,8.7764,estimate"));
}

void ChartTablesTest::csvCarriesAMarkOnlyForOtherAlphabets() {
    ChartData data = sample();
    QVERIFY(!csvText(data).starts_with("\xEF\xBB\xBF"));
    data.series[0].name = "日本";
    QVERIFY(csvText(data).starts_with("\xEF\xBB\xBF"));
}

void ChartTablesTest::aFailedWriteLeavesTheOldFile() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("out.csv")).toStdString();
    QVERIFY(base::writeFile(path, "old"));
    std::filesystem::create_directory(path.string() + ".part");
    const auto written = writeCsv(sample(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::FileUnwritable);
    std::string kept;
    std::ifstream(path) >> kept;
    QCOMPARE(kept, std::string("old"));
}

QTEST_GUILESS_MAIN(ChartTablesTest)
#include "chart_tables_test.moc"
