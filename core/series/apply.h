#pragma once

#include "core/base/error.h"
#include "core/model/series.h"
#include "core/series/transform.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::series {

/// Gives a series with its figures; null when there is none. What it gives stays while transforms are
/// applied.
using SeriesLookup = std::function<const model::SeriesData*(model::SeriesId)>;

/// Applies the steps in their order. Errors: InvalidSpec where a step cannot be done (each function says
/// when), NotFound for a series that is not there.
[[nodiscard]] base::Result<model::SeriesData>
apply(const std::vector<Transform>& steps, const model::SeriesData& data, const SeriesLookup& lookup);

/// What was done, for the notes beside a chart: "exchanged into USD at the rate of each year (Japan: yen per
/// US dollar)". `titleOf` gives the titles of the series that a step needs; `language` is "en" or "ja".
[[nodiscard]] std::string inWords(const Transform& step,
                                  const std::function<std::string(model::SeriesId)>& titleOf,
                                  std::string_view language);

} // namespace entente::series
