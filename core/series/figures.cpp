#include "core/series/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace entente::series {

const Observation* figureOf(const SeriesData& data, const base::Period& period) {
    const auto at =
        std::lower_bound(data.observations.begin(), data.observations.end(), period.first,
                         [](const Observation& one, base::Day day) { return one.period.first < day; });
    const bool isThere = at != data.observations.end() && at->period == period && at->value;
    return isThere ? &*at : nullptr;
}

double wholeValue(const SeriesData& data, const Observation& figure) {
    return *figure.value * std::pow(10.0, data.series.multiplier);
}

Observation derived(const base::Period& period, double value,
                    std::initializer_list<const Observation*> from) {
    if (!std::isfinite(value))
        return gapAt(period);
    Observation made{.period = period, .value = value};
    for (const Observation* one : from) {
        made.status = std::max(made.status, one->status);
        made.breakBefore = made.breakBefore || one->breakBefore;
    }
    return made;
}

Observation gapAt(const base::Period& period) {
    return {.period = period, .status = model::ObservationStatus::NotAvailable};
}

SeriesData emptyLike(const SeriesData& data) { return {data.series, {}}; }

SeriesData mapped(const SeriesData& data, const std::function<Observation(std::size_t)>& make) {
    SeriesData made = emptyLike(data);
    made.observations.reserve(data.observations.size());
    for (std::size_t i = 0; i < data.observations.size(); ++i)
        made.observations.push_back(data.observations[i].value ? make(i)
                                                               : gapAt(data.observations[i].period));
    return made;
}

bool isMoney(const model::SeriesKey& key) { return key.unit == "currency"; }

bool isPercent(const model::SeriesKey& key) { return key.unit == "percent" || key.unit == "percent of GDP"; }

bool isFlow(const model::SeriesKey& key) {
    const bool isNumber = isPercent(key) || key.unit == "index" || key.unit == "per usd" ||
                          key.unit == "ratio" || key.unit == "percentage points";
    return !isNumber && key.measure != model::Measure::FdiPosition && !key.unit.ends_with("per head") &&
           !key.unit.ends_with("per day");
}

base::Error refusal(const SeriesData& data, std::string reason) {
    return {base::ErrorCode::InvalidSpec,
            {.field = "“" + data.series.title + "”", .detail = std::move(reason)}};
}

std::string whyNotAddable(const SeriesData& a, const SeriesData& b) {
    const model::SeriesKey& left = a.series.key;
    const model::SeriesKey& right = b.series.key;
    if (left.frequency != right.frequency)
        return fmt::format("its periods differ from those of “{}”: bring both to the same years first",
                           b.series.title);
    if (left.unit != right.unit || left.currency != right.currency)
        return fmt::format("its unit differs from that of “{}”", b.series.title);
    if (isMoney(left) && left.priceBasis != right.priceBasis)
        return fmt::format("its price basis differs from that of “{}”", b.series.title);
    return {};
}

} // namespace entente::series
