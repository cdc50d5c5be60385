#include "core/table/table_spec.h"

#include <QTest>

using namespace entente;
using table::TableSpec;

class TableSpecTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSpecIsReadAsItWasWritten();
    void whatIsNoSpecIsRefused_data();
    void whatIsNoSpecIsRefused();
    void whatIsDamagedIsPassedOver_data();
    void whatIsDamagedIsPassedOver();
    void aFilterTakesThePlaceOfTheColumnsOther();
};

void TableSpecTest::aSpecIsReadAsItWasWritten() {
    const TableSpec spec{
        .columns = {{"date", 128, false}, {"who_to_whom", 0, true}},
        .sort = "date",
        .isDescending = true,
        .words = "鉄鋼 steel",
        .filters = {{.key = "status", .values = {"held", ""}},
                    {.key = "title", .contains = "“x\"\\"},
                    {.key = "date", .period = base::DayRange{base::Day{-7000}, base::distantFuture()}}},
        .group = "status"};
    QVERIFY(table::readTableSpec(table::tableSpecText(spec), table::kTableSpecVersion) == spec);
    QVERIFY(table::readTableSpec(table::tableSpecText({}), table::kTableSpecVersion) == TableSpec{});
}

void TableSpecTest::whatIsNoSpecIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("version");
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("cut off") << QStringLiteral("{\"sort\":\"da") << 1;
    QTest::newRow("a list") << QStringLiteral("[]") << 1;
    QTest::newRow("a later version") << QStringLiteral("{}") << 2;
    QTest::newRow("deep nesting") << QString(100'000, QLatin1Char('[')) << 1;
}

void TableSpecTest::whatIsNoSpecIsRefused() {
    QFETCH(QString, text);
    QFETCH(int, version);
    QVERIFY(!table::readTableSpec(text.toStdString(), version));
}

void TableSpecTest::whatIsDamagedIsPassedOver_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("wrong types") << QStringLiteral(
                                        R"({"columns":{"key":"a"},"sort":7,"descending":"yes","group":[]})")
                                 << QStringLiteral("{}");
    QTest::newRow("a column without a key and one named twice")
        << QStringLiteral(
               R"({"columns":[{"width":9},{"key":"a","width":50},{"key":"a","hidden":true},null]})")
        << QStringLiteral(R"({"columns":[{"key":"a","width":50,"hidden":false}]})");
    QTest::newRow("a width of the moon")
        << QStringLiteral(R"({"columns":[{"key":"a","width":99999999999}]})")
        << QStringLiteral(R"({"columns":[{"key":"a","width":4000,"hidden":false}]})");
    QTest::newRow("a reversed period and an empty filter")
        << QStringLiteral(R"({"filters":[{"key":"date","first":9,"last":3},{"key":"x"}]})")
        << QStringLiteral("{}");
    QTest::newRow("days beyond all time")
        << QStringLiteral(R"({"filters":[{"key":"date","first":-99999999999,"last":3}]})")
        << QStringLiteral("{}");
}

void TableSpecTest::whatIsDamagedIsPassedOver() {
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto spec = table::readTableSpec(text.toStdString(), table::kTableSpecVersion);
    QVERIFY(spec);
    QCOMPARE(QString::fromStdString(table::tableSpecText(*spec)), kept);
}

void TableSpecTest::aFilterTakesThePlaceOfTheColumnsOther() {
    TableSpec spec;
    spec.setFilter({.key = "status", .contains = "he"});
    spec.setFilter({.key = "status", .values = {"held"}});
    QCOMPARE(spec.filters.size(), std::size_t{1});
    QVERIFY(spec.filterOf("status")->contains.empty());
    spec.setFilter({.key = "status"});
    QVERIFY(spec.filters.empty());
}

QTEST_GUILESS_MAIN(TableSpecTest)
#include "table_spec_test.moc"
