#include "core/ingest/readers/table_file.h"

#include "core/ingest/readers/text_format.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

#include <fstream>

using namespace entente;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// Files made for one test.
class Files {
  public:
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path path = m_dir.filePath(QString::fromStdString(name)).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    [[nodiscard]] std::filesystem::path zip(const std::string& name, const Parts& parts) const {
        const std::filesystem::path path = m_dir.filePath(QString::fromStdString(name)).toStdString();
        int error = 0;
        zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (const auto& [part, bytes] : parts) {
            zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            zip_file_add(archive, part.c_str(), source, ZIP_FL_ENC_UTF_8);
        }
        zip_close(archive);
        return path;
    }

  private:
    QTemporaryDir m_dir;
};

QString shown(const base::Result<std::unique_ptr<ingest::TableFile>>& file, std::size_t sheet = 0) {
    if (!file)
        return QStringLiteral("error: ") + QString::fromStdString(base::englishSentence(file.error()));
    const auto reader = (*file)->open(sheet);
    QStringList rows;
    ingest::TableRow row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return QStringLiteral("error: ") + QString::fromStdString(base::englishSentence(more.error()));
        if (!*more)
            return rows.join(QLatin1Char(' '));
        QStringList cells;
        for (const std::string& cell : row.cells)
            cells << QString::fromStdString(cell);
        rows << QStringLiteral("%1:%2")
                    .arg(row.number)
                    .arg(row.damage ? QStringLiteral("damaged") : cells.join(QLatin1Char('|')));
    }
}

const char* const kRelations =
    "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
const char* const kBook = "<workbook xmlns:r='r'><sheets><sheet name='One' r:id='rId1'/></sheets></workbook>";

Parts workbook(const std::string& sheet, const std::string& strings = {}, const std::string& styles = {}) {
    Parts parts{{"xl/workbook.xml", kBook},
                {"xl/_rels/workbook.xml.rels", kRelations},
                {"xl/worksheets/sheet1.xml", sheet}};
    if (!strings.empty())
        parts.emplace_back("xl/sharedStrings.xml", strings);
    if (!styles.empty())
        parts.emplace_back("xl/styles.xml", styles);
    return parts;
}

} // namespace

class TableFileTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textIsReadInItsEncodingAndByItsDelimiter_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("UTF-8 with semicolons")
            << QByteArray("a;b\n1,5;2\n3;4\n") << QStringLiteral("1:a|b 2:1,5|2 3:3|4");
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("bars, and an empty cell at the tab's place")
            << QByteArray("a|b|c\n1||3\n") << QStringLiteral("1:a|b|c 2:1||3");
        QTest::newRow("an empty cell between tabs")
            << QByteArray("a\tb\tc\n1\t\t3\n") << QStringLiteral("1:a|b|c 2:1||3");
        QTest::newRow("windows-1252") << QByteArray("a,b\nT\xFCrkiye,Cura\xE7"
                                                    "ao\n")
                                      << QStringLiteral("1:a|b 2:Türkiye|Curaçao");
        QTest::newRow("UTF-16 little endian with a mark") << QByteArray("\xFF\xFE"
                                                                        "a\0,\0b\0\n\0"
                                                                        "1\0,\0"
                                                                        "2\0\n\0",
                                                                        18)
                                                          << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("UTF-16 big endian without a mark") << QByteArray("\0a\0,\0b\0\n\0"
                                                                        "1\0,\0"
                                                                        "2\0\n",
                                                                        16)
                                                          << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("a zero byte") << QByteArray("a,b\n1,x\0y\n3,4\n", 14)
                                     << QStringLiteral("1:a|b 2:damaged 3:3|4");
        QTest::newRow("a quotation mark inside a cell")
            << QByteArray("a,b\nthe \"best\",2\n") << QStringLiteral("1:a|b 2:the \"best\"|2");
    }
    void textIsReadInItsEncodingAndByItsDelimiter() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const Files files;
        QCOMPARE(shown(ingest::openTableFile(files.write("t.csv", bytes.toStdString()))), expected);
    }
    void japaneseTextOfOldIsRecognised() {
        const Files files;
        // 国民の祝日,国民の休日名称 in Shift_JIS
        const auto path = files.write(
            "t.csv", "\x8D\x91\x96\xAF\x82\xCC\x8F\x6A\x93\xFA,\x8B\x78\x93\xFA\x96\xBC\x8F\xCC\r\n"
                     "1955/1/1,\x8C\xB3\x93\xFA\r\n1955/1/15,\x90\xAC\x90\x6C\x82\xCC\x93\xFA\r\n");
        QCOMPARE(shown(ingest::openTableFile(path)),
                 QStringLiteral("1:国民の祝日|休日名称 2:1955/1/1|元日 3:1955/1/15|成人の日"));
    }
    void encodingsMixedInOneFileAreToldByTheRow() {
        const Files files;
        const auto path = files.write("t.csv", "a,b\nTürkiye,1\nCuraçao,2\nC\xF4te,3\n");
        QCOMPARE(shown(ingest::openTableFile(path)),
                 QStringLiteral("1:a|b 2:Türkiye|1 3:Curaçao|2 4:damaged"));
    }
    void theEncodingAndDelimiterOfAPersonCount() {
        const Files files;
        const auto path = files.write("t.csv", "a,b;c\n1,2;3\n");
        QCOMPARE(shown(ingest::openTableFile(path, {.delimiter = ";"})), QStringLiteral("1:a,b|c 2:1,2|3"));
        QVERIFY(
            shown(ingest::openTableFile(path, {.encoding = "klingon"})).contains(QStringLiteral("klingon")));
    }
    void aQuotationMarkLeftOpenBreaksTheFile() {
        const Files files;
        QVERIFY(shown(ingest::openTableFile(files.write("t.csv", "a,b\n1,\"x\n2,3\n")))
                    .startsWith(QStringLiteral("error")));
    }
    void aRowWithoutEndIsStopped() {
        const Files files;
        const auto path = files.write("t.csv", "a,b\n1," + std::string(17U << 20U, 'x') + "\n");
        QVERIFY(shown(ingest::openTableFile(path)).contains(QStringLiteral("does not end")));
    }
    void whatIsNoTableIsNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << QStringLiteral("PDF");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << QStringLiteral("web page");
        QTest::newRow("binary") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08")
                                << QStringLiteral("not a text file");
        QTest::newRow("old Excel, damaged")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing else") << QStringLiteral("old Excel");
        QTest::newRow("ZIP, damaged")
            << QByteArray("PK\x03\x04 and nothing else") << QStringLiteral("damaged");
        QTest::newRow("billion laughs")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c "
                          "\"&b;&b;\">]><a><r><v>&c;</v></r></a>")
            << QStringLiteral("entities");
        QTest::newRow("torn XML") << QByteArray("<a><b>1</b>") << QStringLiteral("XML cannot be read");
        QTest::newRow("torn JSON") << QByteArray("[{\"a\": 1},") << QStringLiteral("not sound JSON");
        QTest::newRow("JSON that nests")
            << QByteArray(100, '[') + QByteArray(100, ']') << QStringLiteral("deep");
        QTest::newRow("JSON without a list") << QByteArray("[]") << QStringLiteral("no list");
    }
    void whatIsNoTableIsNamed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Files files;
        const QString said = shown(ingest::openTableFile(files.write("t", bytes.toStdString())));
        QVERIFY2(said.startsWith(QStringLiteral("error")) && said.contains(reason), qPrintable(said));
    }

    void aWorkbooksCellsStandAsTheyAreShown() {
        const Files files;
        const std::string sheet =
            "<worksheet><sheetData>"
            "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>"
            "<row r='5'><c r='A5' t='inlineStr'><is><t>in</t><t>line</t></is></c>"
            "<c r='B5'><f>SUM(1,2)</f><v>3</v></c><c r='C5' s='1'><v>43167</v></c>"
            "<c r='D5'><v>1.5E-2</v></c><c r='E5' t='b'><v>1</v></c><c r='F5' t='e'><v>#N/A</v></c></row>"
            "</sheetData></worksheet>";
        const std::string strings =
            "<sst><si><r><t>北</t></r><r><t>米</t></r><rPh sb='0' eb='2'><t>ホクベイ</t></rPh></si>"
            "<si><t>two\nlines</t></si></sst>";
        const std::string styles = "<styleSheet><fonts><font/></fonts><cellXfs><xf numFmtId='0'/><xf "
                                   "numFmtId='14'/></cellXfs></styleSheet>";
        QCOMPARE(shown(ingest::openTableFile(files.zip("t.xlsx", workbook(sheet, strings, styles)))),
                 QStringLiteral("2:北米||two\nlines 5:inline|3|2018-03-08|1.5E-2|TRUE|#N/A"));
    }
    void lettersInColourAreTold() {
        const Files files;
        const std::string styles = "<styleSheet><fonts><font/><font><color "
                                   "rgb='FF0000FF'/></font><font><color indexed='10'/></font></fonts>"
                                   "<cellXfs><xf/><xf fontId='1'/><xf fontId='2'/></cellXfs></styleSheet>";
        const auto file = ingest::openTableFile(files.zip(
            "t.xlsx", workbook("<worksheet><sheetData><row><c s='0'><v>1</v></c><c s='1'><v>2</v></c><c "
                               "s='2'><v>3</v></c></row></sheetData></worksheet>",
                               {}, styles)));
        ingest::TableRow row;
        QVERIFY(*(*(*file)->open(0))->next(row));
        QCOMPARE(row.colours, (std::vector<std::uint32_t>{0, 0x0000FF, 0xFF0000}));
    }
    void anOpenDocumentIsReadWithItsRepeats() {
        const Files files;
        const std::string content =
            "<office:document-content xmlns:office='o' xmlns:table='t' "
            "xmlns:text='x'><office:body><office:spreadsheet>"
            "<table:table "
            "table:name='One'><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='2'/><table:table-cell "
            "office:value-type='float' "
            "office:value='1.25'><text:p>1.3</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row>"
            "<table:table-row><table:table-cell office:value-type='date' "
            "office:date-value='2018-03-08'><office:annotation><text:p>note</text:p></"
            "office:annotation><text:p>8.3.18</text:p></table:table-cell></table:table-row>"
            "</table:table></office:spreadsheet></office:body></office:document-content>";
        QCOMPARE(shown(ingest::openTableFile(files.zip("t.ods", {{"content.xml", content}}))),
                 QStringLiteral("1:a|||1.25 1048002:2018-03-08"));
    }
    void aWorkbookThatSwellsIsRefused() {
        const Files files;
        const auto path = files.zip("bomb.xlsx", workbook(std::string(32U << 20U, ' ')));
        QVERIFY(shown(ingest::openTableFile(path)).contains(QStringLiteral("swell")));
    }
    void aWorkbookWithEntitiesOfItsOwnIsRefused() {
        const Files files;
        const auto path = files.zip("t.xlsx", workbook("<!DOCTYPE w [<!ENTITY a 'ha'>]><worksheet/>"));
        QVERIFY(shown(ingest::openTableFile(path)).contains(QStringLiteral("entities")));
    }
    void anArchiveOfOtherThingsIsNamed() {
        const Files files;
        QVERIFY(shown(ingest::openTableFile(files.zip("t.zip", {{"a.csv", "a,b"}})))
                    .contains(QStringLiteral("unpack")));
    }
    void repeatedElementsAreRows() {
        const Files files;
        const auto path = files.write(
            "t.xml",
            "<list><row kind='x'><a>1</a><b c='d'>two\n   words</b></row><row><a>2</a><a>3</a></row></list>");
        QCOMPARE(shown(ingest::openTableFile(path)),
                 QStringLiteral("1:@kind|a|b@c|b 2:x|1|d|two words 3:|2; 3"));
    }
    void listsOfObjectsAreRows() {
        const Files files;
        const auto path = files.write(
            "t.json", R"({"x": {"rows": [{"a": 1, "b": {"c": "d"}}, {"a": null, "e": [1, 2]}]}})");
        QCOMPARE(shown(ingest::openTableFile(path)), QStringLiteral("1:a|b.c|e 2:1|d 3:||1; 2"));
    }
};

QTEST_GUILESS_MAIN(TableFileTest)
#include "table_file_test.moc"
