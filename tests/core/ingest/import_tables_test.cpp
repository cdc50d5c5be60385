#include "core/ingest/import_tables.h"

#include "core/store/batch_table.h"
#include "core/store/lookup.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "tests/core/ingest/table_folder.h"

#include <QtTest>

using namespace entente;
using tests::TableFolder;

namespace {

std::vector<model::RecordRow> records(const TableFolder& set) {
    return store::listRecords(set.connection(), {}, {});
}

} // namespace

class ImportTablesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMeetingComesWithItsPeopleAndItsSource() {
        TableFolder set;
        tests::writeSmallSet(set);
        set.write("meeting_items.csv", "meeting,kind,text,source\nm1,outcome,Joint statement,mofa\n");
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report && report->isImported());
        const auto rows = records(set);
        QCOMPARE(rows.size(), 1U);
        const auto meeting = store::findMeeting(set.connection(), rows[0].id);
        QCOMPARE(meeting->record.title, std::string("Ishiba – Trump, Washington"));
        QCOMPARE(meeting->record.date->text(), std::string("2025-02-06/2025-02-08"));
        QCOMPARE(meeting->participants.size(), 2U);
        QCOMPARE(meeting->items.size(), 1U);
        QVERIFY(!meeting->record.unverified);
        const auto cited = store::citationsOf(set.connection(), rows[0].id.value);
        QCOMPARE(cited.size(), 1U);
        QCOMPARE(cited[0].citation.locator, std::string("page 1"));
        QCOMPARE(store::citationsOf(set.connection(), meeting->items[0].id.value).size(), 1U);
    }

    void theReportCountsEveryRow() {
        TableFolder set;
        tests::writeSmallSet(set);
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report.has_value());
        QCOMPARE(report->tables.size(), 5U);
        const auto total = report->total();
        QCOMPARE(total.read, 8);
        QCOMPARE(total.read, total.added + total.same + total.refused);
        QCOMPARE(total.added, 8);
    }

    void oneImportIsOneStepOfTheHistoryAndOneBatch() {
        TableFolder set;
        tests::writeSmallSet(set);
        const auto report =
            ingest::importTables(set.workspace(), set.folder(), {.importedAt = "2025-11-24T00:00:00Z"});
        QCOMPARE(*set.workspace().undoState().undoLabel, std::string("Import tables"));
        const auto batches = store::listBatches(set.connection());
        QCOMPARE(batches.size(), 1U);
        QCOMPARE(batches[0].id, report->batch);
        QVERIFY(batches[0].report.find("meetings.csv") != std::string::npos);
        QVERIFY(set.workspace().undo().has_value());
        QVERIFY(records(set).empty());
        QVERIFY(store::loadNames(set.connection()).actors().empty());
        QVERIFY(set.workspace().redo().has_value());
        QCOMPARE(records(set).size(), 1U);
    }

    void aDryRunTellsTheSameAndKeepsNothing() {
        TableFolder set;
        tests::writeSmallSet(set);
        const auto report = ingest::importTables(set.workspace(), set.folder(), {.isDryRun = true});
        QVERIFY(report.has_value());
        QVERIFY(!report->isImported());
        QCOMPARE(report->total().added, 8);
        QVERIFY(records(set).empty());
        QVERIFY(!set.workspace().undoState().undoLabel);
    }

    void anImportCanBeStopped() {
        TableFolder set;
        tests::writeSmallSet(set);
        const auto report = ingest::importTables(
            set.workspace(), set.folder(),
            {.progress = [](std::string_view file, std::int64_t) { return file != "meetings.csv"; }});
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::QueryInterrupted);
        QVERIFY(records(set).empty());
    }

    void actorsPeopleAndSourcesOfTheWorkspaceAreTakenAsTheyAre() {
        TableFolder set;
        tests::writeSmallSet(set);
        QVERIFY(ingest::importTables(set.workspace(), set.folder())->isImported());
        set.write("meetings.csv", "key,title,date,format,source\nm1,Second meeting,2025-10-28,summit,mofa\n");
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report->isImported());
        QCOMPARE(report->total().same, 5);
        QCOMPARE(store::loadNames(set.connection()).actors().size(), 2U);
        QCOMPARE(store::loadNames(set.connection()).people().size(), 2U);
        QCOMPARE(store::listSources(set.connection()).size(), 1U);
        QCOMPARE(records(set).size(), 2U);
    }

    void theSameRecordsTwiceAreRefused() {
        TableFolder set;
        tests::writeSmallSet(set);
        QVERIFY(ingest::importTables(set.workspace(), set.folder())->isImported());
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(!report->isImported());
        QCOMPARE(report->refused.size(), 1U);
        QCOMPARE(report->refused[0].code, base::ErrorCode::DuplicateKey);
        QCOMPARE(records(set).size(), 1U);
    }

    void figuresKeepWhatWasPublished() {
        TableFolder set;
        set.write("series.csv", "key,title,measure,unit,currency,multiplier,frequency,preferred\n"
                                "s,Budget,defence_budget,currency,JPY,9,FY-JP,yes\n");
        set.write("observations.csv", "series,period,value,status,note\ns,FY2024,8.10,estimate,first\n"
                                      "s,FY2023,6.8,,\ns,FY2022,,missing,\n");
        QVERIFY(ingest::importTables(set.workspace(), set.folder())->isImported());
        const auto rows = store::listSeries(set.connection(), {});
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].series.preferred);
        QVERIFY(rows[0].series.unverified); // no source stands behind it
        const auto observations = store::observationsOf(set.connection(), rows[0].series);
        QCOMPARE(observations.size(), 3U);
        QVERIFY(!observations[0].value);
        QCOMPARE(observations[1].literal, std::string());
        QCOMPARE(observations[2].literal, std::string("8.10"));
        QCOMPARE(observations[2].status, model::ObservationStatus::Estimate);
    }

    void columnsAndFilesThatNobodyReadsAreNamed() {
        TableFolder set;
        tests::writeSmallSet(set);
        set.write("people.csv", "key,name_en,shoe_size\nishiba,Shigeru Ishiba,42\ntrump,Donald Trump,46\n");
        set.write("meeting.csv", "a\n1\n");
        const auto report = ingest::importTables(set.workspace(), set.folder());
        QVERIFY(report->isImported());
        QCOMPARE(report->unknownFiles, std::vector<std::string>{"meeting.csv"});
        QCOMPARE(report->tables[2].unknownColumns, std::vector<std::string>{"shoe_size"});
    }

    void theSampleAllianceIsSound() {
        TableFolder set;
        const auto report = ingest::importTables(set.workspace(), SAMPLE_DATA_DIR);
        QVERIFY(report.has_value());
        for (const base::Error& refused : report->refused)
            qWarning("%s", ingest::refusalLine(refused).c_str());
        QVERIFY(report->isImported());
        QVERIFY(report->unknownFiles.empty());
        for (const auto& table : report->tables)
            QVERIFY2(table.unknownColumns.empty(), table.file.c_str());
    }
};

QTEST_GUILESS_MAIN(ImportTablesTest)
#include "import_tables_test.moc"
