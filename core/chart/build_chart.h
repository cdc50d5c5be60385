#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/chart/chart_data.h"
#include "core/chart/chart_spec.h"
#include "core/model/series.h"
#include "core/model/source.h"

#include <string>
#include <vector>

namespace entente::chart {

/// One series of a chart with what its label and source line need, in the language of the chart.
struct ChartInput {
    model::SeriesData data;
    /// Short names ("Japan", "日本"); empty where the series has no reporter or partner.
    std::string reporterName;
    std::string partnerName;
    /// Actor codes ("JPN"), which give the colour.
    std::string reporterCode;
    std::string partnerCode;
    /// Default when the series names none.
    model::Source source;
    /// What was done to the figures, in words.
    std::vector<std::string> steps = {};
    /// Of the rates, deflators and wholes that came in.
    std::vector<model::Source> otherSources = {};
};

struct ChartContext {
    /// "en" or "ja"; anything else is read as English.
    std::string language = "en";
    /// The day that the footnote names.
    base::Day asOf;
};

/// Resolves a spec: the inputs stand in the order of spec.series. Values of target lines are in the unit and
/// multiplier of the first series. Errors: InvalidSpec where the series cannot stand in one picture (units,
/// frequencies), SeriesEmpty when no figure lies in the period.
[[nodiscard]] base::Result<ChartData> buildChart(const ChartSpec& spec, const std::vector<ChartInput>& inputs,
                                                 const ChartContext& context);

} // namespace entente::chart
