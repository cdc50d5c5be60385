#include "core/slides/chart_xml.h"
#include "core/slides/drawing_xml.h"

#include <cmath>

namespace entente::slides {
namespace {

constexpr std::string_view kHairline = "E2E0DA";

void writeHairline(XmlWriter& xml, double width, std::string_view scheme, std::string_view rgb) {
    const auto properties = xml.element("c:spPr");
    const auto line = xml.element("a:ln", {{"w", emu(width)}});
    if (scheme.empty() && rgb.empty()) {
        xml.leaf("a:noFill");
        return;
    }
    const auto fill = xml.element("a:solidFill");
    xml.value(scheme.empty() ? "a:srgbClr" : "a:schemeClr", scheme.empty() ? rgb : scheme);
}

bool isHorizontal(const ChartPen& pen) { return pen.plan.data.kind == chart::ChartKind::Bar; }

void writeAxisTitle(const ChartPen& pen, const std::string& title, const Corner& corner) {
    if (!title.empty())
        writeTitle(pen, title, corner, {.size = pen.geometry.textSize, .isSecondary = true});
}

bool hasBars(const ChartPlan& plan) {
    for (std::size_t i = 0; i < plan.data.series.size(); ++i) {
        if (formOf(plan, i) != SeriesForm::Area)
            return true;
    }
    return false;
}

} // namespace

std::string tickFormat(const chart::ValueAxis& axis) {
    // What is more than digits is left as it was given.
    if (axis.numberFormat.find_first_not_of("#,0.") != std::string::npos || axis.numberFormat.empty() ||
        axis.step <= 0)
        return axis.numberFormat.empty() ? "General" : axis.numberFormat;
    int decimals = 0;
    for (double step = axis.step; decimals < 6 && std::abs(step - std::round(step)) > 1e-9 * std::abs(step);
         step *= 10)
        ++decimals;
    return "#,##0" +
           (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : std::string());
}

void writeCategoryAxis(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    const int step = pen.geometry.labelStep;
    const auto axis = xml.element("c:catAx");
    xml.value("c:axId", kCategoryAxisId);
    {
        const auto scaling = xml.element("c:scaling");
        // Horizontal bars read from the top, as a list does.
        xml.value("c:orientation", isHorizontal(pen) ? "maxMin" : "minMax");
    }
    xml.value("c:delete", 0);
    xml.value("c:axPos", isHorizontal(pen) ? "l" : "b");
    writeAxisTitle(pen, pen.plan.data.categoryTitle, pen.geometry.categoryTitle);
    xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", 0}});
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    // Low: beside the plot and not across bars that go below zero.
    xml.value("c:tickLblPos", "low");
    writeHairline(xml, 1, "tx2", "");
    writeTextProperties(pen, {.size = pen.geometry.textSize, .isThinned = step > 1});
    xml.value("c:crossAx", kValueAxisId);
    xml.value("c:crosses", "autoZero");
    xml.value("c:auto", 0);
    xml.value("c:lblAlgn", "ctr");
    xml.value("c:lblOffset", 100);
    xml.value("c:tickLblSkip", step);
    xml.value("c:tickMarkSkip", step);
    xml.value("c:noMultiLvlLbl", 1);
}

void writeValueAxis(const ChartPen& pen) {
    XmlWriter& xml = pen.xml;
    const chart::ValueAxis& values = pen.plan.data.valueAxis;
    const bool hasRange = values.maximum > values.minimum;
    const auto axis = xml.element("c:valAx");
    xml.value("c:axId", kValueAxisId);
    {
        const auto scaling = xml.element("c:scaling");
        xml.value("c:orientation", "minMax");
        if (hasRange) {
            xml.value("c:max", numberText(values.maximum));
            xml.value("c:min", numberText(values.minimum));
        }
    }
    xml.value("c:delete", 0);
    xml.value("c:axPos", isHorizontal(pen) ? "b" : "l");
    {
        const auto gridlines = xml.element("c:majorGridlines");
        writeHairline(xml, 0.75, "", kHairline);
    }
    writeAxisTitle(pen, values.unit, pen.geometry.valueTitle);
    xml.leaf("c:numFmt", {{"formatCode", tickFormat(values)}, {"sourceLinked", 0}});
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "nextTo");
    writeHairline(xml, 0.75, "", "");
    writeTextProperties(pen, {.size = pen.geometry.textSize, .isSecondary = true});
    xml.value("c:crossAx", kCategoryAxisId);
    xml.value("c:crosses", isHorizontal(pen) ? "max" : "autoZero");
    xml.value("c:crossBetween", hasBars(pen.plan) ? "between" : "midCat");
    if (hasRange && values.step > 0)
        xml.value("c:majorUnit", numberText(values.step));
}

} // namespace entente::slides
