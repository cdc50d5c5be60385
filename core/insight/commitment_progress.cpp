#include "core/insight/commitment_progress.h"

#include <algorithm>

namespace entente::insight {
namespace {

base::DayRange timeOf(const model::Commitment& commitment, base::Day day) {
    base::DayRange time{base::distantPast(), day};
    if (commitment.record.date)
        time.first = commitment.record.date->days().first;
    if (commitment.due)
        time.last = std::min(day, commitment.due->days().last);
    return time;
}

} // namespace

std::optional<Progress> progressOf(const model::Commitment& commitment, const model::SeriesData& series,
                                   base::Day day) {
    const auto& all = series.observations;
    const base::DayRange time = timeOf(commitment, day);
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const model::Observation& one) {
        return one.value && one.period.days().overlaps(time);
    });
    if (!commitment.target || time.last < time.first || last == all.rend())
        return std::nullopt;
    Progress progress{.latest = *last, .distance = *commitment.target - *last->value};
    switch (commitment.comparison.value_or(model::Comparison::AtLeast)) {
    case model::Comparison::AtLeast:
        progress.isReached = progress.distance <= 0;
        break;
    case model::Comparison::AtMost:
        progress.isReached = progress.distance >= 0;
        break;
    case model::Comparison::Equal:
        progress.isReached = progress.distance == 0;
        break;
    }
    return progress;
}

} // namespace entente::insight
