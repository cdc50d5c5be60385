#include "core/ingest/table_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace entente;

namespace {

struct Read {
    std::vector<ingest::TableRow> rows;
    std::optional<base::Error> error;
};

Read readAll(const std::string& bytes) {
    const QTemporaryDir dir;
    const std::filesystem::path path = dir.filePath(QStringLiteral("table.csv")).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    const auto reader = ingest::openCsv(path).value();
    Read out;
    ingest::TableRow row;
    while (true) {
        const auto more = reader->next(row);
        if (!more) {
            out.error = more.error();
            return out;
        }
        if (!*more)
            return out;
        out.rows.push_back(row);
    }
}

QString shown(const Read& read) {
    QStringList rows;
    for (const ingest::TableRow& row : read.rows) {
        QStringList cells;
        for (const std::string& cell : row.cells)
            cells << QString::fromStdString(cell);
        rows << QStringLiteral("%1:%2").arg(row.number).arg(cells.join(QLatin1Char('|')));
    }
    return rows.join(QLatin1Char(' '));
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cellsStandAsASpreadsheetShowsThem_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("no end of line at the end") << QByteArray("a,b\n1,2") << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a\n1\n")
                                         << QStringLiteral("1:a 2:1");
        QTest::newRow("Windows line ends") << QByteArray("a,b\r\n1,2\r\n") << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("old Mac line ends") << QByteArray("a,b\r1,2\r") << QStringLiteral("1:a|b 2:1|2");
        QTest::newRow("comma in quotation marks")
            << QByteArray("a\n\"1,5\"\n") << QStringLiteral("1:a 2:1,5");
        QTest::newRow("doubled quotation mark")
            << QByteArray("a\n\"say \"\"yes\"\"\"\n") << QStringLiteral("1:a 2:say \"yes\"");
        QTest::newRow("line end inside a cell counts as one row")
            << QByteArray("a\n\"x\ny\"\nz\n") << QStringLiteral("1:a 2:x\ny 3:z");
        QTest::newRow("empty lines are passed over but counted")
            << QByteArray("a\n\n\r\nb\n") << QStringLiteral("1:a 4:b");
        QTest::newRow("empty cells stay") << QByteArray("a,b,c\n,,\n") << QStringLiteral("1:a|b|c 2:||");
        QTest::newRow("empty file") << QByteArray() << QString();
    }
    void cellsStandAsASpreadsheetShowsThem() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const Read read = readAll(bytes.toStdString());
        QVERIFY(!read.error);
        QCOMPARE(shown(read), expected);
    }

    void aQuotationMarkLeftOpenNamesItsRow() {
        const Read read = readAll("a,b\n1,2\n3,\"x\n5,6\n");
        QVERIFY(read.error.has_value());
        QCOMPARE(read.error->facts.row, 3);
        QCOMPARE(read.error->facts.column, 2);
        QCOMPARE(read.rows.size(), 2U);
    }
    void textAfterAClosingQuotationMarkIsRefused() {
        const Read read = readAll("a\n\"x\"y\"\n");
        QVERIFY(read.error.has_value());
        QCOMPARE(read.error->facts.row, 2);
    }
    void damagedRowsAreToldAndReadingGoesOn() {
        const Read read = readAll(std::string("a,b\n1,x\0y\n1,\xE9t\xE9\n1,2\n", 20));
        QVERIFY(!read.error);
        QCOMPARE(read.rows.size(), 4U);
        QVERIFY(read.rows[1].damage->facts.detail.find("zero byte") != std::string::npos);
        QVERIFY(read.rows[2].damage->facts.detail.find("UTF-8") != std::string::npos);
        QCOMPARE(read.rows[2].damage->facts.column, 2);
        QVERIFY(!read.rows[3].damage);
    }
    void rowsAreReadBeyondAnyBlock() {
        std::string bytes = "n\n";
        for (int i = 0; i < 100'001; ++i)
            bytes += std::to_string(i) + "\n";
        const Read read = readAll(bytes);
        QCOMPARE(read.rows.size(), 100'002U);
        QCOMPARE(read.rows.back().number, 100'002);
        QCOMPARE(read.rows.back().cells.front(), std::string("100000"));
    }
    void aMissingFileIsNamed() {
        const auto reader = ingest::openCsv("/nowhere/table.csv");
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, base::ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
