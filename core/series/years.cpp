#include "core/series/years.h"

#include "core/series/figures.h"

#include <algorithm>

namespace entente::series {
namespace {

using base::Frequency;

bool isYearly(Frequency frequency) { return frequency < Frequency::Quarterly; }

int monthOf(base::Day day) {
    const base::CivilDate date = base::toCivil(day);
    return date.year * 12 + date.month - 1;
}

int monthsIn(Frequency frequency) {
    if (isYearly(frequency))
        return 12;
    return frequency == Frequency::Quarterly ? 3 : 1;
}

/// The part of a figure's months that lies in a year.
struct Share {
    const Observation* figure;
    int months;
};

/// Those that cover the year whole; empty where one is missing.
std::vector<Share> sharesOf(const SeriesData& data, const base::Period& year) {
    const int length = monthsIn(data.series.key.frequency);
    const int first = monthOf(year.first);
    std::vector<Share> shares;
    int covered = 0;
    // Only those that can reach into the year: a whole walk for each year would be quadratic.
    const auto begin =
        std::lower_bound(data.observations.begin(), data.observations.end(), first - length + 1,
                         [](const Observation& one, int month) { return monthOf(one.period.first) < month; });
    for (auto at = begin; at != data.observations.end() && monthOf(at->period.first) < first + 12; ++at) {
        const int begins = monthOf(at->period.first);
        const int months = std::min(begins + length, first + 12) - std::max(begins, first);
        if (!at->value || months <= 0)
            continue;
        shares.push_back({&*at, months});
        covered += months;
    }
    return covered == 12 ? shares : std::vector<Share>{};
}

Observation yearFrom(const std::vector<Share>& shares, const base::Period& year, const SeriesData& data) {
    if (shares.empty())
        return gapAt(year);
    const Frequency frequency = data.series.key.frequency;
    const double whole = isFlow(data.series.key) ? monthsIn(frequency) : 12;
    Observation made{.period = year, .value = 0.0};
    for (const Share& share : shares) {
        *made.value += *share.figure->value * share.months / whole;
        made.status = std::max(made.status, share.figure->status);
        made.breakBefore = made.breakBefore || share.figure->breakBefore;
    }
    if (isYearly(frequency))
        made.status = std::max(made.status, model::ObservationStatus::Estimate);
    return made;
}

} // namespace

base::Result<SeriesData> inYears(const SeriesData& data, Frequency years) {
    const Frequency frequency = data.series.key.frequency;
    if (frequency == years)
        return data;
    if (!isYearly(years))
        return tl::unexpected(refusal(data, "it can be brought to calendar or fiscal years only"));
    if (frequency == Frequency::Daily)
        return tl::unexpected(refusal(data, "figures of single days are not put together to years"));
    if (data.series.key.measure == model::Measure::FdiPosition)
        return tl::unexpected(refusal(data, "a position is of a day and has no months to share out"));
    SeriesData made = emptyLike(data);
    made.series.key.frequency = years;
    if (data.observations.empty())
        return made;
    const int first = data.observations.front().period.year() - 1;
    const int last = data.observations.back().period.year() + 1;
    for (int year = first; year <= last; ++year) {
        const base::Period period = base::yearPeriod(years, year);
        made.observations.push_back(yearFrom(sharesOf(data, period), period, data));
    }
    const auto hasValue = [](const Observation& one) { return one.value.has_value(); };
    auto& all = made.observations;
    all.erase(std::find_if(all.rbegin(), all.rend(), hasValue).base(), all.end());
    all.erase(all.begin(), std::find_if(all.begin(), all.end(), hasValue));
    return made;
}

base::Result<SeriesData> inYearsOf(const SeriesData& data, const SeriesData& other) {
    const Frequency wanted = other.series.key.frequency;
    if (data.series.key.frequency == wanted)
        return data;
    if (!isYearly(wanted))
        return tl::unexpected(refusal(data, "it is given by the year, “" + other.series.title + "” is not"));
    return inYears(data, wanted);
}

} // namespace entente::series
