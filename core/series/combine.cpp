#include "core/series/combine.h"

#include "core/series/figures.h"
#include "core/series/years.h"

#include <cmath>

namespace entente::series {
namespace {

using Operation = double (*)(double, double);

/// In whole units, so that multipliers may differ.
SeriesData worked(const SeriesData& a, const SeriesData& b, Operation operation) {
    SeriesData made = mapped(a, [&](std::size_t i) {
        const Observation& left = a.observations[i];
        const Observation* right = figureOf(b, left.period);
        return right == nullptr ? gapAt(left.period)
                                : derived(left.period, operation(wholeValue(a, left), wholeValue(b, *right)),
                                          {&left, right});
    });
    made.series.multiplier = 0;
    return made;
}

double quotient(double a, double b) { return a / b; }

/// A number without money: its currency and prices are gone.
SeriesData plainNumber(SeriesData data, const char* unit) {
    data.series.key.unit = unit;
    data.series.key.currency.clear();
    data.series.key.priceBasis.clear();
    return data;
}

/// Back to the multiplier that the figures were published in.
SeriesData inUnitsOf(SeriesData data, const SeriesData& published) {
    const double factor = std::pow(10.0, published.series.multiplier);
    for (Observation& one : data.observations) {
        if (one.value)
            one.value = *one.value / factor;
    }
    data.series.multiplier = published.series.multiplier;
    return data;
}

base::Result<SeriesData> added(const SeriesData& a, const SeriesData& b, Operation operation) {
    if (!isFlow(a.series.key) && a.series.key.measure != model::Measure::FdiPosition)
        return tl::unexpected(refusal(a, "shares, indices and rates cannot be added up"));
    if (const std::string why = whyNotAddable(a, b); !why.empty())
        return tl::unexpected(refusal(a, why));
    return inUnitsOf(worked(a, b, operation), a);
}

} // namespace

base::Result<SeriesData> shareOf(const SeriesData& part, const SeriesData& whole) {
    const auto aligned = inYearsOf(whole, part);
    if (!aligned)
        return tl::unexpected(aligned.error());
    if (const std::string why = whyNotAddable(part, *aligned); !why.empty())
        return tl::unexpected(refusal(part, why));
    const bool isOfGdp = whole.series.key.measure == model::Measure::Gdp;
    return plainNumber(worked(part, *aligned, [](double a, double b) { return 100 * a / b; }),
                       isOfGdp ? "percent of GDP" : "percent");
}

base::Result<SeriesData> perHead(const SeriesData& data, const SeriesData& population) {
    if (population.series.key.unit != "people")
        return tl::unexpected(refusal(population, "it does not count people"));
    const auto aligned = inYearsOf(population, data);
    if (!aligned)
        return tl::unexpected(aligned.error());
    const std::string unit = isMoney(data.series.key) ? data.series.key.currency : data.series.key.unit;
    SeriesData made = worked(data, *aligned, quotient);
    made.series.key.unit = unit + " per head";
    return made;
}

base::Result<SeriesData> sum(const std::vector<SeriesData>& parts) {
    SeriesData total = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        auto next = added(total, parts[i], [](double a, double b) { return a + b; });
        if (!next)
            return next;
        total = std::move(*next);
    }
    return total;
}

base::Result<SeriesData> balance(const SeriesData& exports, const SeriesData& imports) {
    auto made = added(exports, imports, [](double a, double b) { return a - b; });
    if (made)
        made->series.key.flow = model::Flow::Balance;
    return made;
}

base::Result<SeriesData> ratio(const SeriesData& data, const SeriesData& other) {
    const auto aligned = inYearsOf(other, data);
    if (!aligned)
        return tl::unexpected(aligned.error());
    return plainNumber(worked(data, *aligned, quotient), "ratio");
}

} // namespace entente::series
