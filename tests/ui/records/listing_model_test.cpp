#include "ui/records/listing_model.h"

#include "ui/records/columns.h"
#include "ui/records/record_listing.h"

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
};

void ListingModelTest::rowsStandInTheOrderOfTheirRanks() {
    ListingModel model(looksOf(meetingColumns()));
    model.setListing(threeMeetings(), {}, true);
    model.setRanks(ranks(model, kDateColumn), Qt::DescendingOrder);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Äther"), QStringLiteral("alpha"), QStringLiteral("Beta")}));
    QCOMPARE(model.index(2, kDateColumn).data().toString(), QStringLiteral("Sep 1951"));
}

void ListingModelTest::titlesAreSortedAsTheLanguageDoes() {
    ListingModel model(looksOf(meetingColumns()));
    model.setListing(threeMeetings(), {}, true);
    model.setRanks(ranks(model, 1), Qt::AscendingOrder);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("alpha"), QStringLiteral("Äther"), QStringLiteral("Beta")}));
}

void ListingModelTest::theFilterFindsAllWords() {
    ListingModel model(looksOf(meetingColumns()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(threeMeetings(), {}, true);
    model.setFilter(QStringLiteral("ather"));
    QCOMPARE(titles(model), QStringList({QStringLiteral("Äther")}));
    model.setFilter(QStringLiteral("beta alpha"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void ListingModelTest::aChangedRowIsToldAlone() {
    ListingModel model(looksOf(meetingColumns()));
    model.setListing(threeMeetings(), {}, true);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setListing(listing({record(1, "Beta", "1951-09"), record(2, "Gamma", "1960-01-19"),
                              record(3, "Äther", "2025-02-07")}),
                     {}, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
}

void ListingModelTest::addedAndRemovedRowsAreToldAsThat() {
    ListingModel model(looksOf(meetingColumns()));
    model.setListing(threeMeetings(), {}, true);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setListing(
        listing({record(1, "Beta", "1951-09"), record(4, "New", "1955"), record(3, "Äther", "2025-02-07")}),
        {}, false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Beta"), QStringLiteral("New"), QStringLiteral("Äther")}));
}

void ListingModelTest::aMovedRowKeepsItsPersistentIndex() {
    ListingModel model(looksOf(meetingColumns()));
    model.setListing(threeMeetings(), {}, true);
    const QPersistentModelIndex beta = model.index(0, 1);
    model.setRanks(ranks(model, kDateColumn), Qt::DescendingOrder);
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
        model.setListing(listing(std::move(records)), {}, false);
        QCOMPARE(titles(model), expected);
    }
}

void ListingModelTest::anotherFocusResets() {
    ListingModel model(looksOf(meetingColumns()));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setListing(threeMeetings(), {}, true);
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
    model.setListing(first, {}, true);
    qInfo("window: show %lld ms", timer.restart());
    model.setRanks(byTitle, Qt::AscendingOrder);
    const auto sortTime = timer.restart();
    qInfo("window: sort %lld ms", sortTime);
    model.setFilter(QStringLiteral("number 99"));
    const auto filterTime = timer.restart();
    qInfo("window: filter %lld ms", filterTime);
    model.setFilter({});
    timer.restart();
    records[500].row.title = "Changed";
    const auto second = listing(records);
    timer.restart();
    model.setListing(second, byTitle, false);
    const auto patchTime = timer.restart();
    qInfo("window: patch %lld ms", patchTime);
    // Far above what is measured, so that a busy machine does not fail; a quadratic step would.
    QVERIFY(sortTime < 2000 && filterTime < 2000 && patchTime < 2000);
}

QTEST_GUILESS_MAIN(ListingModelTest)
#include "listing_model_test.moc"
