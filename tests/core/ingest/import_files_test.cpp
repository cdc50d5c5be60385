#include "core/ingest/match/actor_book.h"
#include "core/ingest/profile/import_profile.h"
#include "core/store/agreement_table.h"
#include "core/store/batch_table.h"
#include "core/store/external_key_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/ingest/import_desk_folder.h"

#include <QtTest>

using namespace entente;
using base::ErrorCode;
using model::ObservationStatus;
using tests::ImportDesk;

Q_DECLARE_METATYPE(entente::model::ObservationStatus)

namespace {

const char* const kJapan = "Japan: Military expenditure (current USD)";

std::string rates(const std::string& value) {
    return "Date,Country,Exchange rate\n1995-01-01,Japan," + value + "\n1996-01-01,Japan,108.8\n";
}
const char* const kRate = "Japan: exchange rate, local currency per US dollar";

model::RecordId keyed(const ImportDesk& desk, const char* scheme, const char* key) {
    return store::findByExternalKey(desk.connection(), scheme, key).value_or(model::RecordId{});
}

} // namespace

class ImportFilesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyProfileOfOursCanBeRead() { QVERIFY(ingest::builtInProfiles().size() > 25); }

    void figuresComeInByTheirProfile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("period");
        QTest::addColumn<double>("value");
        const auto row = [](const char* file, const char* title, const char* period, double value) {
            QTest::addRow("%s: %s", file, title)
                << QString::fromUtf8(file) << QString::fromUtf8(title) << QString::fromUtf8(period) << value;
        };
        row("worldbank_wide.csv", kJapan, "2021", 52000.25);
        row("worldbank_wide.csv", "Arab World: Military expenditure (current USD)", "2022", 3);
        row("worldbank_bare.csv", "Japan: worldbank_bare", "2016", 101.2);
        row("owid.csv", "Japan: military expenditure, share of GDP", "2020", 1.0);
        row("sipri_sheet_milex.csv", "Japan: military expenditure, current US dollars", "1952", 356.5);
        row("comtrade_new.csv", "United States: imports from Japan, all goods", "2022", 154445);
        row("comtrade_new.csv", "United States: exports to Türkiye, all goods", "2022", 1500.5);
        row("comtrade_old.csv", "Japan: imports from World, 871200 Bicycles; tricycles, not motorised",
            "2019", 658855);
        row("comtrade_old.csv", "Japan: re-imports from World, 871200 Bicycles; tricycles, not motorised",
            "2019", 12);
        row("wits.csv", "Japan: Trade (US$ Mil)-Top 5 Export Partner, All Products, United States", "2015",
            126387.23);
        row("eia.csv", "United States: LNG exports, Japan", "2023", 310190);
        row("cow_trade.csv", "Japan: total goods imports (COW)", "1960", 4163.2);
        row("cow_trade.csv", "Austria-Hungary: total goods imports (COW)", "1890", 250);
        row("bea_fdi.csv", "United States: direct investment in Japan, flow", "2014", -14933);
        row("bea_fdi.csv", "United States: direct investment in Other (Europe), flow", "2014", -5);
        row("bea_fdi.csv", "United States: direct investment in Other (Asia and Pacific), flow", "2014", 8);
        row("exchange_rates.csv", kRate, "1995", 93.9649);
        row("exchange_rates.csv", "United Kingdom: exchange rate, US dollars per unit of local currency",
            "1995", 1.5785);
        row("fred_DEXJPUS.csv", "yen per US dollar (DEXJPUS)", "1985-09-20", 240.1);
        row("mizuho.csv", "Yen per USD (Mizuho, monthly mean)", "2011-10", 76.66);
    }
    void figuresComeInByTheirProfile() {
        QFETCH(QString, file);
        QFETCH(QString, title);
        QFETCH(QString, period);
        QFETCH(double, value);
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture(file.toStdString()));
        QVERIFY2(report.has_value(), report ? "" : base::englishSentence(report.error()).c_str());
        QVERIFY2(report->refused.empty(),
                 report->refused.empty() ? "" : ingest::refusalLine(report->refused.front()).c_str());
        const auto found = desk.observation(title.toStdString(), period.toStdString());
        QVERIFY(found && found->value);
        QCOMPARE(*found->value, value);
    }

    void whatHasNoValueSaysWhy_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("period");
        QTest::addColumn<ObservationStatus>("status");
        const auto row = [](const char* file, const char* title, const char* period,
                            ObservationStatus status) {
            QTest::addRow("%s, %s", file, period)
                << QString::fromUtf8(file) << QString::fromUtf8(title) << QString::fromUtf8(period) << status;
        };
        row("sipri_sheet_milex.csv", "Libya: military expenditure, current US dollars", "1952",
            ObservationStatus::NotAvailable);
        row("sipri_sheet_milex.csv", "Libya: military expenditure, current US dollars", "1953",
            ObservationStatus::NotApplicable);
        row("bea_fdi.csv", "United States: direct investment in Europe, flow", "2015",
            ObservationStatus::Confidential);
        row("fred_DEXJPUS.csv", "yen per US dollar (DEXJPUS)", "1985-09-19", ObservationStatus::NotAvailable);
        row("mizuho.csv", "Yen per EUR (Mizuho, monthly mean)", "2011-10", ObservationStatus::NotAvailable);
    }
    void whatHasNoValueSaysWhy() {
        QFETCH(QString, file);
        QFETCH(QString, title);
        QFETCH(QString, period);
        QFETCH(ObservationStatus, status);
        ImportDesk desk;
        QVERIFY(desk.import(ImportDesk::fixture(file.toStdString())).has_value());
        const auto found = desk.observation(title.toStdString(), period.toStdString());
        QVERIFY(found && !found->value);
        QCOMPARE(found->status, status);
    }

    void recordsComeInByTheirProfile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* file, const char* scheme, const char* key, const char* title,
                            const char* date) {
            QTest::addRow("%s, %s", file, key)
                << QString::fromUtf8(file) << QString::fromUtf8(scheme) << QString::fromUtf8(key)
                << QString::fromUtf8(title) << QString::fromUtf8(date);
        };
        row("visits.xml", "history.state.gov/visits", "2392",
            "Prime Minister Kishi (Japan) in the United States", "1960-01-17/1960-01-21");
        row("travels.xml", "history.state.gov/travels", "president-2862", "President Gerald R. Ford in Japan",
            "1974-11-18/1974-11-22");
        row("cow_alliances.csv", "cow-alliance", "233", "Alliance 233: Type I: Defense Pact", "1951-09-08");
        row("atop.csv", "atop", "3220", "ATOP alliance 3220", "1951-09");
        row("desta.csv", "desta", "842", "Australia Japan", "2014");
        row("un_treaty_21-6.csv", "un-treaties", "un_treaty_21-6",
            "UN Treaty Collection, treaty un_treaty_21-6", "");
        row("bits.csv", "unctad-bit", "Poland/United States of America/21/03/1990",
            "Bilateral investment treaty: Poland – United States of America", "1990-03-21");
        row("uk_treaties.json", "uk-treaties", "77784", "Treaty of Commerce", "1962-11-14");
        row("timeline.csv", "timelinejs", "ENIAC & more|1943-07/1946", "ENIAC & more", "1943-07/1946");
        row("timeline.json", "timelinejs", "Ada Lovelace|1815-12-10", "Ada Lovelace", "1815-12-10");
        row("holidays.csv", "cao-holidays", "2019/5/1", "休日（祝日扱い）", "2019-05-01");
        row("icews.tab", "icews", "2", "Somebody \"quoted\" → Japan: Make statement", "2018-06-01");
    }
    void recordsComeInByTheirProfile() {
        QFETCH(QString, file);
        QFETCH(QString, scheme);
        QFETCH(QString, key);
        QFETCH(QString, title);
        QFETCH(QString, date);
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture(file.toStdString()));
        QVERIFY2(report.has_value(), report ? "" : base::englishSentence(report.error()).c_str());
        QVERIFY2(report->refused.empty(),
                 report->refused.empty() ? "" : ingest::refusalLine(report->refused.front()).c_str());
        const auto id = store::findByExternalKey(desk.connection(), scheme.toStdString(), key.toStdString());
        QVERIFY(id.has_value());
        const auto record = store::findRecord(desk.connection(), *id);
        QCOMPARE(QString::fromStdString(record->title), title);
        QCOMPARE(QString::fromStdString(record->date ? record->date->text() : std::string()), date);
    }
    void partiesComeFromRowsColumnsAndLists() {
        ImportDesk desk;
        for (const char* file : {"cow_alliances.csv", "desta.csv", "uk_treaties.json", "un_treaty_21-6.csv"})
            QVERIFY(desk.import(ImportDesk::fixture(file)).has_value());
        const auto parties = [&](const char* scheme, const char* key) {
            const auto agreement = store::findAgreement(desk.connection(), keyed(desk, scheme, key));
            QStringList codes;
            for (const auto& party : agreement->parties)
                codes << QString::fromStdString(desk.code(party.actor));
            return codes.join(QLatin1Char(' '));
        };
        QCOMPARE(parties("cow-alliance", "233"), QStringLiteral("USA JPN"));
        QCOMPARE(parties("desta", "842"), QStringLiteral("AUS JPN"));
        QCOMPARE(parties("uk-treaties", "77784"), QStringLiteral("JPN GBR"));
        const auto treaty =
            store::findAgreement(desk.connection(), keyed(desk, "un-treaties", "un_treaty_21-6"));
        QCOMPARE(treaty->parties[0].signedOn->text(), std::string("1983-02-07"));
        QCOMPARE(treaty->parties[1].ratified->text(), std::string("2003-06-23"));
    }

    void aDryRunChangesNothing() {
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture("worldbank_wide.csv"), {.isDryRun = true});
        QCOMPARE(report->total().added, 5);
        QVERIFY(!report->isImported());
        QVERIFY(store::listSeries(desk.connection(), {}).empty());
    }
    void everyRowHasAFate() {
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture("worldbank_wide.csv"));
        const ingest::TableCount& table = report->tables.front();
        QCOMPARE(table.rows, 5);
        QCOMPARE(table.passed, 3);
        QCOMPARE(table.fates, (std::vector<ingest::FateRun>{{1, 5, ingest::RowFate::Passed},
                                                            {6, 7, ingest::RowFate::New}}));
    }
    void aBatchIsOneUndoableEdit() {
        ImportDesk desk;
        QVERIFY(desk.import(ImportDesk::fixture("visits.xml")).has_value());
        QCOMPARE(store::listBatches(desk.connection()).size(), 1U);
        QVERIFY(desk.workspace().undo().has_value());
        QVERIFY(store::listBatches(desk.connection()).empty());
        QCOMPARE(store::countRecords(desk.connection()), 0);
    }
    void theSameFileAgainIsTheSame() {
        ImportDesk desk;
        for (const char* file : {"worldbank_wide.csv", "visits.xml", "desta.csv", "cow_alliances.csv",
                                 "icews.tab", "leaders.csv"}) {
            const auto first = desk.import(ImportDesk::fixture(file));
            QVERIFY2(first.has_value(), file);
            const auto again = desk.import(ImportDesk::fixture(file));
            QVERIFY2(again.has_value(), file);
            QVERIFY(!again->isImported());
            QCOMPARE(again->total().same, first->total().added);
        }
    }
    void aNewerFileChangesWhatDiffersAndSaysSo() {
        ImportDesk desk;
        QVERIFY(desk.import(desk.write("rates.csv", rates("93.9"))).has_value());
        const auto report = desk.import(desk.write("rates.csv", rates("93.9649")));
        QCOMPARE(report->total().changed, 1);
        QCOMPARE(report->total().same, 1);
        QCOMPARE(report->changes.front().before, std::string("93.9"));
        QCOMPARE(report->changes.front().after, std::string("93.9649"));
        QCOMPARE(*desk.observation(kRate, "1995")->value, 93.9649);
    }
    void aFigureCorrectedByHandIsKept() {
        ImportDesk desk;
        QVERIFY(desk.import(desk.write("rates.csv", rates("93.9"))).has_value());
        const model::Series series = *desk.series(kRate);
        model::Observation mine = *desk.observation(kRate, "1995");
        mine.value = 94;
        const auto edit = [&](store::Edit& e) { store::putObservations(e, series, {mine}); };
        QVERIFY(desk.workspace().edit("Correct the rate", edit).has_value());
        const auto report = desk.import(desk.write("rates.csv", rates("93.9649")));
        QCOMPARE(report->total().kept, 1);
        QVERIFY(report->changes.front().isKept);
        QCOMPARE(*desk.observation(kRate, "1995")->value, 94.0);
    }
    void aRecordCorrectedByHandIsKept() {
        ImportDesk desk;
        QVERIFY(desk.import(ImportDesk::fixture("visits.xml")).has_value());
        const auto id = keyed(desk, "history.state.gov/visits", "2392");
        const auto before = *store::findMeeting(desk.connection(), id);
        auto after = before;
        after.record.place = "Washington";
        QVERIFY(desk.workspace()
                    .edit("Name the place", [&](store::Edit& e) { store::updateMeeting(e, before, after); })
                    .has_value());
        const auto report = desk.import(ImportDesk::fixture("visits.xml"));
        QCOMPARE(report->total().kept, 1);
        QCOMPARE(report->total().same, 1);
        QCOMPARE(store::findMeeting(desk.connection(), id)->record.place, std::string("Washington"));
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace() {
        ImportDesk desk;
        const auto report = desk.import(
            desk.write("rates.csv",
                       "Date,Country,Exchange rate\n1995-01-01,Japan,abc\n1996-01-01,Atlantis,2\n"
                       "9999-01-01,Japan,3\n1997-01-01,Japan,4,5\n1998-01-01,Japan,5\n1998-06-01,Japan,6\n"));
        QVERIFY(report.has_value());
        QCOMPARE(report->total().added, 1);
        QCOMPARE(report->refused.size(), 5U);
        QCOMPARE(report->refused[0].code, ErrorCode::InvalidNumber);
        QCOMPARE(report->refused[0].facts.row, 2);
        QCOMPARE(report->refused[0].facts.column, 3);
        QCOMPARE(report->refused[0].facts.value, std::string("abc"));
        QCOMPARE(report->refused[1].code, ErrorCode::UnknownReference);
        QCOMPARE(report->refused[1].facts.value, std::string("Atlantis"));
        QCOMPARE(report->refused[2].code, ErrorCode::InvalidDate);
        QCOMPARE(report->refused[3].facts.field, std::string("the row"));
        QCOMPARE(report->refused[4].code, ErrorCode::DuplicateKey);
        QVERIFY(ingest::fullReportJson(*report).find("Atlantis") != std::string::npos);
    }
    void aBrokenFileImportsNothing() {
        ImportDesk desk;
        const auto report = desk.import(desk.write(
            "rates.csv", "Date,Country,Exchange rate\n1995-01-01,Japan,1\n1996-01-01,\"Japan,2\n"));
        QVERIFY(!report);
        QVERIFY(store::listSeries(desk.connection(), {}).empty());
    }
    void aFileOfNothingButFaultsIsAnError() {
        ImportDesk desk;
        const auto report = desk.import(desk.write("rates.csv", "Date,Country,Exchange rate\nx,Japan,1\n"));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::UnsupportedFormat);
    }
    void anImportCanBeStopped() {
        ImportDesk desk;
        std::string text = "Date,Country,Exchange rate\n";
        for (int i = 0; i < 5000; ++i)
            text += "1995-01-01,Japan,1\n";
        const auto report = desk.import(desk.write("rates.csv", text),
                                        {.progress = [](std::string_view, std::int64_t) { return false; }});
        QCOMPARE(report.error().code, ErrorCode::QueryInterrupted);
        QVERIFY(store::listSeries(desk.connection(), {}).empty());
    }

    void anUnknownLayoutIsGuessedAndSaysSo_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("period");
        QTest::addColumn<double>("value");
        QTest::newRow("years across, decimal commas")
            << QStringLiteral("unknown_wide.csv") << QStringLiteral("Japan: Defence spending of partners")
            << QStringLiteral("2019") << 47609.5;
        QTest::newRow("one figure a row")
            << QStringLiteral("unknown_long.csv") << QStringLiteral("France: Steel output")
            << QStringLiteral("2020") << 11.6;
        QTest::newRow("names across, months down")
            << QStringLiteral("unknown_across.csv") << QStringLiteral("France: unknown_across")
            << QStringLiteral("2024-02") << 2.6;
    }
    void anUnknownLayoutIsGuessedAndSaysSo() {
        QFETCH(QString, file);
        QFETCH(QString, title);
        QFETCH(QString, period);
        QFETCH(double, value);
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture(file.toStdString()));
        QVERIFY2(report.has_value(), report ? "" : base::englishSentence(report.error()).c_str());
        QVERIFY(report->profiles.front().find("guess") != std::string::npos);
        QVERIFY(report->remarks.size() >= 2);
        const auto found = desk.observation(title.toStdString(), period.toStdString());
        QVERIFY(found && found->value);
        QCOMPARE(*found->value, value);
    }
    void aFileWithoutFiguresIsNotUnderstood() {
        ImportDesk desk;
        const auto report = desk.import(ImportDesk::fixture("no_figures.csv"));
        QCOMPARE(report.error().code, ErrorCode::UnsupportedFormat);
    }

    void aProfileOfOnesOwnIsRead() {
        ImportDesk desk;
        const auto profile = ingest::findProfile(ImportDesk::fixture("own_profile.json").string());
        QVERIFY(profile.has_value());
        QVERIFY(desk.import(desk.write("t.csv", "land;jahr;wert\nJapan;2020;1,5 %\n"), {.profile = *profile})
                    .has_value());
        QCOMPARE(*desk.observation("Japan: mine", "2020")->value, 1.5);
    }
    void aProfileWithASlipIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no name") << QByteArray("{\"tables\": [{\"header\": [\"a\"]}]}");
        QTest::newRow("no tables") << QByteArray("{\"name\": \"x\"}");
        QTest::newRow("a key that is not there")
            << QByteArray("{\"name\": \"x\", \"tables\": [{\"haeder\": [\"a\"]}]}");
        QTest::newRow("no such kind") << QByteArray("{\"name\": \"x\", \"tables\": [{\"kind\": \"poem\"}]}");
        QTest::newRow("a brace left open")
            << QByteArray("{\"name\": \"x\", \"tables\": [{\"fields\": {\"title\": \"{a\"}}]}");
        QTest::newRow("no pattern") << QByteArray("{\"name\": \"x\", \"tables\": [{\"sheet\": \"(\"}]}");
    }
    void aProfileWithASlipIsRefused() {
        QFETCH(QByteArray, json);
        QCOMPARE(ingest::parseProfile(json.toStdString()).error().code, ErrorCode::InvalidSpec);
    }
    void aProfileThatDoesNotFitSaysSo() {
        ImportDesk desk;
        const auto report =
            desk.import(ImportDesk::fixture("visits.xml"), {.profile = *ingest::findProfile("worldbank")});
        QCOMPARE(report.error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(ingest::findProfile("poems").error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "import_files_test.moc"
