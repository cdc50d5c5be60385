#pragma once

#include "core/chart/chart_data.h"
#include "core/slides/slide_shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// A chart made ready for the slide: targets stand as series of their own (they need cells and a line),
/// points are as many as categories, what is not a number is a gap, series without any figure are set aside.
struct ChartPlan {
    chart::ChartData data;
    /// data.series from here on are targets.
    std::size_t targetsFrom = 0;
    std::vector<std::string> seriesWithoutFigures;
    bool isDrawn() const { return targetsFrom > 0; }
};

[[nodiscard]] ChartPlan planChart(const chart::ChartData& data);

/// How a series is drawn once the chart's kind has been looked at.
enum class SeriesForm { Line, Bar, Area };
[[nodiscard]] SeriesForm formOf(const ChartPlan& plan, std::size_t series);

[[nodiscard]] bool isStacked(const ChartPlan& plan);

enum class LegendPlace { None, Top, Right };

/// The name of a line at its last point, moved off its neighbours: shares of the chart's width and height.
struct EndLabel {
    std::size_t series = 0;
    std::size_t point = 0;
    double shiftX = 0;
    double shift = 0;
};

/// A corner as shares of the chart's frame.
struct Corner {
    double x = 0;
    double y = 0;
};

/// Where the parts of a chart stand in its frame, as shares of the frame.
struct ChartGeometry {
    double textSize = 12;
    double titleSize = 14;
    std::string title;
    Box plot;
    LegendPlace legend = LegendPlace::None;
    Box legendBox;
    Corner valueTitle;
    Corner categoryTitle;
    std::vector<EndLabel> endLabels;
    /// Every n-th category is labelled.
    int labelStep = 1;
    bool showsValues = false;
};

/// For a frame of this many points. The title is left out where the slide says it already. Where fiscal years
/// do not fit, "FY2024" becomes "2024" in the plan: the axis' title says what kind of years they are.
[[nodiscard]] ChartGeometry layOut(ChartPlan& plan, const Box& frame, std::string_view slideTitle);

} // namespace entente::slides
