#include "ui/records/listing_model.h"

#include "ui/records/columns.h"
#include "ui/records/record_listing.h"
#include "ui/records/records_table.h"
#include "ui/records/table_arrangement.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace entente;
using namespace entente::ui;

namespace {

ListedRecord record(std::int64_t id, const char* title, const char* date) {
    ListedRecord one;
    one.row.id = model::RecordId{id};
    one.row.title = title;
    one.row.date = *base::parseEdtf(date);
    return one;
}

std::shared_ptr<const TableListing> listing(std::vector<ListedRecord> records) {
    auto made = std::make_shared<ListingOf<ListedRecord>>(std::move(records), meetingColumns());
    made->haystacks = haystacksOf(made->rows(), {});
    return made;
}

std::shared_ptr<const TableListing> threeMeetings() {
    return listing(
        {record(1, "Beta", "1951-09"), record(2, "alpha", "1960-01-19"), record(3, "Äther", "2025-02-07")});
}

QStringList titles(const ListingModel& model) {
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 1).data().toString();
    return out;
}

Ranks ranks(const ListingModel& model, int column) {
    return model.listing()->ranks(static_cast<std::size_t>(column), {});
}

Arrangement asListed(const TableListing& listing) { return {orderAsListed(listing), {}}; }

void list(ListingModel& model, const std::shared_ptr<const TableListing>& rows, bool fresh) {
    model.setListing(rows, asListed(*rows), fresh);
}

void sort(ListingModel& model, const Ranks& ranks, Qt::SortOrder order) {
    model.setArrangement({orderOf(ranks, order), {}});
}

void arrange(ListingModel& model, const table::TableSpec& spec) {
    const TableListing& listing = *model.listing();
    model.setArrangement(arranged(listing, orderAsListed(listing), arrangingOf(spec, model.columns()), {}));
}

} // namespace

class ListingModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rowsStandInTheOrderOfTheirRanks();
    void titlesAreSortedAsTheLanguageDoes();
    void theFilterFindsAllWords();
    void aChangedRowIsToldAlone();
    void addedAndRemovedRowsAreToldAsThat();
    void aMovedRowKeepsItsPersistentIndex();
    void anyNewerListingIsReachedStepByStep();
    void anotherFocusResets();
    void aHundredThousandRowsStayQuick();
    void everyColumnCanBeFiltered_data();
    void everyColumnCanBeFiltered();
    void rowsStandUnderTheHeadingOfTheirGroup();
    void aGroupIsFoldedAndStaysSo();
    void datesAreGroupedByTheirYear();
    void valuesAreCountedUnlessTheyAreMany();
    void workThatNobodyWantsIsGivenUp();
};

void ListingModelTest::rowsStandInTheOrderOfTheirRanks() {
    ListingModel model(looksOf(meetingColumns()));
    list(model, threeMeetings(), true);
    sort(model, ranks(model, kDateColumn), Qt::DescendingOrder);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Äther"), QStringLiteral("alpha"), QStringLiteral("Beta")}));
    QCOMPARE(model.index(2, kDateColumn).data().toString(), QStringLiteral("Sep 1951"));
}

void ListingModelTest::titlesAreSortedAsTheLanguageDoes() {
    ListingModel model(looksOf(meetingColumns()));
    list(model, threeMeetings(), true);
    sort(model, ranks(model, 1), Qt::AscendingOrder);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("alpha"), QStringLiteral("Äther"), QStringLiteral("Beta")}));
}

void ListingModelTest::theFilterFindsAllWords() {
    ListingModel model(looksOf(meetingColumns()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list(model, threeMeetings(), true);
    arrange(model, {.words = "ather"});
    QCOMPARE(titles(model), QStringList({QStringLiteral("Äther")}));
    arrange(model, {.words = "beta alpha"});
    QCOMPARE(model.rowCount(), 0);
    arrange(model, {});
    QCOMPARE(model.rowCount(), 3);
}

void ListingModelTest::aChangedRowIsToldAlone() {
    ListingModel model(looksOf(meetingColumns()));
    list(model, threeMeetings(), true);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    list(model,
         listing({record(1, "Beta", "1951-09"), record(2, "Gamma", "1960-01-19"),
                  record(3, "Äther", "2025-02-07")}),
         false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
}

void ListingModelTest::addedAndRemovedRowsAreToldAsThat() {
    ListingModel model(looksOf(meetingColumns()));
    list(model, threeMeetings(), true);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    list(model,
         listing({record(1, "Beta", "1951-09"), record(4, "New", "1955"), record(3, "Äther", "2025-02-07")}),
         false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Beta"), QStringLiteral("New"), QStringLiteral("Äther")}));
}

void ListingModelTest::aMovedRowKeepsItsPersistentIndex() {
    ListingModel model(looksOf(meetingColumns()));
    list(model, threeMeetings(), true);
    const QPersistentModelIndex beta = model.index(0, 1);
    sort(model, ranks(model, kDateColumn), Qt::DescendingOrder);
    QCOMPARE(beta.row(), 2);
    QCOMPARE(beta.data().toString(), QStringLiteral("Beta"));
}

void ListingModelTest::anyNewerListingIsReachedStepByStep() {
    ListingModel model(looksOf(meetingColumns()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same rows each time
    for (int round = 0; round < 60; ++round) {
        std::vector<ListedRecord> records;
        for (std::int64_t id = 1; id <= 20; ++id) {
            if (random() % 3 != 0)
                records.push_back(
                    record(id, random() % 2 == 0 ? "one" : "two", random() % 2 == 0 ? "1951" : "1960"));
        }
        std::shuffle(records.begin(), records.end(), random);
        QStringList expected;
        for (const ListedRecord& one : records)
            expected << QString::fromStdString(one.row.title);
        list(model, listing(std::move(records)), false);
        QCOMPARE(titles(model), expected);
    }
}

void ListingModelTest::anotherFocusResets() {
    ListingModel model(looksOf(meetingColumns()));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    list(model, threeMeetings(), true);
    QCOMPARE(reset.size(), 1);
}

void ListingModelTest::aHundredThousandRowsStayQuick() {
    std::vector<ListedRecord> records;
    for (std::int64_t id = 1; id <= 100'000; ++id) {
        ListedRecord one =
            record(id, ("Meeting number " + std::to_string(id * 7919 % 100'003)).c_str(), "1951");
        one.row.date = base::EdtfDate::ofDay(base::Day{static_cast<std::int32_t>(id % 20'000)});
        records.push_back(std::move(one));
    }
    ListingModel model(looksOf(meetingColumns()));
    QElapsedTimer timer;
    timer.start();
    const auto first = listing(records);
    qInfo("worker: haystacks %lld ms", timer.restart());
    const auto byTitle = ranksOf(records, meetingColumns()[1], {});
    qInfo("worker: ranks by title %lld ms", timer.restart());
    list(model, first, true);
    qInfo("window: show %lld ms", timer.restart());
    sort(model, byTitle, Qt::AscendingOrder);
    const auto sortTime = timer.restart();
    qInfo("window: sort %lld ms", sortTime);
    arrange(model, {.words = "number 99"});
    const auto filterTime = timer.restart();
    qInfo("window: filter %lld ms", filterTime);
    arrange(model, {});
    timer.restart();
    records[500].row.title = "Changed";
    const auto second = listing(records);
    timer.restart();
    list(model, second, false);
    const auto patchTime = timer.restart();
    qInfo("window: patch %lld ms", patchTime);
    // Far above what is measured, so that a busy machine does not fail; a quadratic step would.
    QVERIFY(sortTime < 2000 && filterTime < 2000 && patchTime < 2000);
}

void ListingModelTest::everyColumnCanBeFiltered_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QStringList>("left");
    const QString none;
    const QStringList all{QStringLiteral("Beta"), QStringLiteral("alpha"), QStringLiteral("Äther")};
    QTest::newRow("a text, whatever its accents")
        << QStringLiteral("title") << QStringLiteral("ÁTH") << none << none << all.mid(2);
    QTest::newRow("a value by its code")
        << QStringLiteral("status") << none << QStringLiteral("planned") << none << all.mid(1, 1);
    QTest::newRow("no value") << QStringLiteral("place") << none << QStringLiteral("(none)") << none << all;
    QTest::newRow("a year that touches a month")
        << QStringLiteral("date") << none << none << QStringLiteral("1951") << all.mid(0, 1);
    QTest::newRow("text and period must both hold") << QStringLiteral("date") << QStringLiteral("2025")
                                                    << none << QStringLiteral("1951") << QStringList();
    QTest::newRow("a period of no date column is passed over")
        << QStringLiteral("title") << none << none << QStringLiteral("1951") << all;
    QTest::newRow("a column that is not there is passed over")
        << QStringLiteral("moon") << QStringLiteral("x") << none << none << all;
}

void ListingModelTest::everyColumnCanBeFiltered() {
    QFETCH(QString, key);
    QFETCH(QString, contains);
    QFETCH(QString, value);
    QFETCH(QString, period);
    QFETCH(QStringList, left);
    auto records = std::vector{record(1, "Beta", "1951-09"), record(2, "alpha", "1960-01-19"),
                               record(3, "Äther", "2025-02-07")};
    records[1].row.status = "planned";
    ListingModel model(looksOf(meetingColumns()));
    list(model, listing(records), true);
    table::ColumnFilter filter{.key = key.toStdString(), .contains = contains.toStdString()};
    if (!value.isEmpty())
        filter.values = {value == QLatin1String("(none)") ? std::string() : value.toStdString()};
    if (!period.isEmpty())
        filter.period = base::parseEdtf(period.toStdString())->days();
    arrange(model, {.filters = {filter}});
    QCOMPARE(titles(model), left);
}

void ListingModelTest::rowsStandUnderTheHeadingOfTheirGroup() {
    auto records =
        std::vector{record(1, "Beta", "1951"), record(2, "alpha", "1960"), record(3, "Gamma", "2025")};
    records[0].row.place = "Tokyo";
    records[2].row.place = "Hanoi";
    ListingModel model(looksOf(meetingColumns()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list(model, listing(records), true);
    arrange(model, {.group = "place"});
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isSection(row))
            headings << model.index(row, 0).data(RecordsTable::SectionRole).toString();
    }
    QCOMPARE(headings,
             QStringList({QStringLiteral("Hanoi"), QStringLiteral("Tokyo"), QStringLiteral("None")}));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.passing(), 3);
    QCOMPARE(model.idAt(0).value, 0);
    QCOMPARE(model.idAt(1).value, 3);
    QCOMPARE(model.rowOf(EntryId{1}), 3);
}

void ListingModelTest::aGroupIsFoldedAndStaysSo() {
    auto records = std::vector{record(1, "Beta", "1951"), record(2, "alpha", "1960")};
    records[0].row.place = "Tokyo";
    ListingModel model(looksOf(meetingColumns()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list(model, listing(records), true);
    arrange(model, {.group = "place"});
    model.setFolded(0, true);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isFolded(0));
    records[0].row.title = "Beta again";
    const auto newer = listing(records);
    model.setListing(
        newer, arranged(*newer, orderAsListed(*newer), arrangingOf({.group = "place"}, model.columns()), {}),
        false);
    QVERIFY(model.isFolded(0));
    QCOMPARE(model.shown({}, {1}).rows.size(), std::size_t{2});
    model.setAllFolded(true);
    QCOMPARE(model.rowCount(), 2);
    model.setFolded(0, false);
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Beta again"));
}

void ListingModelTest::datesAreGroupedByTheirYear() {
    const auto rows =
        listing({record(1, "a", "1951-09"), record(2, "b", "1951-11-02"), record(3, "c", "0960")});
    const auto arrangement = arranged(
        *rows, orderAsListed(*rows),
        arrangingOf({.sort = "date", .isDescending = true, .group = "date"}, looksOf(meetingColumns())), {});
    QCOMPARE(arrangement.sections.size(), std::size_t{2});
    QCOMPARE(arrangement.sections[0].label, QStringLiteral("1951"));
    QCOMPARE(arrangement.sections[0].count, 2U);
}

void ListingModelTest::valuesAreCountedUnlessTheyAreMany() {
    const auto rows = threeMeetings();
    const auto titles = valuesOf(*rows, 1, {}, 3);
    QCOMPARE(titles.size(), std::size_t{3});
    QCOMPARE(titles.front().count, 1);
    QVERIFY(valuesOf(*rows, 1, {}, 2).empty());
}

void ListingModelTest::workThatNobodyWantsIsGivenUp() {
    const auto rows = threeMeetings();
    const auto given =
        arranged(*rows, orderAsListed(*rows), arrangingOf({.words = "a"}, {}), {}, [] { return false; });
    QVERIFY(given.rows.empty());
}

QTEST_GUILESS_MAIN(ListingModelTest)
#include "listing_model_test.moc"
