#include "core/ingest/import_tables.h"
#include "core/store/record_table.h"
#include "tests/core/ingest/table_folder.h"

#include <QtTest>

using namespace entente;
using base::ErrorCode;
using tests::TableFolder;

Q_DECLARE_METATYPE(entente::base::ErrorCode)

class ImportRefusalTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFaultIsNamedWithItsPlaceAndNothingIsImported_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("words");
        const auto meeting = [](const QByteArray& row) {
            return "key,title,date,format,host\n" + row + "\n";
        };
        const QByteArray meetings = "meetings.csv";

        QTest::newRow("missing column") << meetings << QByteArray("key,title,date\nm1,A,2025\n")
                                        << ErrorCode::MissingValue << 1 << 0 << QByteArray("format");
        QTest::newRow("column twice") << meetings << QByteArray("key,key,title,date,format\n")
                                      << ErrorCode::DuplicateKey << 1 << 0 << QByteArray("key");
        QTest::newRow("row too short")
            << meetings << meeting("m1,A") << ErrorCode::InvalidValue << 2 << 0 << QByteArray("2 cells");
        QTest::newRow("row too long") << meetings << meeting("m1,A,2025,summit,USA,x")
                                      << ErrorCode::InvalidValue << 2 << 0 << QByteArray("6 cells");
        QTest::newRow("zero byte") << meetings << meeting(QByteArray("m1,A\0B,2025,summit,USA", 23))
                                   << ErrorCode::InvalidValue << 2 << 2 << QByteArray("zero byte");
        QTest::newRow("wrong date") << meetings << meeting("m1,A,2025-13-01,summit,USA")
                                    << ErrorCode::InvalidDate << 2 << 3 << QByteArray("2025-13-01");
        QTest::newRow("no date") << meetings << meeting("m1,A,,summit,USA") << ErrorCode::MissingValue << 2
                                 << 0 << QByteArray("date");
        QTest::newRow("unknown actor") << meetings << meeting("m1,A,2025,summit,XYZ")
                                       << ErrorCode::UnknownReference << 2 << 5 << QByteArray("XYZ");
        QTest::newRow("unknown format") << meetings << meeting("m1,A,2025,party,USA")
                                        << ErrorCode::InvalidValue << 2 << 4 << QByteArray("working_visit");
        QTest::newRow("duplicate key") << meetings << meeting("m1,A,2025,summit,USA\nm1,B,2024,summit,USA")
                                       << ErrorCode::DuplicateKey << 3 << 1 << QByteArray("m1");
        QTest::newRow("no title") << meetings << meeting("m1,,2025,summit,USA") << ErrorCode::MissingValue
                                  << 2 << 2 << QByteArray("title");
        QTest::newRow("Latin-1") << meetings << meeting("m1,Caf\xE9,2025,summit,USA")
                                 << ErrorCode::InvalidValue << 2 << 2 << QByteArray("UTF-8");
        QTest::newRow("UTF-16") << meetings << QByteArray("\xFF\xFEk\0e\0y\0\n\0", 10)
                                << ErrorCode::InvalidValue << 1 << 1 << QByteArray("text");
        QTest::newRow("empty file") << meetings << QByteArray() << ErrorCode::MissingValue << 1 << 0
                                    << QByteArray("empty");
        QTest::newRow("quotation mark left open")
            << meetings << meeting("m1,\"A,2025,summit,USA") << ErrorCode::InvalidValue << 2 << 2
            << QByteArray("never closed");
        QTest::newRow("a part of no meeting")
            << QByteArray("meeting_items.csv") << QByteArray("meeting,kind,text\nm9,agenda,Trade\n")
            << ErrorCode::UnknownReference << 2 << 1 << QByteArray("m9");
        QTest::newRow("link to a refused record")
            << QByteArray("links.csv") << QByteArray("from,to,relation\nm1,m2,related\n")
            << ErrorCode::UnknownReference << 2 << 1 << QByteArray("m1");
    }
    void aFaultIsNamedWithItsPlaceAndNothingIsImported() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QByteArray, words);
        TableFolder set;
        set.write("actors.csv", "key,kind,iso3,name_en\nUSA,state,USA,United States\n");
        set.write(file.toStdString(), bytes.toStdString());
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report.has_value());
        QVERIFY(!report->isImported());
        QVERIFY(!report->refused.empty());
        const base::Error& first = report->refused.front();
        QCOMPARE(base::errorName(first.code), base::errorName(code));
        QCOMPARE(first.facts.file, file.toStdString());
        QCOMPARE(first.facts.row, row);
        QCOMPARE(first.facts.column, column);
        const std::string line = ingest::refusalLine(first);
        QVERIFY2(line.find(words.toStdString()) != std::string::npos, line.c_str());
        QVERIFY(store::listRecords(set.connection(), {}, {}).empty());
        QVERIFY(!set.workspace().undoState().undoLabel);
    }

    void figuresAreRefusedWithReasons_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no number") << QByteArray("s,2024,\"1,5\",") << ErrorCode::InvalidNumber;
        QTest::newRow("not finite") << QByteArray("s,2024,inf,") << ErrorCode::InvalidNumber;
        QTest::newRow("no value") << QByteArray("s,2024,,") << ErrorCode::MissingValue;
        QTest::newRow("a value that is missing") << QByteArray("s,2024,1,missing") << ErrorCode::InvalidValue;
        QTest::newRow("a month in a yearly series") << QByteArray("s,2024-01,1,") << ErrorCode::InvalidDate;
        QTest::newRow("the same year twice") << QByteArray("s,2023,1,") << ErrorCode::DuplicateKey;
        QTest::newRow("unknown series") << QByteArray("x,2023,1,") << ErrorCode::UnknownReference;
    }
    void figuresAreRefusedWithReasons() {
        QFETCH(QByteArray, row);
        QFETCH(ErrorCode, code);
        TableFolder set;
        set.write("series.csv",
                  "key,title,measure,unit,frequency\ns,Share,military_share_of_gdp,percent,A\n");
        set.write("observations.csv", "series,period,value,status\ns,2023,1.2,\n" + row.toStdString() + "\n");
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report && !report->isImported());
        QCOMPARE(report->refused.size(), 1U);
        QCOMPARE(base::errorName(report->refused[0].code), base::errorName(code));
        QCOMPARE(report->refused[0].facts.row, 3);
        QCOMPARE(report->total().refused, 1);
    }

    void everyFaultOfEveryRowIsListed() {
        TableFolder set;
        set.write("meetings.csv",
                  "key,title,date,format\nm1,,2025-99,party\nm2,B,2025,summit\nm3,C,x,summit\n");
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report && !report->isImported());
        QCOMPARE(report->refused.size(), 4U);
        QCOMPARE(report->total().read, 3);
        QCOMPARE(report->total().refused, 2);
    }

    void aFolderWithoutTablesIsNoTableSet() {
        TableFolder set;
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::UnsupportedFormat);
        const auto nowhere = ingest::importTables(set.workspace(), set.folder() / "nowhere");
        QCOMPARE(nowhere.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(ImportRefusalTest)
#include "import_refusal_test.moc"
