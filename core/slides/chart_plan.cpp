#include "core/slides/chart_plan.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

/// Of the secondary text: a target is a thin line that stands back behind the figures.
constexpr chart::Rgb kTargetInk{0x5E, 0x5C, 0x57};

bool hasFigures(const chart::ChartSeries& series) {
    return std::any_of(series.points.begin(), series.points.end(),
                       [](const auto& point) { return point.value; });
}

bool hasGap(const chart::ChartSeries& series) {
    return std::any_of(series.points.begin(), series.points.end(),
                       [](const auto& point) { return !point.value; });
}

void makeRegular(chart::ChartSeries& series, std::size_t count) {
    series.points.resize(count);
    for (chart::ChartPoint& point : series.points) {
        if (point.value && !std::isfinite(*point.value))
            point.value.reset();
    }
}

chart::ChartSeries targetSeries(const chart::TargetMark& target, std::size_t count) {
    chart::ChartSeries series{.name = target.label,
                              .mark = chart::MarkKind::Line,
                              .colour = {kTargetInk, kTargetInk},
                              .dash = chart::DashKind::Dash};
    series.points.resize(count);
    for (chart::ChartPoint& point : series.points)
        point.value = target.value;
    return series;
}

} // namespace

ChartPlan planChart(const chart::ChartData& data) {
    ChartPlan plan{.data = data};
    plan.data.series.clear();
    for (chart::ChartSeries series : data.series) {
        makeRegular(series, data.categories.size());
        if (series.name.empty())
            series.name = data.title.empty() ? "–" : data.title;
        if (hasFigures(series))
            plan.data.series.push_back(std::move(series));
        else
            plan.seriesWithoutFigures.push_back(series.name);
    }
    plan.targetsFrom = plan.data.series.size();
    if (plan.isDrawn()) {
        for (const chart::TargetMark& target : data.targets) {
            if (std::isfinite(target.value))
                plan.data.series.push_back(targetSeries(target, data.categories.size()));
        }
    }
    return plan;
}

SeriesForm formOf(const ChartPlan& plan, std::size_t series) {
    const bool isHorizontal = plan.data.kind == chart::ChartKind::Bar;
    // A line cannot cross horizontal bars; a target is a hollow bar there.
    if (series >= plan.targetsFrom)
        return isHorizontal ? SeriesForm::Bar : SeriesForm::Line;
    switch (plan.data.series[series].mark) {
    case chart::MarkKind::Line:
        return isHorizontal ? SeriesForm::Bar : SeriesForm::Line;
    case chart::MarkKind::Column:
        return SeriesForm::Bar;
    case chart::MarkKind::Default:
        break;
    }
    if (plan.data.kind == chart::ChartKind::Line)
        return SeriesForm::Line;
    // One year makes no area.
    if (plan.data.kind != chart::ChartKind::Area || plan.data.categories.size() < 2)
        return SeriesForm::Bar;
    // An area falls to zero in a gap, which would be a figure that nobody gave.
    return hasGap(plan.data.series[series]) ? SeriesForm::Line : SeriesForm::Area;
}

bool isStacked(const ChartPlan& plan) { return plan.data.kind == chart::ChartKind::StackedColumn; }

} // namespace entente::slides
