#pragma once

#include "core/chart/build_chart.h"
#include "core/chart/chart_unit.h"
#include "core/chart/time_axis.h"

#include <string>
#include <vector>

namespace entente::chart {

/// What the words beside a chart are made from.
struct NoteContext {
    const ChartSpec& spec;
    const std::vector<ChartInput>& inputs;
    const TimeAxis& axis;
    const ChartUnit& unit;
    Language language = Language::English;
    base::Day asOf;
    /// Digits of a value in a sentence.
    int decimals = 0;
};

/// "Source: …; as of …. Open markers: estimates. …" — for a chart whose series are filled in.
[[nodiscard]] std::string footnote(const ChartData& data, const NoteContext& context);
/// One line a distinct source.
[[nodiscard]] std::vector<std::string> sourceLines(const NoteContext& context);
/// A line a series, then the unit shown.
[[nodiscard]] std::string methodText(const ChartData& data, const NoteContext& context);
/// What the picture tells: kind and title, span, first, last, highest and lowest of each series, targets.
[[nodiscard]] std::string altText(const ChartData& data, const NoteContext& context);
/// "not available", "推計値"; empty for actual figures.
[[nodiscard]] std::string statusText(model::ObservationStatus status, Language language);

} // namespace entente::chart
