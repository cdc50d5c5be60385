#include "core/series/prices.h"

#include "core/series/figures.h"
#include "core/series/years.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace entente::series {
namespace {

constexpr std::string_view kDollar = "USD";

std::string whyNotMoney(const SeriesData& data) {
    if (!isMoney(data.series.key))
        return "it is not an amount of money";
    return data.series.key.priceBasis.starts_with("constant") ? "its prices are constant already"
                                                              : std::string();
}

/// The rate of a currency against the dollar, in the periods of the series.
struct Rate {
    bool isDollar = false;
    SeriesData figures = {};

    [[nodiscard]] const Observation* on(const base::Period& period) const {
        return figureOf(figures, period);
    }
};

base::Result<Rate> rateOf(const std::string& currency, const std::vector<SeriesData>& rates,
                          const SeriesData& money) {
    if (currency == kDollar)
        return Rate{.isDollar = true};
    const auto at = std::find_if(rates.begin(), rates.end(), [&](const SeriesData& one) {
        return one.series.key.unit == "per usd" && one.series.key.currency == currency;
    });
    if (at == rates.end())
        return tl::unexpected(
            refusal(money, fmt::format("no rate of {} for one US dollar is given", currency)));
    return inYearsOf(*at, money).map([](SeriesData aligned) { return Rate{.figures = std::move(aligned)}; });
}

SeriesData inCurrency(SeriesData data, const std::string& currency) {
    data.series.key.currency = currency;
    return data;
}

} // namespace

base::Result<SeriesData> exchange(const SeriesData& money, const std::vector<SeriesData>& rates,
                                  const std::string& currency) {
    if (const std::string why = whyNotMoney(money); !why.empty())
        return tl::unexpected(refusal(money, why));
    if (money.series.key.currency == currency)
        return money;
    const auto from = rateOf(money.series.key.currency, rates, money);
    const auto to = rateOf(currency, rates, money);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    const auto make = [&](std::size_t i) {
        const Observation& figure = money.observations[i];
        const Observation* divisor = from->on(figure.period);
        const Observation* factor = to->on(figure.period);
        if ((divisor == nullptr && !from->isDollar) || (factor == nullptr && !to->isDollar))
            return gapAt(figure.period);
        const double value = *figure.value / (divisor == nullptr ? 1 : *divisor->value) *
                             (factor == nullptr ? 1 : *factor->value);
        return derived(
            figure.period, value,
            {&figure, divisor == nullptr ? &figure : divisor, factor == nullptr ? &figure : factor});
    };
    return inCurrency(mapped(money, make), currency);
}

base::Result<SeriesData> exchangeAt(const SeriesData& money, double rate, const std::string& currency) {
    if (!isMoney(money.series.key))
        return tl::unexpected(refusal(money, "it is not an amount of money"));
    if (!(rate > 0))
        return tl::unexpected(refusal(money, "a rate of exchange is greater than zero"));
    const auto make = [&](std::size_t i) {
        const Observation& figure = money.observations[i];
        return derived(figure.period, *figure.value / rate, {&figure});
    };
    return inCurrency(mapped(money, make), currency);
}

base::Result<SeriesData> constantPrices(const SeriesData& money, const SeriesData& deflator, int baseYear) {
    if (const std::string why = whyNotMoney(money); !why.empty())
        return tl::unexpected(refusal(money, why));
    const auto aligned = inYearsOf(deflator, money);
    if (!aligned)
        return tl::unexpected(aligned.error());
    const Observation* base = figureOf(*aligned, base::yearPeriod(aligned->series.key.frequency, baseYear));
    if (base == nullptr || !(*base->value > 0))
        return tl::unexpected(
            refusal(money, fmt::format("“{}” has no figure for {}", deflator.series.title, baseYear)));
    const auto make = [&](std::size_t i) {
        const Observation& figure = money.observations[i];
        const Observation* price = figureOf(*aligned, figure.period);
        return price == nullptr || !(*price->value > 0)
                   ? gapAt(figure.period)
                   : derived(figure.period, *figure.value * *base->value / *price->value, {&figure, price});
    };
    SeriesData made = mapped(money, make);
    made.series.key.priceBasis = fmt::format("constant-{}", baseYear);
    return made;
}

} // namespace entente::series
