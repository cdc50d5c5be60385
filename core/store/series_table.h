#pragma once

#include "core/model/series.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit().

/// A series with how much of it there is.
struct SeriesRow {
    model::Series series;
    int observations = 0;
    std::optional<base::Period> first;
    std::optional<base::Period> last;
    /// The last observation that has a value.
    std::optional<model::Observation> latest;
};

/// All of these measures (every one when empty), preferred first, then by title.
[[nodiscard]] std::vector<SeriesRow> listSeries(const Connection& connection,
                                                const std::vector<model::Measure>& measures);
[[nodiscard]] std::optional<model::Series> findSeries(const Connection& connection, model::SeriesId id);
/// Observations in order of period, those that touch the range when one is given.
[[nodiscard]] std::vector<model::Observation>
observationsOf(const Connection& connection, const model::Series& series,
               std::optional<base::DayRange> range = std::nullopt);
[[nodiscard]] std::optional<model::SeriesData> findSeriesData(const Connection& connection,
                                                              model::SeriesId id);
model::SeriesId insertSeries(Edit& edit, const model::Series& series);
/// Adds or replaces by period.
void putObservations(Edit& edit, const model::Series& series,
                     const std::vector<model::Observation>& observations);

} // namespace entente::store
