#include "core/chart/chart_spec.h"

#include <QtTest>

using namespace entente;
using namespace entente::chart;

class ChartSpecTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void comesBackFromJsonAsItWas();
    void theShortestDescriptionIsALineChartOfNothing();
    void whatCannotBeReadIsRefusedWithItsPlace_data();
    void whatCannotBeReadIsRefusedWithItsPlace();
    void brokenTextIsStillWrittenAsUtf8();
};

void ChartSpecTest::comesBackFromJsonAsItWas() {
    const ChartSpec spec{.title = "防衛費 \"2 %\"",
                         .kind = ChartKind::StackedColumn,
                         .series = {{.series = {4611686018427387904},
                                     .label = "Exports",
                                     .mark = MarkKind::Line,
                                     .negated = true,
                                     .steps = {{.kind = series::TransformKind::Exchange,
                                                .with = {{8}, {9}},
                                                .currency = "USD",
                                                .rate = 151.5},
                                               {.kind = series::TransformKind::Index, .baseYear = 2015},
                                               {.kind = series::TransformKind::MovingAverage, .window = 3},
                                               {.kind = series::TransformKind::Years,
                                                .years = base::Frequency::FiscalUnitedStates}}},
                                    {.series = {7}}},
                         .period = base::DayRange{base::toDay(1985, 1, 1), base::toDay(2024, 12, 31)},
                         .targets = {{.commitment = model::RecordId{12}, .label = "2 % of GDP", .value = 2},
                                     {.commitment = {}, .label = {}, .value = -0.5}}};
    const auto back = chartSpecFromJson(toJson(spec));
    QVERIFY(back);
    QVERIFY(*back == spec);
}

void ChartSpecTest::theShortestDescriptionIsALineChartOfNothing() {
    const auto spec = chartSpecFromJson(R"({"version":1})");
    QVERIFY(spec);
    QVERIFY(*spec == ChartSpec{});
}

void ChartSpecTest::whatCannotBeReadIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* name, const char* json, const char* place) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(place);
    };
    row("nothing at all", "", "the description");
    row("cut off", R"({"version":1,)", "the description");
    row("not UTF-8", "{\"version\":1,\"title\":\"\xff\"}", "the description");
    row("a list", "[]", "the description");
    row("no version", "{}", "version");
    row("a newer version", R"({"version":2})", "version");
    row("a title that is a number", R"({"version":1,"title":3})", "title");
    row("an unknown kind", R"({"version":1,"kind":"pie"})", "kind");
    row("series that is an object", R"({"version":1,"series":{}})", "series");
    row("a series that is a number", R"({"version":1,"series":[3]})", "series[0]");
    row("a series without id", R"({"version":1,"series":[{"series":1},{}]})", "series[1].series");
    row("an id beyond 63 bits", R"({"version":1,"series":[{"series":18446744073709551615}]})",
        "series[0].series");
    row("a negative id", R"({"version":1,"series":[{"series":-1}]})", "series[0].series");
    row("an unknown mark", R"({"version":1,"series":[{"series":1,"mark":"area"}]})", "series[0].mark");
    row("an unknown step", R"({"version":1,"series":[{"series":1,"steps":[{"kind":"magic"}]}]})",
        "series[0].steps[0].kind");
    row("a step that is text", R"({"version":1,"series":[{"series":1,"steps":["index"]}]})",
        "series[0].steps[0]");
    row("a step with a series that is none",
        R"({"version":1,"series":[{"series":1,"steps":[{"kind":"share","with":["GDP"]}]}]})",
        "series[0].steps[0].with");
    row("a base year that is no number",
        R"({"version":1,"series":[{"series":1,"steps":[{"kind":"index","base":"2015"}]}]})",
        "series[0].steps[0].base");
    row("a flag that is text", R"({"version":1,"series":[{"series":1,"negated":"yes"}]})",
        "series[0].negated");
    row("a period that is text", R"({"version":1,"period":"1990"})", "period");
    row("a period without an end", R"({"version":1,"period":{"from":"1990-01-01"}})", "period.to");
    row("a day that does not exist", R"({"version":1,"period":{"from":"1990-02-30","to":"1991-01-01"}})",
        "period.from");
    row("a period that runs backwards", R"({"version":1,"period":{"from":"1991-01-01","to":"1990-01-01"}})",
        "period");
    row("a target without value", R"({"version":1,"targets":[{}]})", "targets[0]");
    row("a target beyond doubles", R"({"version":1,"targets":[{"value":1e999}]})", "");
}

void ChartSpecTest::whatCannotBeReadIsRefusedWithItsPlace() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, place);
    const auto spec = chartSpecFromJson(json.toStdString());
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, base::ErrorCode::InvalidSpec);
    QVERIFY2(spec.error().facts.detail.starts_with(place.toStdString()), spec.error().facts.detail.c_str());
}

void ChartSpecTest::brokenTextIsStillWrittenAsUtf8() {
    QVERIFY(chartSpecFromJson(toJson({.title = "\xff broken"})));
}

QTEST_GUILESS_MAIN(ChartSpecTest)
#include "chart_spec_test.moc"
