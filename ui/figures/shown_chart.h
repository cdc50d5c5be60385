#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/chart/chart_data.h"
#include "core/chart/chart_spec.h"
#include "core/store/connection.h"

#include <optional>
#include <string>

namespace entente::ui {

/// A description with what came of it: the picture's data, or the reason why there is no picture.
struct ShownChart {
    chart::ChartSpec spec;
    base::Result<chart::ChartData> data;
};

/// Reads and builds; belongs in a worker. Throws when the workspace cannot be read.
[[nodiscard]] ShownChart loadShownChart(const store::Connection& connection, const chart::ChartSpec& spec,
                                        const std::string& language, base::Day today);

/// The spec within a period: both where they overlap, the spec's own where there is no other.
[[nodiscard]] chart::ChartSpec within(chart::ChartSpec spec, const std::optional<base::DayRange>& period);

} // namespace entente::ui
