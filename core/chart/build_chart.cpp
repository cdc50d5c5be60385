#include "core/chart/build_chart.h"

#include "core/chart/chart_notes.h"
#include "core/chart/nice_ticks.h"
#include "core/chart/number_text.h"
#include "core/chart/series_look.h"

#include <algorithm>
#include <cmath>

namespace entente::chart {
namespace {

using base::ErrorCode;
using model::ObservationStatus;

constexpr int kLargestMultiplier = 30;

tl::unexpected<base::Error> refuse(std::string detail) {
    return base::fail(ErrorCode::InvalidSpec, {.field = "chart", .detail = std::move(detail)});
}

base::Result<void> checkCounts(const ChartSpec& spec, const std::vector<ChartInput>& inputs) {
    if (spec.series.empty())
        return refuse("it names no series");
    if (spec.series.size() != inputs.size())
        return refuse(fmt::format("it names {} series, {} were found", spec.series.size(), inputs.size()));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (spec.kind == ChartKind::Bar && spec.series[i].mark == MarkKind::Line)
            return refuse("horizontal bars cannot carry a line; choose columns");
    }
    return {};
}

/// A series has to be countable in doubles: what a damaged file may hold is refused by name.
base::Result<void> checkFigures(const ChartInput& input) {
    const model::Series& series = input.data.series;
    if (std::abs(series.multiplier) > kLargestMultiplier)
        return refuse(fmt::format("“{}” has the multiplier {}", series.title, series.multiplier));
    for (const model::Observation& o : input.data.observations) {
        if (o.value && !(std::abs(*o.value) < kLargestValue / 1e30))
            return refuse(fmt::format("“{}” has the impossible figure {} in {}", series.title, *o.value,
                                      o.period.text()));
    }
    return {};
}

base::Result<BaseUnit> sharedUnit(const std::vector<ChartInput>& inputs) {
    const BaseUnit first = unitOf(inputs.front().data.series).base;
    for (const ChartInput& input : inputs) {
        if (const auto sound = checkFigures(input); !sound)
            return tl::unexpected(sound.error());
        const BaseUnit own = unitOf(input.data.series).base;
        if (!(own == first))
            return refuse(fmt::format("“{}” is in {}, but “{}” in {}; a chart has one unit",
                                      inputs.front().data.series.title, describe(first),
                                      input.data.series.title, describe(own)));
    }
    return first;
}

double scaled(double value, int exponent) {
    // Dividing by a power of ten is exact where multiplying by 0.001 is not.
    return tidied(exponent >= 0 ? value * std::pow(10.0, exponent) : value / std::pow(10.0, -exponent));
}

/// The points of one series, one for each category, in the unit `exponent` powers of ten away from its own.
std::vector<ChartPoint> pointsOf(const ChartInput& input, const SeriesChoice& choice, const TimeAxis& axis,
                                 int exponent) {
    std::vector<ChartPoint> points(axis.categories.size(), {.status = ObservationStatus::NotAvailable});
    for (const model::Observation& o : input.data.observations) {
        const auto index = axis.indexOf(o.period);
        if (!index)
            continue;
        ChartPoint& point = points[*index];
        point.status = o.status;
        point.breakBefore = o.breakBefore;
        if (o.value)
            point.value = scaled(choice.negated ? -*o.value : *o.value, exponent);
    }
    return points;
}

double largestOf(const std::vector<ChartSeries>& series, const std::vector<TargetMark>& targets) {
    double largest = 0;
    for (const ChartSeries& s : series) {
        for (const ChartPoint& point : s.points)
            largest = std::max(largest, std::abs(point.value.value_or(0)));
    }
    for (const TargetMark& target : targets)
        largest = std::max(largest, std::abs(target.value));
    return largest;
}

void widen(Extent& extent, double value) {
    extent.low = std::min(extent.low, value);
    extent.high = std::max(extent.high, value);
}

/// Columns of one category stand on each other, the negative ones below zero.
void widenByStacks(Extent& extent, const ChartData& data) {
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        double above = 0;
        double below = 0;
        for (const ChartSeries& series : data.series) {
            const double value = series.mark == MarkKind::Line ? 0 : series.points[i].value.value_or(0);
            (value > 0 ? above : below) += value;
        }
        widen(extent, above);
        widen(extent, below);
    }
}

Extent extentOf(const ChartData& data) {
    Extent extent{.low = kLargestValue, .high = -kLargestValue};
    for (const ChartSeries& series : data.series) {
        for (const ChartPoint& point : series.points) {
            if (point.value)
                widen(extent, *point.value);
        }
    }
    // A little beyond, so that a target is never the plot's edge.
    for (const TargetMark& target : data.targets)
        widen(extent, target.value * 1.001);
    if (data.kind == ChartKind::StackedColumn)
        widenByStacks(extent, data);
    return extent;
}

bool standsOnZero(const ChartData& data) {
    return data.kind != ChartKind::Line ||
           std::ranges::any_of(data.series, [](const ChartSeries& s) { return s.mark == MarkKind::Column; });
}

ValueAxis valueAxis(const ChartData& data, const ChartUnit& unit, int decimals) {
    const NiceTicks nice = niceTicks(extentOf(data), standsOnZero(data));
    ValueAxis axis{.minimum = nice.positions.front(),
                   .maximum = nice.positions.back(),
                   .step = nice.step,
                   .unit = unit.text(),
                   .numberFormat = numberFormat(decimals)};
    for (const double position : nice.positions)
        axis.ticks.push_back({position, numberText(position, position == 0 ? 0 : nice.decimals)});
    return axis;
}

std::vector<TargetMark> targetsOf(const ChartSpec& spec, int exponent) {
    std::vector<TargetMark> targets;
    for (const TargetLine& line : spec.targets)
        targets.push_back({line.label, scaled(line.value, exponent)});
    return targets;
}

/// The figure's own period, which on a mixed axis is not the category's.
void tell(ChartData& data, const NoteContext& context) {
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        for (std::size_t i = 0; i < data.categories.size(); ++i) {
            ChartPoint& point = data.series[s].points[i];
            const base::Period& shared = data.categories[i].period;
            const base::Frequency own = context.inputs[s].data.series.key.frequency;
            const base::Period period = context.axis.isMixed ? base::yearPeriod(own, shared.year()) : shared;
            const std::string status = statusText(point.status, context.language);
            const bool hasMark = point.value && !status.empty();
            point.readOut =
                say(hasMark ? Phrase::ReadOutWithStatus : Phrase::ReadOut, context.language,
                    fmt::arg("value",
                             point.value ? context.unit.valueText(*point.value, context.decimals) : status),
                    fmt::arg("period", periodText(period, context.language)), fmt::arg("status", status));
        }
    }
}

void write(ChartData& data, const NoteContext& context) {
    for (TargetMark& target : data.targets) {
        if (target.label.empty())
            target.label = say(Phrase::TargetLabel, context.language,
                               fmt::arg("value", context.unit.shortText(target.value, context.decimals)));
    }
    data.valueAxis = valueAxis(data, context.unit, context.decimals);
    tell(data, context);
    data.footnote = footnote(data, context);
    data.sources = sourceLines(context);
    data.method = methodText(data, context);
    data.altText = altText(data, context);
}

/// Everything but words and axis, with the values in the base unit when the exponent is zero.
void fill(ChartData& data, const ChartSpec& spec, const std::vector<ChartInput>& inputs, const TimeAxis& axis,
          int exponent) {
    for (std::size_t i = 0; i < inputs.size(); ++i)
        data.series[i].points =
            pointsOf(inputs[i], spec.series[i], axis, unitOf(inputs[i].data.series).exponent - exponent);
    data.targets = targetsOf(spec, unitOf(inputs.front().data.series).exponent - exponent);
}

} // namespace

base::Result<ChartData> buildChart(const ChartSpec& spec, const std::vector<ChartInput>& inputs,
                                   const ChartContext& context) {
    const Language language = languageFrom(context.language);
    if (const auto sound = checkCounts(spec, inputs); !sound)
        return tl::unexpected(sound.error());
    const auto baseUnit = sharedUnit(inputs);
    if (!baseUnit)
        return tl::unexpected(baseUnit.error());
    const auto axis = timeAxis(spec, inputs, language);
    if (!axis)
        return tl::unexpected(axis.error());

    ChartData data{
        .title = spec.title, .kind = spec.kind, .categoryTitle = axis->title, .categories = axis->categories};
    data.series.resize(inputs.size());
    const std::vector<std::string> names = seriesNames(spec, inputs, language);
    for (std::size_t i = 0; i < names.size(); ++i)
        data.series[i].name = names[i];
    dress(data.series, spec, inputs);
    fill(data, spec, inputs, *axis, 0);
    const ChartUnit unit = ChartUnit::forValues(*baseUnit, largestOf(data.series, data.targets), language);
    fill(data, spec, inputs, *axis, unit.exponent());
    write(data, {spec, inputs, *axis, unit, language, context.asOf,
                 decimalsFor(largestOf(data.series, data.targets))});
    return data;
}

} // namespace entente::chart
