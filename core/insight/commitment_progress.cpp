#include "core/insight/commitment_progress.h"

#include <algorithm>

namespace entente::insight {

std::optional<Progress> progressOf(const model::Commitment& commitment, const model::SeriesData& series,
                                   base::Day day) {
    const auto& all = series.observations;
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const model::Observation& one) {
        return one.value && one.period.first <= day;
    });
    if (!commitment.target || last == all.rend())
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
