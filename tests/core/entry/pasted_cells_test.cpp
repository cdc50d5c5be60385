#include "core/entry/pasted_cells.h"

#include "core/entry/paste_columns.h"

#include <QTest>

using namespace entente;
using entry::PastedCells;

Q_DECLARE_METATYPE(PastedCells)

class PastedCellsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tabTextIsReadAsSpreadsheetsWriteIt_data();
    void tabTextIsReadAsSpreadsheetsWriteIt();
    void tablesOfPagesAreRead_data();
    void tablesOfPagesAreRead();
    void columnsAreFoundByTheirHeadings();
    void columnsWithoutHeadingsAreGuessedByWhatTheyHold();
    void aHeadingThatStandsTwiceIsTakenOnce();
};

void PastedCellsTest::tabTextIsReadAsSpreadsheetsWriteIt_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PastedCells>("cells");
    const auto row = [](const char* name, const QByteArray& text, const PastedCells& cells) {
        QTest::newRow(name) << text << cells;
    };
    row("nothing", "", {});
    row("one cell", "a", {{"a"}});
    row("Windows line ends and an end", "a\tb\r\nc\td\r\n", {{"a", "b"}, {"c", "d"}});
    row("old line ends", "a\rb", {{"a"}, {"b"}});
    row("line end and tab in quotes", "\"a\nb\tc\"\td", {{"a\nb\tc", "d"}});
    row("doubled quotes", "\"say \"\"hello\"\"\"\tb", {{"say \"hello\"", "b"}});
    row("a quotation mark without its other end", "\"a\tb", {{"\"a", "b"}});
    row("a short row is filled up", "a\tb\nc", {{"a", "b"}, {"c", ""}});
    row("empty rows are left out", "\n\t\na\n\n", {{"a"}});
    row("Japanese", "日付\t件名\n令和7年2月7日\t首脳会談", {{"日付", "件名"}, {"令和7年2月7日", "首脳会談"}});
    row("no UTF-8", "a\xFF\tb", {});
}

void PastedCellsTest::tabTextIsReadAsSpreadsheetsWriteIt() {
    QFETCH(QByteArray, text);
    QFETCH(PastedCells, cells);
    QVERIFY(entry::cellsOfTabText(text.toStdString()) == cells);
}

void PastedCellsTest::tablesOfPagesAreRead_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<PastedCells>("cells");
    const auto row = [](const char* name, const QByteArray& html, const PastedCells& cells) {
        QTest::newRow(name) << html << cells;
    };
    row("no table", "<p>a</p>", {});
    row("nothing", "", {});
    row("marks, entities and breaks",
        "<html><TABLE border=1><tr><th>A &amp; B</th><td><b>x</b>\n  y</td></tr>"
        "<tr><td>&#26085;&#x672C;<td>1<br>2</table>",
        {{"A & B", "x y"}, {"日本", "1\n2"}});
    row("cut off", "<table><tr><td>a</td><td", {{"a", ""}});
    row("what is no entity stays", "<table><tr><td>R&D; & so &#xD800;on</table>", {{"R&D; & so on"}});
    row("text outside of cells is none", "<table>x<tr>y<td>a</td>z</tr></table>w", {{"a"}});
    row("only the first table", "<table><tr><td>a</table><table><tr><td>b</table>", {{"a"}});
}

void PastedCellsTest::tablesOfPagesAreRead() {
    QFETCH(QByteArray, html);
    QFETCH(PastedCells, cells);
    QVERIFY(entry::cellsOfHtml(html.toStdString()) == cells);
}

void PastedCellsTest::columnsAreFoundByTheirHeadings() {
    const std::vector<entry::PasteField> fields{
        {"title", {"件名"}}, {"date", {"日付"}}, {"made_at", {}}, {"place", {"Place"}}};
    const auto columns =
        entry::guessColumns({{"日付", "Made at", "PLACE", "moon"}, {"2025", "a", "b", "c"}}, fields, "title");
    QVERIFY(columns.hasHeading);
    QVERIFY(columns.keys == (std::vector<std::string>{"date", "made_at", "place", ""}));
}

void PastedCellsTest::columnsWithoutHeadingsAreGuessedByWhatTheyHold() {
    const std::vector<entry::PasteField> fields{{"title", {}}, {"date", {}}};
    const auto columns = entry::guessColumns(
        {{"Summit", "7 Feb 2025", "Tokyo"}, {"Call", "令和7年2月7日", ""}}, fields, "title");
    QVERIFY(!columns.hasHeading);
    QVERIFY(columns.keys == (std::vector<std::string>{"title", "date", ""}));
    QVERIFY(entry::guessColumns({}, fields, "title").keys.empty());
}

void PastedCellsTest::aHeadingThatStandsTwiceIsTakenOnce() {
    const auto columns = entry::guessColumns({{"Title", "Title"}}, {{"title", {}}}, "title");
    QVERIFY(columns.keys == (std::vector<std::string>{"title", ""}));
}

QTEST_GUILESS_MAIN(PastedCellsTest)
#include "pasted_cells_test.moc"
