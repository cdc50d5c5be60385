#include "core/slides/chart_part.h"

#include "core/slides/chart_xml.h"
#include "core/slides/drawing_xml.h"
#include "core/slides/phrases.h"

#include <algorithm>

namespace entente::slides {
namespace {

constexpr std::string_view kChart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr std::string_view kDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view kRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::vector<std::size_t> seriesOfForm(const ChartPlan& plan, SeriesForm form) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < plan.data.series.size(); ++i) {
        if (formOf(plan, i) == form)
            found.push_back(i);
    }
    return found;
}

void writeManualLayout(XmlWriter& xml, const Box& box, bool isInner) {
    const auto layout = xml.element("c:layout");
    const auto manual = xml.element("c:manualLayout");
    if (isInner)
        xml.value("c:layoutTarget", "inner");
    xml.value("c:xMode", "edge");
    xml.value("c:yMode", "edge");
    xml.value("c:x", numberText(box.x));
    xml.value("c:y", numberText(box.y));
    xml.value("c:w", numberText(box.width));
    xml.value("c:h", numberText(box.height));
}

void writeAxisIds(XmlWriter& xml) {
    xml.value("c:axId", kCategoryAxisId);
    xml.value("c:axId", kValueAxisId);
}

void writeAreaChart(const ChartPen& pen, const std::vector<std::size_t>& series) {
    XmlWriter& xml = pen.xml;
    const auto group = xml.element("c:areaChart");
    xml.value("c:grouping", "standard");
    xml.value("c:varyColors", 0);
    for (const std::size_t index : series)
        writeSeries(pen, index);
    writeAxisIds(xml);
}

/// In percent of a bar: few bars stay slim, many stand close.
int gapWidth(std::size_t categories) {
    if (categories <= 2)
        return 300;
    if (categories <= 5)
        return 120;
    return categories <= 15 ? 60 : 40;
}

void writeBarChart(const ChartPen& pen, const std::vector<std::size_t>& series) {
    XmlWriter& xml = pen.xml;
    const auto group = xml.element("c:barChart");
    xml.value("c:barDir", pen.plan.data.kind == chart::ChartKind::Bar ? "bar" : "col");
    xml.value("c:grouping", isStacked(pen.plan) ? "stacked" : "clustered");
    xml.value("c:varyColors", 0);
    for (const std::size_t index : series)
        writeSeries(pen, index);
    xml.value("c:gapWidth", gapWidth(pen.plan.data.categories.size()));
    // A hollow target stands around the one bar that it is for.
    const bool isAround = pen.plan.targetsFrom == 1 && series.size() > 1;
    xml.value("c:overlap", isStacked(pen.plan) || isAround ? 100 : series.size() > 1 ? -5 : 0);
    writeAxisIds(xml);
}

void writeLineChart(const ChartPen& pen, const std::vector<std::size_t>& series) {
    XmlWriter& xml = pen.xml;
    const auto group = xml.element("c:lineChart");
    xml.value("c:grouping", "standard");
    xml.value("c:varyColors", 0);
    for (const std::size_t index : series)
        writeSeries(pen, index);
    xml.value("c:marker", 1);
    writeAxisIds(xml);
}

void writePlotArea(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    const auto area = xml.element("c:plotArea");
    writeManualLayout(xml, pen.geometry.plot, true);
    // Lines last: they are painted over bars.
    const auto areas = seriesOfForm(pen.plan, SeriesForm::Area);
    const auto bars = seriesOfForm(pen.plan, SeriesForm::Bar);
    const auto lines = seriesOfForm(pen.plan, SeriesForm::Line);
    if (!areas.empty())
        writeAreaChart(pen, areas);
    if (!bars.empty())
        writeBarChart(pen, bars);
    if (!lines.empty())
        writeLineChart(pen, lines);
    writeCategoryAxis(pen);
    writeValueAxis(pen);
    const auto properties = xml.element("c:spPr");
    xml.leaf("a:noFill");
    const auto line = xml.element("a:ln");
    xml.leaf("a:noFill");
}

void writeLegend(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    if (pen.geometry.legend == LegendPlace::None)
        return;
    const auto legend = xml.element("c:legend");
    xml.value("c:legendPos", pen.geometry.legend == LegendPlace::Top ? "t" : "r");
    // What is named at its end needs no entry.
    for (std::size_t i = 0; i < pen.plan.data.series.size(); ++i) {
        const bool isNamed = std::any_of(pen.geometry.endLabels.begin(), pen.geometry.endLabels.end(),
                                         [&](const EndLabel& label) { return label.series == i; });
        if (isNamed) {
            const auto entry = xml.element("c:legendEntry");
            xml.value("c:idx", static_cast<std::int64_t>(i));
            xml.value("c:delete", 1);
        }
    }
    writeManualLayout(xml, pen.geometry.legendBox, false);
    xml.value("c:overlay", 0);
    writeTextProperties(pen, {.size = pen.geometry.textSize});
}

void writeChart(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("c:chart");
    const std::string& title = pen.geometry.title;
    if (!title.empty())
        writeTitle(pen, title, {}, {.size = pen.geometry.titleSize, .isBold = true});
    xml.value("c:autoTitleDeleted", title.empty() ? 1 : 0);
    writePlotArea(pen);
    writeLegend(pen);
    xml.value("c:plotVisOnly", 1);
    xml.value("c:dispBlanksAs", "gap");
}

} // namespace

std::string chartPart(const ChartPlan& plan, const ChartGeometry& geometry, std::string_view language,
                      std::string_view workbookRelationship) {
    XmlWriter xml(2048 + plan.data.series.size() * plan.data.categories.size() * 120);
    const ChartPen pen{xml, plan, geometry, language};
    {
        const auto root = xml.element(
            "c:chartSpace", {{"xmlns:c", kChart}, {"xmlns:a", kDrawing}, {"xmlns:r", kRelationships}});
        xml.value("c:date1904", 0);
        xml.value("c:lang", languageTag(language));
        xml.value("c:roundedCorners", 0);
        writeChart(pen);
        {
            const auto properties = xml.element("c:spPr");
            xml.leaf("a:noFill");
            const auto line = xml.element("a:ln");
            xml.leaf("a:noFill");
        }
        writeTextProperties(pen, {.size = geometry.textSize});
        const auto external = xml.element("c:externalData", {{"r:id", workbookRelationship}});
        xml.value("c:autoUpdate", 0);
    }
    return xml.take();
}

} // namespace entente::slides
