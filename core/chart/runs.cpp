#include "core/chart/runs.h"

#include <algorithm>

namespace entente::chart {
namespace {

/// Lowest and highest of [first, last], in order of place.
void pushExtremes(std::vector<std::size_t>& out, const ChartSeries& series, std::size_t first,
                  std::size_t last) {
    std::size_t low = first;
    std::size_t high = first;
    for (std::size_t i = first; i <= last; ++i) {
        if (*series.points[i].value < *series.points[low].value)
            low = i;
        if (*series.points[i].value > *series.points[high].value)
            high = i;
    }
    out.push_back(std::min(low, high));
    if (low != high)
        out.push_back(std::max(low, high));
}

} // namespace

std::vector<Run> runsOf(const ChartSeries& series) {
    std::vector<Run> runs;
    bool isJoined = false;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        if (!point.value) {
            isJoined = false;
            continue;
        }
        if (!isJoined || point.breakBefore)
            runs.push_back({i, i, isForecast(point)});
        else if (runs.back().isForecast == isForecast(point))
            runs.back().last = i;
        else // what leads to a forecast is forecast already; what leads away from one is not
            runs.push_back({i - 1, i, isForecast(point)});
        isJoined = true;
    }
    return runs;
}

std::vector<std::size_t> drawnPoints(const ChartSeries& series, const Run& run, std::size_t columns) {
    std::vector<std::size_t> out;
    const std::size_t count = run.last - run.first + 1;
    if (columns == 0 || count <= columns * 2) {
        for (std::size_t i = run.first; i <= run.last; ++i)
            out.push_back(i);
        return out;
    }
    out.push_back(run.first);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t first = run.first + count * column / columns;
        const std::size_t last = run.first + count * (column + 1) / columns - 1;
        pushExtremes(out, series, first, last);
    }
    out.push_back(run.last);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool isColumn(const ChartData& data, const ChartSeries& series) {
    const bool isColumnKind = data.kind == ChartKind::Column || data.kind == ChartKind::StackedColumn ||
                              data.kind == ChartKind::Bar;
    return series.mark == MarkKind::Column || (series.mark == MarkKind::Default && isColumnKind);
}

bool isForecast(const ChartPoint& point) {
    return point.value && point.status == model::ObservationStatus::Forecast;
}

bool isOpen(const ChartPoint& point) {
    return point.value && (point.status == model::ObservationStatus::Estimate ||
                           point.status == model::ObservationStatus::Provisional);
}

bool isComparison(const ChartData& data) {
    const bool hasColumns = data.kind == ChartKind::Column || data.kind == ChartKind::Bar;
    return hasColumns && data.categories.size() == 1 && data.series.size() > 1;
}

ChartData comparisonForm(const ChartData& data) {
    if (!isComparison(data))
        return data;
    ChartData form = data;
    form.categories.clear();
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        form.categories.push_back(
            {.period = data.categories[0].period, .label = data.series[i].name, .isMajor = true});
        form.series[i].points.assign(data.series.size(), {.status = model::ObservationStatus::NotApplicable});
        form.series[i].points[i] = data.series[i].points.at(0);
    }
    return form;
}

} // namespace entente::chart
