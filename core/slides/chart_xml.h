#pragma once

#include "core/slides/chart_plan.h"
#include "core/slides/xml_writer.h"

#include <string>
#include <string_view>

namespace entente::slides {

// The pieces of a chart part, in the order of the schema. Each function writes the elements it is named
// after.

struct ChartPen {
    XmlWriter& xml;
    const ChartPlan& plan;
    const ChartGeometry& geometry;
    std::string_view language;
};

inline constexpr std::int64_t kCategoryAxisId = 10001;
inline constexpr std::int64_t kValueAxisId = 10002;

/// c:ser with everything in it.
void writeSeries(const ChartPen& pen, std::size_t series);
void writeCategoryAxis(const ChartPen& pen);
void writeValueAxis(const ChartPen& pen);

/// An accent only where it is the very colour of the series: several series of one actor differ in shade.
[[nodiscard]] Ink seriesInk(const chart::ChartSeries& series);
/// a:solidFill in that ink.
void writeSeriesFill(XmlWriter& xml, const chart::ChartSeries& series, int opacityPercent = 100);
/// c:layout of a title or legend whose upper left corner stands here.
void writeCornerLayout(XmlWriter& xml, const Corner& corner);
/// c:txPr.
struct ChartText {
    double size = 12;
    bool isBold = false;
    bool isSecondary = false;
    /// The series whose colour the text takes; none for ink.
    const chart::ChartSeries* series = nullptr;
    bool wraps = true;
    /// Labels of an axis of which not all are shown.
    bool isThinned = false;
};
void writeTextProperties(const ChartPen& pen, const ChartText& text);
/// c:title, without overlap, at a corner.
void writeTitle(const ChartPen& pen, std::string_view title, const Corner& corner, const ChartText& text);

/// "#,##0.0" with the decimals that the axis' own ticks need.
[[nodiscard]] std::string tickFormat(const chart::ValueAxis& axis);

} // namespace entente::slides
