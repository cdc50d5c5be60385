#include "core/chart/palette.h"
#include "core/chart/runs.h"
#include "core/slides/chart_workbook.h"
#include "core/slides/chart_xml.h"
#include "core/slides/drawing_xml.h"

#include <algorithm>
#include <array>

namespace entente::slides {
namespace {

constexpr double kLineWidth = 2.25;
constexpr double kTargetWidth = 1.25;
constexpr int kMarkerSize = 6;
constexpr int kAreaOpacity = 55;
constexpr int kOpenColumnOpacity = static_cast<int>(100 * chart::kOpenColumnOpacity);

bool hasValue(const chart::ChartSeries& series, std::size_t point) {
    return point < series.points.size() && series.points[point].value.has_value();
}

/// A point between two gaps has no line to be seen by.
bool isAlone(const chart::ChartSeries& series, std::size_t point) {
    const bool joinsLeft = point > 0 && hasValue(series, point - 1) && !series.points[point].breakBefore;
    const bool joinsRight = hasValue(series, point + 1) && !series.points[point + 1].breakBefore;
    return !joinsLeft && !joinsRight;
}

void writeStringReference(XmlWriter& xml, const std::string& formula, const std::vector<std::string>& texts) {
    const auto reference = xml.element("c:strRef");
    xml.textElement("c:f", formula);
    const auto cache = xml.element("c:strCache");
    xml.value("c:ptCount", static_cast<std::int64_t>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto point = xml.element("c:pt", {{"idx", i}});
        xml.textElement("c:v", texts[i]);
    }
}

void writeCategories(const ChartPen& pen) {
    const auto cat = pen.xml.element("c:cat");
    std::vector<std::string> labels;
    for (const chart::Category& category : pen.plan.data.categories)
        labels.push_back(category.label);
    writeStringReference(pen.xml, categoryCells(pen.plan.data), labels);
}

void writeValues(const ChartPen& pen, std::size_t index) {
    XmlWriter& xml = pen.xml;
    const auto val = xml.element("c:val");
    const auto reference = xml.element("c:numRef");
    xml.textElement("c:f", valueCells(pen.plan.data, index));
    const auto cache = xml.element("c:numCache");
    // As the cells have it: axis and labels bring their own format.
    xml.textElement("c:formatCode", "General");
    const auto& points = pen.plan.data.series[index].points;
    xml.value("c:ptCount", static_cast<std::int64_t>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        // A gap has no c:pt at all: an empty c:v is not a number.
        if (!points[i].value)
            continue;
        const auto point = xml.element("c:pt", {{"idx", i}});
        xml.textElement("c:v", numberText(*points[i].value));
    }
}

// Lines

void writeLine(XmlWriter& xml, const chart::ChartSeries& series, double width, chart::DashKind dash) {
    const auto line = xml.element("a:ln", {{"w", emu(width)}, {"cap", "rnd"}});
    writeSeriesFill(xml, series);
    writeDash(xml, dash);
    xml.leaf("a:round");
}

constexpr std::size_t kMostMarkedPoints = 15;

/// A long line that is named at its end needs no mark on every point.
std::string_view markerSymbol(const ChartPen& pen, std::size_t index) {
    constexpr std::array<std::string_view, 5> kSymbols{"none", "circle", "square", "diamond", "triangle"};
    const bool isNamed = std::any_of(pen.geometry.endLabels.begin(), pen.geometry.endLabels.end(),
                                     [&](const EndLabel& label) { return label.series == index; });
    if (isNamed && pen.plan.data.categories.size() > kMostMarkedPoints)
        return kSymbols.front();
    return kSymbols.at(static_cast<std::size_t>(pen.plan.data.series[index].marker));
}

void writeMarker(XmlWriter& xml, const chart::ChartSeries& series, std::string_view symbol, bool isOpen) {
    const auto marker = xml.element("c:marker");
    xml.value("c:symbol", symbol);
    if (symbol == "none")
        return;
    xml.value("c:size", kMarkerSize);
    const auto properties = xml.element("c:spPr");
    if (isOpen) {
        const auto fill = xml.element("a:solidFill");
        xml.value("a:schemeClr", "bg1");
    } else {
        writeSeriesFill(xml, series);
    }
    const auto line = xml.element("a:ln", {{"w", emu(1.5)}});
    writeSeriesFill(xml, series);
}

bool isMarkedLinePoint(const chart::ChartSeries& series, std::size_t i) {
    const chart::ChartPoint& point = series.points[i];
    return point.value &&
           (chart::isForecast(point) || chart::isOpen(point) || point.breakBefore || isAlone(series, i));
}

/// The line that leads to a point is formatted at that point: dashed to a forecast, none across a break.
void writeLinePoint(const ChartPen& pen, std::size_t index, std::size_t i, double width) {
    XmlWriter& xml = pen.xml;
    const chart::ChartSeries& series = pen.plan.data.series[index];
    const chart::ChartPoint& point = series.points[i];
    const std::string_view own = markerSymbol(pen, index);
    const std::string_view symbol =
        own == "none" && (chart::isOpen(point) || isAlone(series, i)) ? "circle" : own;
    const auto element = xml.element("c:dPt");
    xml.value("c:idx", static_cast<std::int64_t>(i));
    writeMarker(xml, series, symbol, chart::isOpen(point));
    xml.value("c:bubble3D", 0);
    const auto properties = xml.element("c:spPr");
    if (point.breakBefore) {
        const auto line = xml.element("a:ln", {{"w", emu(width)}});
        xml.leaf("a:noFill");
    } else {
        writeLine(xml, series, width, chart::isForecast(point) ? chart::DashKind::Dot : series.dash);
    }
}

void writeEndLabel(const ChartPen& pen, const EndLabel& label) {
    XmlWriter& xml = pen.xml;
    const chart::ChartSeries& series = pen.plan.data.series[label.series];
    const auto labels = xml.element("c:dLbls");
    {
        const auto one = xml.element("c:dLbl");
        xml.value("c:idx", static_cast<std::int64_t>(label.point));
        if (label.shiftX != 0 || label.shift != 0) {
            const auto layout = xml.element("c:layout");
            const auto manual = xml.element("c:manualLayout");
            xml.value("c:x", numberText(label.shiftX));
            xml.value("c:y", numberText(label.shift));
        }
        {
            const auto properties = xml.element("c:spPr");
            xml.leaf("a:noFill");
            const auto line = xml.element("a:ln");
            xml.leaf("a:noFill");
        }
        writeTextProperties(
            pen, {.size = pen.geometry.textSize, .isBold = true, .series = &series, .wraps = false});
        xml.value("c:dLblPos", "r");
        for (const std::string_view flag : {"c:showLegendKey", "c:showVal", "c:showCatName"})
            xml.value(flag, 0);
        xml.value("c:showSerName", 1);
        xml.value("c:showPercent", 0);
        xml.value("c:showBubbleSize", 0);
    }
    // Where a label is moved off its point, LibreOffice would draw a line to it, which looks like more
    // target.
    for (const std::string_view flag : {"c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName",
                                        "c:showPercent", "c:showBubbleSize", "c:showLeaderLines"})
        xml.value(flag, 0);
}

void writeLineSeries(const ChartPen& pen, std::size_t index) {
    XmlWriter& xml = pen.xml;
    const chart::ChartSeries& series = pen.plan.data.series[index];
    const double width = index >= pen.plan.targetsFrom ? kTargetWidth : kLineWidth;
    {
        const auto properties = xml.element("c:spPr");
        writeLine(xml, series, width, series.dash);
    }
    writeMarker(xml, series, markerSymbol(pen, index), false);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (isMarkedLinePoint(series, i))
            writeLinePoint(pen, index, i, width);
    }
    for (const EndLabel& label : pen.geometry.endLabels) {
        if (label.series == index)
            writeEndLabel(pen, label);
    }
    writeCategories(pen);
    writeValues(pen, index);
    xml.value("c:smooth", 0);
}

// Bars and areas

void writeThinOutline(XmlWriter& xml, const chart::ChartSeries& series, chart::DashKind dash) {
    const auto line = xml.element("a:ln", {{"w", emu(1)}});
    writeSeriesFill(xml, series);
    writeDash(xml, dash);
}

void writeBarPoint(const ChartPen& pen, const chart::ChartSeries& series, std::size_t i) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("c:dPt");
    xml.value("c:idx", static_cast<std::int64_t>(i));
    xml.value("c:invertIfNegative", 0);
    xml.value("c:bubble3D", 0);
    const auto properties = xml.element("c:spPr");
    if (chart::isForecast(series.points[i])) {
        xml.leaf("a:noFill");
        writeThinOutline(xml, series, chart::DashKind::Dash);
    } else {
        writeSeriesFill(xml, series, kOpenColumnOpacity);
        writeThinOutline(xml, series, chart::DashKind::Solid);
    }
}

std::string valueFormat(const chart::ValueAxis& axis) {
    return axis.numberFormat.empty() ? "General" : axis.numberFormat;
}

void writeValueLabels(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    const auto labels = xml.element("c:dLbls");
    xml.leaf("c:numFmt", {{"formatCode", valueFormat(pen.plan.data.valueAxis)}, {"sourceLinked", 0}});
    {
        const auto properties = xml.element("c:spPr");
        xml.leaf("a:noFill");
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    writeTextProperties(pen, {.size = pen.geometry.textSize});
    xml.value("c:dLblPos", "outEnd");
    xml.value("c:showLegendKey", 0);
    xml.value("c:showVal", 1);
    for (const std::string_view flag :
         {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        xml.value(flag, 0);
}

void writeBarSeries(const ChartPen& pen, std::size_t index) {
    XmlWriter& xml = pen.xml;
    const chart::ChartSeries& series = pen.plan.data.series[index];
    const bool isTarget = index >= pen.plan.targetsFrom;
    {
        const auto properties = xml.element("c:spPr");
        if (isTarget) {
            xml.leaf("a:noFill");
            writeThinOutline(xml, series, series.dash);
        } else {
            writeSeriesFill(xml, series);
            const auto line = xml.element("a:ln");
            xml.leaf("a:noFill");
        }
    }
    xml.value("c:invertIfNegative", 0);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const chart::ChartPoint& point = series.points[i];
        if (point.value && (chart::isForecast(point) || chart::isOpen(point)))
            writeBarPoint(pen, series, i);
    }
    if (pen.geometry.showsValues && !isTarget)
        writeValueLabels(pen);
    writeCategories(pen);
    writeValues(pen, index);
}

void writeAreaSeries(const ChartPen& pen, std::size_t index) {
    XmlWriter& xml = pen.xml;
    const chart::ChartSeries& series = pen.plan.data.series[index];
    {
        const auto properties = xml.element("c:spPr");
        writeSeriesFill(xml, series, kAreaOpacity);
        writeThinOutline(xml, series, chart::DashKind::Solid);
    }
    writeCategories(pen);
    writeValues(pen, index);
}

} // namespace

Ink seriesInk(const chart::ChartSeries& series) {
    const bool isAccent = series.accent >= 1 && series.accent <= 6 &&
                          chart::accentColour(series.accent).light == series.colour.light;
    return {.rgb = series.colour.light, .accent = isAccent ? series.accent : 0};
}

void writeSeriesFill(XmlWriter& xml, const chart::ChartSeries& series, int opacityPercent) {
    Ink ink = seriesInk(series);
    ink.opacity = opacityPercent / 100.0;
    writeSolidFill(xml, ink);
}

void writeSeries(const ChartPen& pen, std::size_t index) {
    XmlWriter& xml = pen.xml;
    const auto series = xml.element("c:ser");
    xml.value("c:idx", static_cast<std::int64_t>(index));
    xml.value("c:order", static_cast<std::int64_t>(index));
    {
        const auto tx = xml.element("c:tx");
        writeStringReference(xml, nameCell(index), {pen.plan.data.series[index].name});
    }
    switch (formOf(pen.plan, index)) {
    case SeriesForm::Line:
        return writeLineSeries(pen, index);
    case SeriesForm::Bar:
        return writeBarSeries(pen, index);
    case SeriesForm::Area:
        return writeAreaSeries(pen, index);
    }
}

} // namespace entente::slides
