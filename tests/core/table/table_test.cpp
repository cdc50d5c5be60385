#include "core/table/table_text.h"
#include "core/table/table_workbook.h"
#include "tests/core/table/workbook_cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace entente;
using namespace entente::table;

namespace {

Table sample() {
    return {
        .title = "Meetings",
        .columns = {{"date", "Date"}, {"title", "Title"}, {"sources", "Sources"}},
        .rows = {{std::string("7 Feb 2025"), std::string("Ishiba, Trump: \"golden age\"\nWashington"), 2.0},
                 {std::monostate(), std::string("=HYPERLINK(\"x\")"), -1.5}}};
}

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

} // namespace

class TableTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void csvQuotesAndNeutralises() {
        QCOMPARE(bytes(csvText(sample())),
                 QByteArray("Date,Title,Sources\r\n"
                            "7 Feb 2025,\"Ishiba, Trump: \"\"golden age\"\"\nWashington\",2\r\n"
                            ",\"'=HYPERLINK(\"\"x\"\")\",-1.5\r\n"));
    }

    void csvCarriesAMarkOnlyForOtherAlphabets() {
        Table table = sample();
        QVERIFY(!csvText(table).starts_with("\xEF\xBB\xBF"));
        table.columns[0].title = "日付";
        QVERIFY(csvText(table).starts_with("\xEF\xBB\xBF"));
    }

    void jsonHasTheKeysAndTypes() {
        const QJsonArray rows = QJsonDocument::fromJson(bytes(jsonText(sample()))).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("sources")].toDouble(), 2.0);
        QVERIFY(rows[1][QStringLiteral("date")].isNull());
        QVERIFY(rows[1][QStringLiteral("title")].toString().startsWith(QLatin1Char('=')));
    }

    void jsonOfBrokenTextIsStillJson() {
        Table table = sample();
        table.rows[0][1] = std::string("Caf\xE9");
        QCOMPARE(QJsonDocument::fromJson(bytes(jsonText(table))).array().size(), 2);
    }

    void theClipboardKeepsOneLineARow() {
        QCOMPARE(bytes(tabText(sample())),
                 QByteArray("Date\tTitle\tSources\n"
                            "7 Feb 2025\tIshiba, Trump: \"golden age\" Washington\t2\n"
                            "\t=HYPERLINK(\"x\")\t-1.5\n"));
        Table table = sample();
        table.rows[0][1] = std::string("<b>&");
        QVERIFY(bytes(htmlText(table)).contains("<td>&lt;b&gt;&amp;</td>"));
    }

    void theWorkbookHoldsTextsAndNumbers() {
        const auto sheet = tests::cells(workbookOf(sample()).value(), "xl/worksheets/sheet1.xml");
        QCOMPARE(sheet.at("B1"), std::string("Title"));
        QCOMPARE(sheet.at("A2"), std::string("7 Feb 2025"));
        QCOMPARE(sheet.at("B3"), std::string("=HYPERLINK(\"x\")"));
        QCOMPARE(std::stod(sheet.at("C3")), -1.5);
        QVERIFY(!sheet.contains("A3"));
    }

    void textsThatExcelRefusesAreCutBetweenCharacters() {
        Table table = sample();
        std::string longText;
        while (longText.size() < 120'000)
            longText += "盟";
        table.rows[0][1] = longText;
        const auto sheet = tests::cells(workbookOf(table).value(), "xl/worksheets/sheet1.xml");
        QCOMPARE(sheet.at("B2").size(), 3U * 32'767);
    }

    void anEmptyTableIsAFileToo() {
        QCOMPARE(bytes(jsonText({})), QByteArray("[]\n"));
        QVERIFY(workbookOf({}).has_value());
        QVERIFY(workbookOf({.columns = {{"date", "Date"}}}).has_value());
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
