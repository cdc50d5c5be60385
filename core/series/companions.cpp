#include "core/series/companions.h"

#include "core/series/figures.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::series {
namespace {

using model::Measure;
using model::Series;
using Steps = base::Result<std::vector<Transform>>;

constexpr int kAverageWindow = 3;
constexpr std::string_view kDollars = "USD";

template <class Test>
const Series* bestOf(const std::vector<Series>& all, Test test) {
    const Series* best = nullptr;
    for (const Series& one : all) {
        if (test(one) && (best == nullptr || (one.preferred && !best->preferred)))
            best = &one;
    }
    return best;
}

const Series* rateOf(const std::vector<Series>& all, const std::string& currency) {
    return bestOf(all, [&](const Series& one) {
        return one.key.measure == Measure::ExchangeRate && one.key.unit == "per usd" &&
               one.key.currency == currency;
    });
}

/// The state whose money it is.
std::optional<model::ActorId> issuerOf(const std::vector<Series>& all, const std::string& currency) {
    if (const Series* rate = rateOf(all, currency))
        return rate->key.reporter;
    // Every rate is against the dollar, and says whose that is.
    const Series* any =
        bestOf(all, [](const Series& one) { return one.key.measure == Measure::ExchangeRate; });
    return currency == kDollars && any != nullptr ? any->key.partner : std::nullopt;
}

Steps notFound(const Series& series, std::string reason) {
    return tl::unexpected(refusal({series, {}}, std::move(reason)));
}

Steps toCurrency(const Series& series, const std::vector<Series>& all, const std::string& currency) {
    if (!isMoney(series.key))
        return notFound(series, "it is not an amount of money");
    if (series.key.currency == currency)
        return std::vector<Transform>{};
    Transform step{.kind = TransformKind::Exchange, .currency = currency};
    for (const std::string& one : {series.key.currency, currency}) {
        if (one == kDollars)
            continue;
        const Series* rate = rateOf(all, one);
        if (rate == nullptr)
            return notFound(series,
                            fmt::format("this workspace has no rate of {} against the US dollar", one));
        step.with.push_back(rate->id);
    }
    return std::vector{step};
}

Steps toShareOfGdp(const Series& series, const std::vector<Series>& all) {
    const auto isItsGdp = [&](const Series& one) {
        return one.key.measure == Measure::Gdp && isMoney(one.key) &&
               one.key.reporter == series.key.reporter && one.key.priceBasis == series.key.priceBasis;
    };
    const Series* gdp = bestOf(
        all, [&](const Series& one) { return isItsGdp(one) && one.key.currency == series.key.currency; });
    if (gdp == nullptr)
        gdp = bestOf(all, isItsGdp);
    if (gdp == nullptr || !series.key.reporter)
        return notFound(series, "this workspace has no GDP of its country in its prices");
    auto steps = toCurrency(series, all, gdp->key.currency);
    if (steps)
        steps->push_back({.kind = TransformKind::ShareOf, .with = {gdp->id}});
    return steps;
}

Steps toConstantPrices(const Series& series, const std::vector<Series>& all, int baseYear) {
    if (!isMoney(series.key))
        return notFound(series, "it is not an amount of money");
    const auto issuer = issuerOf(all, series.key.currency);
    const Series* deflator = bestOf(all, [&](const Series& one) {
        return one.key.measure == Measure::Deflator && issuer && one.key.reporter == issuer;
    });
    if (deflator == nullptr)
        return notFound(series, fmt::format("this workspace has no deflator for {}", series.key.currency));
    return std::vector{
        Transform{.kind = TransformKind::ConstantPrices, .with = {deflator->id}, .baseYear = baseYear}};
}

} // namespace

Steps stepsTo(const ViewChoice& choice, const Series& series, const std::vector<Series>& all) {
    const auto only = [](const Transform& step) { return std::vector{step}; };
    switch (choice.view) {
    case FigureView::AsPublished:
        break;
    case FigureView::Dollars:
        return toCurrency(series, all, std::string(kDollars));
    case FigureView::ShareOfGdp:
        return toShareOfGdp(series, all);
    case FigureView::ConstantPrices:
        return toConstantPrices(series, all, choice.baseYear);
    case FigureView::Index:
        return only({.kind = TransformKind::Index, .baseYear = choice.baseYear});
    case FigureView::Growth:
        return only({.kind = TransformKind::Growth});
    case FigureView::Difference:
        return only({.kind = TransformKind::Difference});
    case FigureView::Cumulative:
        return only({.kind = TransformKind::Cumulative});
    case FigureView::Average:
        return only({.kind = TransformKind::MovingAverage, .window = kAverageWindow});
    }
    return std::vector<Transform>{};
}

std::optional<ViewChoice> viewOf(const std::vector<Transform>& steps) {
    if (steps.empty())
        return ViewChoice{};
    const Transform& last = steps.back();
    const bool isExchanged = steps.size() == 2 && steps.front().kind == TransformKind::Exchange;
    if (steps.size() > 1 && !(isExchanged && last.kind == TransformKind::ShareOf))
        return std::nullopt;
    switch (last.kind) {
    case TransformKind::Exchange:
        return last.rate || last.currency != kDollars ? std::nullopt
                                                      : std::optional(ViewChoice{FigureView::Dollars});
    case TransformKind::ShareOf:
        return ViewChoice{FigureView::ShareOfGdp};
    case TransformKind::ConstantPrices:
        return ViewChoice{FigureView::ConstantPrices, last.baseYear};
    case TransformKind::Index:
        return ViewChoice{FigureView::Index, last.baseYear};
    case TransformKind::Growth:
        return ViewChoice{FigureView::Growth};
    case TransformKind::Difference:
        return ViewChoice{FigureView::Difference};
    case TransformKind::Cumulative:
        return ViewChoice{FigureView::Cumulative};
    case TransformKind::MovingAverage:
        return last.window == kAverageWindow ? std::optional(ViewChoice{FigureView::Average}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace entente::series
