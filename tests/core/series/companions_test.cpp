#include "core/series/companions.h"

#include <QtTest>

using namespace entente;
using model::Measure;
using model::Series;
using series::FigureView;
using series::TransformKind;

namespace {

constexpr model::ActorId kJapan{1};
constexpr model::ActorId kStates{2};

Series amount(std::int64_t id, Measure measure, model::ActorId reporter, const char* currency) {
    Series one{.id = {id}, .title = "Figures"};
    one.key.measure = measure;
    one.key.reporter = reporter;
    one.key.unit = "currency";
    one.key.currency = currency;
    one.key.priceBasis = "current";
    return one;
}

Series deflator(std::int64_t id, model::ActorId reporter) {
    Series one{.id = {id}};
    one.key.measure = Measure::Deflator;
    one.key.reporter = reporter;
    one.key.unit = "index";
    return one;
}

Series yenRate() {
    Series one{.id = {10}, .preferred = true};
    one.key.measure = Measure::ExchangeRate;
    one.key.reporter = kJapan;
    one.key.partner = kStates;
    one.key.unit = "per usd";
    one.key.currency = "JPY";
    return one;
}

std::vector<Series> workspace() {
    Series worse = yenRate();
    worse.id = {9};
    worse.preferred = false;
    return {worse, yenRate(), amount(20, Measure::Gdp, kJapan, "USD"), deflator(30, kJapan),
            deflator(31, kStates)};
}

std::vector<std::int64_t> idsIn(const std::vector<series::Transform>& steps) {
    std::vector<std::int64_t> ids;
    for (const auto& step : steps) {
        for (const model::SeriesId id : step.with)
            ids.push_back(id.value);
    }
    return ids;
}

} // namespace

class CompanionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBudgetInYenIsExchangedBeforeItsShareOfAGdpInDollars() {
        const auto steps = series::stepsTo({FigureView::ShareOfGdp},
                                           amount(1, Measure::DefenceBudget, kJapan, "JPY"), workspace());
        QVERIFY(steps);
        QCOMPARE(idsIn(*steps), (std::vector<std::int64_t>{10, 20}));
        QCOMPARE(series::viewOf(*steps), std::optional(series::ViewChoice{FigureView::ShareOfGdp}));
    }

    void whatIsInDollarsIsDeflatedByTheirPrices() {
        const auto dollars =
            series::stepsTo({FigureView::ConstantPrices, 2015},
                            amount(1, Measure::MilitaryExpenditure, kJapan, "USD"), workspace());
        QCOMPARE(idsIn(*dollars), std::vector<std::int64_t>{31});
        const auto yen = series::stepsTo({FigureView::ConstantPrices, 2015},
                                         amount(1, Measure::DefenceBudget, kJapan, "JPY"), workspace());
        QCOMPARE(idsIn(*yen), std::vector<std::int64_t>{30});
        QCOMPARE(series::viewOf(*yen), std::optional(series::ViewChoice{FigureView::ConstantPrices, 2015}));
    }

    void whatIsMissingIsNamed() {
        const auto won = series::stepsTo({FigureView::Dollars},
                                         amount(1, Measure::DefenceBudget, kJapan, "KRW"), workspace());
        QVERIFY(!won);
        QVERIFY(won.error().facts.detail.find("KRW") != std::string::npos);
        QVERIFY(!series::stepsTo({FigureView::ShareOfGdp}, amount(1, Measure::GoodsTrade, kStates, "USD"),
                                 workspace()));
        QVERIFY(!series::stepsTo({FigureView::Dollars}, deflator(1, kJapan), workspace()));
    }

    void everyViewOfOneStepIsRecognised() {
        for (int view = 0; view <= static_cast<int>(FigureView::Average); ++view) {
            const series::ViewChoice choice{static_cast<FigureView>(view), 2015};
            const auto steps =
                series::stepsTo(choice, amount(1, Measure::DefenceBudget, kJapan, "JPY"), workspace());
            QVERIFY(steps);
            QCOMPARE(series::viewOf(*steps)->view, choice.view);
        }
    }

    void otherStepsAreNoneOfTheViews() {
        QVERIFY(!series::viewOf({{.kind = TransformKind::Exchange, .currency = "USD", .rate = 150}}));
        QVERIFY(!series::viewOf({{.kind = TransformKind::Growth}, {.kind = TransformKind::Index}}));
    }
};

QTEST_GUILESS_MAIN(CompanionsTest)
#include "companions_test.moc"
