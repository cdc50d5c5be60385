#include "core/series/apply.h"
#include "core/series/change.h"
#include "core/series/combine.h"
#include "core/series/prices.h"
#include "core/series/years.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace entente;
using base::Frequency;
using model::ObservationStatus;
using model::SeriesData;
using series::Transform;
using series::TransformKind;

namespace {

using Values = std::vector<std::optional<double>>;

SeriesData yearly(Frequency frequency, int first, const Values& values) {
    SeriesData data;
    data.series.title = "Figures";
    data.series.key.frequency = frequency;
    for (std::size_t i = 0; i < values.size(); ++i)
        data.observations.push_back(
            {.period = base::yearPeriod(frequency, first + static_cast<int>(i)),
             .value = values[i],
             .status = values[i] ? ObservationStatus::Actual : ObservationStatus::NotAvailable});
    return data;
}

SeriesData money(const char* currency, int first, const Values& values, int multiplier = 0) {
    SeriesData data = yearly(Frequency::Annual, first, values);
    data.series.key.unit = "currency";
    data.series.key.currency = currency;
    data.series.key.priceBasis = "current";
    data.series.multiplier = multiplier;
    return data;
}

SeriesData perDollar(const char* currency, int first, const Values& values) {
    SeriesData data = yearly(Frequency::Annual, first, values);
    data.series.key.unit = "per usd";
    data.series.key.currency = currency;
    data.series.key.measure = model::Measure::ExchangeRate;
    return data;
}

SeriesData unit(SeriesData data, const char* name, model::Measure measure = model::Measure::Other) {
    data.series.key.unit = name;
    data.series.key.measure = measure;
    return data;
}

Values valuesOf(const SeriesData& data) {
    Values values;
    for (const auto& one : data.observations)
        values.push_back(one.value);
    return values;
}

void compareValues(const SeriesData& data, const Values& expected) {
    const Values values = valuesOf(data);
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QCOMPARE(values[i].has_value(), expected[i].has_value());
        if (values[i])
            QVERIFY2(std::abs(*values[i] - *expected[i]) <= 1e-9 * std::max(1.0, std::abs(*expected[i])),
                     qPrintable(QStringLiteral("%1: %2").arg(i).arg(*values[i])));
    }
}

template <class Result>
std::string reasonOf(const Result& result) {
    return result ? "it was done" : result.error().facts.detail;
}

/// Figures at random with gaps, the same for each seed.
Values anyValues(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> value(0.5, 5000);
    Values values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(random() % 7 == 0 ? std::nullopt : std::optional(value(random)));
    return values;
}

Values allValues(unsigned seed, std::size_t count) {
    Values values = anyValues(seed, count);
    for (auto& value : values)
        value = value.value_or(17);
    return values;
}

} // namespace

class TransformsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void exchangeThereAndBackGivesTheSame_data() { seeds(); }
    void exchangeThereAndBackGivesTheSame() {
        QFETCH(unsigned, seed);
        const SeriesData yen = money("JPY", 1990, anyValues(seed, 30), 9);
        const std::vector rates{perDollar("JPY", 1990, allValues(seed + 1, 30)),
                                perDollar("KRW", 1990, allValues(seed + 2, 30))};
        for (const char* currency : {"USD", "KRW"}) {
            const auto there = series::exchange(yen, rates, currency);
            QVERIFY(there);
            QCOMPARE(there->series.key.currency, std::string(currency));
            compareValues(*series::exchange(*there, rates, "JPY"), valuesOf(yen));
        }
    }

    void aYearWithoutARateIsAGap() {
        const auto dollars = series::exchange(money("JPY", 2020, {100, 110, 120}),
                                              {perDollar("JPY", 2020, {100, std::nullopt, 120})}, "USD");
        compareValues(*dollars, {1, std::nullopt, 1});
    }

    void exchangeRefusesWhatItCannotDo() {
        const SeriesData share = unit(yearly(Frequency::Annual, 2020, {1}), "percent");
        QVERIFY(reasonOf(series::exchange(share, {}, "USD")).find("not an amount of money") !=
                std::string::npos);
        QVERIFY(reasonOf(series::exchange(money("JPY", 2020, {1}), {}, "USD")).find("JPY") !=
                std::string::npos);
        SeriesData constant = money("JPY", 2020, {1});
        constant.series.key.priceBasis = "constant-2015";
        QVERIFY(reasonOf(series::exchange(constant, {}, "USD")).find("constant") != std::string::npos);
        QVERIFY(!series::exchangeAt(money("JPY", 2020, {1}), 0, "USD"));
    }

    void aFiscalBudgetTakesTheRateOfItsMonths() {
        SeriesData budget = money("JPY", 2020, {400});
        budget.series.key.frequency = Frequency::FiscalJapan;
        budget.observations[0].period = base::yearPeriod(Frequency::FiscalJapan, 2020);
        const auto dollars = series::exchange(budget, {perDollar("JPY", 2020, {100, 140})}, "USD");
        // Nine months at 100 and three at 140.
        compareValues(*dollars, {400 / 110.0});
        QCOMPARE(dollars->observations[0].status, ObservationStatus::Estimate);
    }

    void constantPricesOfTheBaseYearAreTheCurrentOnes_data() { seeds(); }
    void constantPricesOfTheBaseYearAreTheCurrentOnes() {
        QFETCH(unsigned, seed);
        const SeriesData spending = money("USD", 2000, allValues(seed, 20));
        const SeriesData deflator = unit(yearly(Frequency::Annual, 2000, allValues(seed + 5, 20)), "index");
        for (const int base : {2000, 2010, 2019}) {
            const auto real = series::constantPrices(spending, deflator, base);
            const auto at = static_cast<std::size_t>(base - 2000);
            QVERIFY(std::abs(*real->observations[at].value - *spending.observations[at].value) < 1e-9);
            QCOMPARE(real->series.key.priceBasis, "constant-" + std::to_string(base));
        }
        // Growth in constant prices does not depend on the base.
        compareValues(series::growth(*series::constantPrices(spending, deflator, 2000)),
                      valuesOf(series::growth(*series::constantPrices(spending, deflator, 2019))));
    }

    void aDeflatorWithoutTheBaseYearIsRefused() {
        const SeriesData deflator = unit(yearly(Frequency::Annual, 2010, {90, 100}), "index");
        const auto real = series::constantPrices(money("USD", 2010, {5, 6}), deflator, 2015);
        QVERIFY(reasonOf(real).find("no figure for 2015") != std::string::npos);
    }

    void anIndexIsAHundredAtItsBase_data() { seeds(); }
    void anIndexIsAHundredAtItsBase() {
        QFETCH(unsigned, seed);
        const SeriesData data = money("USD", 2000, allValues(seed, 20));
        const auto index = series::indexed(data, 2007);
        QVERIFY(std::abs(*index->observations[7].value - 100) < 1e-9);
        QCOMPARE(index->series.key.unit, std::string("index"));
        compareValues(series::growth(*index), valuesOf(series::growth(data)));
        QVERIFY(!series::indexed(data, 1999));
    }

    void thePartsMakeTheWhole_data() { seeds(); }
    void thePartsMakeTheWhole() {
        QFETCH(unsigned, seed);
        const std::vector parts{money("USD", 2000, allValues(seed, 15), 6),
                                money("USD", 2000, allValues(seed + 1, 15), 9),
                                money("USD", 2000, allValues(seed + 2, 15), 0)};
        const auto whole = series::sum(parts);
        Values hundred(15, 0.0);
        for (const SeriesData& part : parts) {
            const auto share = series::shareOf(part, *whole);
            for (std::size_t i = 0; i < hundred.size(); ++i)
                *hundred[i] += *share->observations[i].value;
        }
        for (const auto& total : hundred)
            QVERIFY(std::abs(*total - 100) < 1e-9);
    }

    void aBalanceAndItsImportsGiveTheExports_data() { seeds(); }
    void aBalanceAndItsImportsGiveTheExports() {
        QFETCH(unsigned, seed);
        const SeriesData exports = money("USD", 2000, allValues(seed, 15), 6);
        const SeriesData imports = money("USD", 2000, allValues(seed + 1, 15), 6);
        const auto balance = series::balance(exports, imports);
        QCOMPARE(balance->series.key.flow, model::Flow::Balance);
        compareValues(*series::sum({*balance, imports}), valuesOf(exports));
    }

    void differencesAddUpToTheWayFromTheFirst_data() { seeds(); }
    void differencesAddUpToTheWayFromTheFirst() {
        QFETCH(unsigned, seed);
        const SeriesData data = money("USD", 2000, allValues(seed, 12));
        SeriesData steps = series::difference(data);
        steps.observations.erase(steps.observations.begin());
        const auto way = series::cumulative(steps);
        for (std::size_t i = 0; i < way->observations.size(); ++i)
            QVERIFY(std::abs(*way->observations[i].value -
                             (*data.observations[i + 1].value - *data.observations[0].value)) < 1e-6);
    }

    void whatWouldMixUnitsIsRefused() {
        const SeriesData dollars = money("USD", 2020, {1});
        SeriesData constant = dollars;
        constant.series.key.priceBasis = "constant-2015";
        QVERIFY(reasonOf(series::sum({dollars, money("JPY", 2020, {1})})).find("unit") != std::string::npos);
        QVERIFY(reasonOf(series::sum({dollars, constant})).find("price basis") != std::string::npos);
        const SeriesData share = unit(yearly(Frequency::Annual, 2020, {1}), "percent");
        QVERIFY(reasonOf(series::sum({share, share})).find("cannot be added") != std::string::npos);
        QVERIFY(!series::cumulative(share));
        QVERIFY(!series::perHead(dollars, share));
        QVERIFY(!series::shareOf(dollars, money("JPY", 2020, {1})));
        QVERIFY(!series::movingAverage(dollars, 1));
    }

    void ofAGdpAShareIsSaidToBe() {
        const auto share = series::shareOf(
            money("USD", 2020, {50}, 9), unit(money("USD", 2020, {5}, 12), "currency", model::Measure::Gdp));
        QCOMPARE(share->series.key.unit, std::string("percent of GDP"));
        compareValues(*share, {1.0});
    }

    void nothingIsWorkedOutAcrossAGapOrABreak() {
        SeriesData data = money("USD", 2000, {10, 20, std::nullopt, 40, 50, 60});
        data.observations[4].breakBefore = true;
        compareValues(series::growth(data),
                      {std::nullopt, 100, std::nullopt, std::nullopt, std::nullopt, 20});
        compareValues(*series::movingAverage(data, 2),
                      {std::nullopt, 15, std::nullopt, std::nullopt, std::nullopt, 55});
        compareValues(*series::cumulative(data),
                      {10, 30, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    }

    void whatIsMadeOfAnEstimateIsOne() {
        SeriesData data = money("USD", 2000, {10, 20, 30});
        data.observations[1].status = ObservationStatus::Forecast;
        const auto grown = series::growth(data);
        QCOMPARE(grown.observations[1].status, ObservationStatus::Forecast);
        QCOMPARE(grown.observations[2].status, ObservationStatus::Forecast);
    }

    void yearsAreSharedOutByMonths() {
        SeriesData data = money("JPY", 2020, {120, 240, 360});
        const auto fiscal = series::inYears(data, Frequency::FiscalJapan);
        compareValues(*fiscal, {150, 270});
        QCOMPARE(fiscal->observations[0].period, base::yearPeriod(Frequency::FiscalJapan, 2020));
        const auto american = series::inYears(data, Frequency::FiscalUnitedStates);
        compareValues(*american, {210, 330});
        QCOMPARE(american->observations[0].period, base::yearPeriod(Frequency::FiscalUnitedStates, 2021));
    }

    void aYearIsTheSumOfItsMonthsAndTheMeanOfItsRates() {
        SeriesData months = money("USD", 2020, {});
        months.series.key.frequency = Frequency::Monthly;
        for (int month = 1; month <= 12; ++month)
            months.observations.push_back(
                {.period = {Frequency::Monthly, base::toDay(2020, month, 1)}, .value = month});
        compareValues(*series::inYears(months, Frequency::Annual), {78});
        QVERIFY(valuesOf(*series::inYears(months, Frequency::FiscalJapan)).empty());
        compareValues(*series::inYears(unit(months, "per usd"), Frequency::Annual), {6.5});
        months.observations.erase(months.observations.begin() + 5);
        QVERIFY(valuesOf(*series::inYears(months, Frequency::Annual)).empty());
    }

    void stepsFollowEachOther() {
        const SeriesData yen = money("JPY", 2019, {100, 220, 360});
        SeriesData rate = perDollar("JPY", 2019, {100, 110, 120});
        const std::vector<Transform> steps{
            {.kind = TransformKind::Exchange, .with = {{2}}, .currency = "USD"},
            {.kind = TransformKind::Index, .baseYear = 2019}};
        const auto lookup = [&](model::SeriesId id) { return id.value == 2 ? &rate : nullptr; };
        compareValues(*series::apply(steps, yen, lookup), {100, 200, 300});
        const auto lost = series::apply({{.kind = TransformKind::ShareOf, .with = {{7}}}}, yen, lookup);
        QCOMPARE(lost.error().code, base::ErrorCode::NotFound);
        QVERIFY(!series::apply({{.kind = TransformKind::ShareOf}}, yen, lookup));
    }

    void everyStepHasWordsInBothLanguages() {
        for (const auto& code : series::kTransformCodes) {
            const Transform step{
                .kind = code.kind, .with = {{1}}, .currency = "USD", .baseYear = 2015, .window = 3};
            const auto title = [](model::SeriesId) { return std::string("X"); };
            QVERIFY(!series::inWords(step, title, "en").empty());
            QVERIFY(series::inWords(step, title, "ja") != series::inWords(step, title, "en"));
        }
    }

  private:
    static void seeds() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 42U, 1951U, 2025U})
            QTest::addRow("seed %u", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TransformsTest)
#include "transforms_test.moc"
