#pragma once

#include "core/model/record.h"
#include "core/model/series.h"

#include <optional>

namespace entente::insight {

/// How far a measurable commitment has come.
struct Progress {
    /// The last figure by that day that touches the time between the promise and its due date.
    model::Observation latest;
    /// Target less figure, in the unit of the series.
    double distance = 0;
    bool isReached = false;
    bool operator==(const Progress&) const = default;
};

/// Empty when the commitment has no target or the series no such figure: what was before the promise or after
/// it was due says nothing of it.
[[nodiscard]] std::optional<Progress> progressOf(const model::Commitment& commitment,
                                                 const model::SeriesData& series, base::Day day);

} // namespace entente::insight
