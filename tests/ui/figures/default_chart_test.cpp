#include "ui/figures/default_chart.h"

#include "ui/text.h"

#include <QTest>

using namespace entente;
using namespace entente::ui;
using model::Flow;
using model::Measure;

class DefaultChartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void drawsAsMostPeopleWould_data();
    void drawsAsMostPeopleWould();
    void isTitledByItsOnlySeries();
    void isTitledByWhatItsSeriesHaveInCommon();
    void takesTheJapaneseTitleWhereThereIsOne();
};

namespace {

model::Series figures(Measure measure, Flow flow = Flow::None,
                      base::Frequency frequency = base::Frequency::Annual) {
    return {.title = "T",
            .key = {.measure = measure, .flow = flow, .unit = "currency", .frequency = frequency}};
}

store::Names names() {
    return {{{.id = model::ActorId{1}, .code = "USA", .names = {{.text = "United States"}}},
             {.id = model::ActorId{2}, .code = "JPN", .names = {{.text = "Japan"}}}},
            {},
            {}};
}

} // namespace

void DefaultChartTest::drawsAsMostPeopleWould_data() {
    QTest::addColumn<std::vector<model::Series>>("chosen");
    QTest::addColumn<chart::ChartKind>("kind");
    using chart::ChartKind;
    const auto exports = figures(Measure::GoodsTrade, Flow::Exports);
    const auto imports = figures(Measure::GoodsTrade, Flow::Imports);
    const auto balance = figures(Measure::GoodsTrade, Flow::Balance);
    const auto budget = figures(Measure::DefenceBudget);
    QTest::newRow("a share is a line")
        << std::vector{figures(Measure::MilitaryShareOfGdp)} << ChartKind::Line;
    QTest::newRow("a budget is columns") << std::vector{budget} << ChartKind::Column;
    QTest::newRow("two budgets are columns") << std::vector{budget, budget} << ChartKind::Column;
    QTest::newRow("three budgets are lines") << std::vector{budget, budget, budget} << ChartKind::Line;
    QTest::newRow("exports and imports are lines") << std::vector{exports, imports} << ChartKind::Line;
    QTest::newRow("a balance is columns") << std::vector{balance} << ChartKind::Column;
    QTest::newRow("a monthly balance is a line")
        << std::vector{figures(Measure::GoodsTrade, Flow::Balance, base::Frequency::Monthly)}
        << ChartKind::Line;
    QTest::newRow("a balance with its flows is lines") << std::vector{exports, balance} << ChartKind::Line;
    QTest::newRow("nothing is a line") << std::vector<model::Series>{} << ChartKind::Line;
}

void DefaultChartTest::drawsAsMostPeopleWould() {
    QFETCH(std::vector<model::Series>, chosen);
    QFETCH(chart::ChartKind, kind);
    QCOMPARE(usualKind(chosen), kind);
}

void DefaultChartTest::isTitledByItsOnlySeries() {
    const auto spec =
        usualChart({{.id = model::SeriesId{7}, .title = "Japan: defence budget"}}, names(), "en");
    QCOMPARE(spec.title, std::string("Japan: defence budget"));
    QCOMPARE(spec.series.size(), 1U);
    QCOMPARE(spec.series.front().series, model::SeriesId{7});
}

void DefaultChartTest::isTitledByWhatItsSeriesHaveInCommon() {
    auto exports = figures(Measure::GoodsTrade, Flow::Exports);
    exports.key.reporter = model::ActorId{1};
    exports.key.partner = model::ActorId{2};
    auto imports = exports;
    imports.key.flow = Flow::Imports;
    QCOMPARE(usualChart({exports, imports}, names(), "en").title,
             std::string("United States and Japan: Trade in goods"));
    imports.key.reporter = model::ActorId{2};
    QCOMPARE(usualChart({exports, imports}, names(), "en").title, std::string("Trade in goods"));
}

void DefaultChartTest::takesTheJapaneseTitleWhereThereIsOne() {
    QCOMPARE(toStd(titleOf({.title = "Budget", .titleJa = "予算"}, "ja")), std::string("予算"));
    QCOMPARE(toStd(titleOf({.title = "Budget"}, "ja")), std::string("Budget"));
    QCOMPARE(toStd(titleOf({.title = "Budget", .titleJa = "予算"}, "en")), std::string("Budget"));
}

QTEST_MAIN(DefaultChartTest)
#include "default_chart_test.moc"
