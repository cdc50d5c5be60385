#pragma once

#include "core/model/record.h"
#include "core/model/series.h"

#include <optional>

namespace entente::insight {

/// How far a measurable commitment has come.
struct Progress {
    /// The last figure of the series by that day.
    model::Observation latest;
    /// Target less figure, in the unit of the series.
    double distance = 0;
    bool isReached = false;
    bool operator==(const Progress&) const = default;
};

/// Empty when the commitment has no target or the series no figure whose period began by that day.
[[nodiscard]] std::optional<Progress> progressOf(const model::Commitment& commitment,
                                                 const model::SeriesData& series, base::Day day);

} // namespace entente::insight
