#include "core/series/change.h"

#include "core/series/figures.h"
#include "core/series/years.h"

#include <fmt/format.h>

#include <limits>

namespace entente::series {
namespace {

/// The figure right before, unless the series breaks between the two.
const Observation* figureBefore(const SeriesData& data, std::size_t at) {
    if (at == 0 || data.observations[at].breakBefore)
        return nullptr;
    const Observation& before = data.observations[at - 1];
    return before.value && before.period.next() == data.observations[at].period ? &before : nullptr;
}

template <class Operation>
SeriesData fromBefore(const SeriesData& data, Operation operation) {
    return mapped(data, [&](std::size_t i) {
        const Observation& figure = data.observations[i];
        const Observation* before = figureBefore(data, i);
        return before == nullptr
                   ? gapAt(figure.period)
                   : derived(figure.period, operation(*figure.value, *before->value), {&figure, before});
    });
}

SeriesData asNumber(SeriesData data, const char* unit) {
    data.series.key.unit = unit;
    data.series.key.currency.clear();
    data.series.key.priceBasis.clear();
    data.series.multiplier = 0;
    return data;
}

/// The mean of the figures of a year; zero when there is none.
double meanOf(const SeriesData& data, int year) {
    double total = 0;
    int count = 0;
    for (const Observation& one : data.observations) {
        if (one.value && one.period.year() == year) {
            total += *one.value;
            ++count;
        }
    }
    return count == 0 ? 0 : total / count;
}

} // namespace

base::Result<SeriesData> indexed(const SeriesData& data, int baseYear) {
    const double base = meanOf(data, baseYear);
    if (base == 0)
        return tl::unexpected(
            refusal(data, fmt::format("it has no figure for {} to be set to 100", baseYear)));
    return asNumber(mapped(data,
                           [&](std::size_t i) {
                               const Observation& figure = data.observations[i];
                               return derived(figure.period, 100 * *figure.value / base, {&figure});
                           }),
                    "index");
}

SeriesData growth(const SeriesData& data) {
    // A division by nothing is no number, and so a gap.
    return asNumber(fromBefore(data,
                               [](double now, double before) {
                                   return before > 0 ? 100 * (now - before) / before
                                                     : std::numeric_limits<double>::quiet_NaN();
                               }),
                    "percent");
}

SeriesData difference(const SeriesData& data) {
    SeriesData made = fromBefore(data, [](double now, double before) { return now - before; });
    if (isPercent(data.series.key))
        made.series.key.unit = "percentage points";
    return made;
}

base::Result<SeriesData> cumulative(const SeriesData& data) {
    if (!isFlow(data.series.key))
        return tl::unexpected(refusal(data, "shares, indices, rates and positions cannot be added up"));
    SeriesData made = emptyLike(data);
    Observation total{.value = 0.0};
    bool isKnown = true;
    const base::Period* expected = nullptr;
    base::Period next;
    for (const Observation& one : data.observations) {
        isKnown = isKnown && one.value && (expected == nullptr || *expected == one.period);
        next = one.period.next();
        expected = &next;
        total = isKnown ? derived(one.period, *total.value + *one.value, {&one, &total}) : gapAt(one.period);
        total.breakBefore = isKnown && one.breakBefore;
        made.observations.push_back(total);
    }
    return made;
}

base::Result<SeriesData> movingAverage(const SeriesData& data, int window) {
    if (window < 2)
        return tl::unexpected(refusal(data, "an average is moved over two periods or more"));
    return mapped(data, [&](std::size_t i) {
        Observation made{.period = data.observations[i].period, .value = 0.0};
        std::size_t at = i;
        for (int k = 0; k < window; ++k) {
            const Observation& figure = data.observations[at];
            *made.value += *figure.value / window;
            made.status = std::max(made.status, figure.status);
            if (k + 1 == window)
                return made;
            if (figureBefore(data, at) == nullptr)
                break;
            --at;
        }
        return gapAt(made.period);
    });
}

} // namespace entente::series
