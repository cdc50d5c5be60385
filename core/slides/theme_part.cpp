#include "core/chart/palette.h"
#include "core/slides/drawing_xml.h"
#include "core/slides/shape_xml.h"
#include "core/slides/template_parts.h"

namespace entente::slides {
namespace {

// Both come with every Office; elsewhere metric twins or wide sans serifs stand in, which text_measure
// reckons with.
constexpr std::string_view kLatinFont = "Arial";
constexpr std::string_view kJapaneseFont = "Yu Gothic";

void writeThemeColour(XmlWriter& xml, std::string_view name, std::string_view rgb) {
    const auto colour = xml.element(name);
    xml.value("a:srgbClr", rgb);
}

void writeColourScheme(XmlWriter& xml) {
    constexpr std::array<std::string_view, 6> kAccents{"a:accent1", "a:accent2", "a:accent3",
                                                       "a:accent4", "a:accent5", "a:accent6"};
    const auto scheme = xml.element("a:clrScheme", {{"name", "Entente"}});
    writeThemeColour(xml, "a:dk1", "1D1D1B");
    writeThemeColour(xml, "a:lt1", "FFFFFF");
    writeThemeColour(xml, "a:dk2", "5E5C57");
    writeThemeColour(xml, "a:lt2", "F7F6F3");
    for (int i = 1; i <= 6; ++i)
        writeThemeColour(xml, kAccents.at(static_cast<std::size_t>(i - 1)),
                         hexColour(chart::accentColour(i).light));
    writeThemeColour(xml, "a:hlink", "2457A6");
    writeThemeColour(xml, "a:folHlink", "5E5C57");
}

void writeFont(XmlWriter& xml, std::string_view name) {
    const auto font = xml.element(name);
    xml.leaf("a:latin", {{"typeface", kLatinFont}});
    xml.leaf("a:ea", {{"typeface", kJapaneseFont}});
    xml.leaf("a:cs", {{"typeface", kLatinFont}});
    xml.leaf("a:font", {{"script", "Jpan"}, {"typeface", kJapaneseFont}});
}

/// The schema asks for three entries a list, from quiet to strong; ours are all quiet.
void writeFormatScheme(XmlWriter& xml) {
    constexpr std::string_view kFill = R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)";
    const auto scheme = xml.element("a:fmtScheme", {{"name", "Entente"}});
    {
        const auto fills = xml.element("a:fillStyleLst");
        for (int i = 0; i < 3; ++i)
            xml.raw(kFill);
    }
    {
        const auto lines = xml.element("a:lnStyleLst");
        for (const double width : {0.75, 1.5, 2.25}) {
            const auto line = xml.element("a:ln", {{"w", emu(width)}});
            xml.raw(kFill);
        }
    }
    {
        const auto effects = xml.element("a:effectStyleLst");
        for (int i = 0; i < 3; ++i)
            xml.raw("<a:effectStyle><a:effectLst/></a:effectStyle>");
    }
    const auto grounds = xml.element("a:bgFillStyleLst");
    for (int i = 0; i < 3; ++i)
        xml.raw(kFill);
}

void writeBorder(XmlWriter& xml, std::string_view side, double width, std::string_view colour) {
    const auto element = xml.element(side);
    const auto line = xml.element("a:ln", {{"w", emu(width)}});
    if (colour.empty()) {
        xml.leaf("a:noFill");
        return;
    }
    const auto fill = xml.element("a:solidFill");
    if (colour == "tx1")
        xml.value("a:schemeClr", colour);
    else
        xml.value("a:srgbClr", colour);
}

void writeTableText(XmlWriter& xml, bool isBold) {
    const auto style = isBold ? xml.element("a:tcTxStyle", {{"b", "on"}}) : xml.element("a:tcTxStyle");
    {
        const auto font = xml.element("a:fontRef", {{"idx", "minor"}});
        xml.value("a:prstClr", "black");
    }
    xml.value("a:schemeClr", "tx1");
}

} // namespace

std::string themePart(std::string_view name) {
    XmlWriter xml;
    {
        const auto root = xml.element("a:theme", {{"xmlns:a", kDrawingNs}, {"name", name}});
        {
            const auto elements = xml.element("a:themeElements");
            writeColourScheme(xml);
            {
                const auto fonts = xml.element("a:fontScheme", {{"name", "Entente"}});
                writeFont(xml, "a:majorFont");
                writeFont(xml, "a:minorFont");
            }
            writeFormatScheme(xml);
        }
        xml.leaf("a:objectDefaults");
        xml.leaf("a:extraClrSchemeLst");
    }
    return xml.take();
}

/// Hairlines between rows, a stronger one under the header, nothing vertical, no fills.
std::string tableStylesPart() {
    XmlWriter xml;
    {
        const auto root = xml.element("a:tblStyleLst", {{"xmlns:a", kDrawingNs}, {"def", kTableStyleId}});
        const auto style = xml.element("a:tblStyle", {{"styleId", kTableStyleId}, {"styleName", "Entente"}});
        {
            const auto whole = xml.element("a:wholeTbl");
            writeTableText(xml, false);
            const auto cells = xml.element("a:tcStyle");
            {
                const auto borders = xml.element("a:tcBdr");
                writeBorder(xml, "a:left", 0.75, "");
                writeBorder(xml, "a:right", 0.75, "");
                writeBorder(xml, "a:top", 0.75, "");
                writeBorder(xml, "a:bottom", 0.75, "E2E0DA");
                writeBorder(xml, "a:insideH", 0.75, "E2E0DA");
                writeBorder(xml, "a:insideV", 0.75, "");
            }
            const auto fill = xml.element("a:fill");
            xml.leaf("a:noFill");
        }
        const auto header = xml.element("a:firstRow");
        writeTableText(xml, true);
        const auto cells = xml.element("a:tcStyle");
        {
            const auto borders = xml.element("a:tcBdr");
            writeBorder(xml, "a:bottom", 1.25, "tx1");
        }
        const auto fill = xml.element("a:fill");
        xml.leaf("a:noFill");
    }
    return xml.take();
}

std::string presentationPropertiesPart() {
    XmlWriter xml(512);
    xml.leaf("p:presentationPr", {{"xmlns:p", kPresentationNs}});
    return xml.take();
}

std::string viewPropertiesPart() {
    XmlWriter xml(512);
    xml.leaf("p:viewPr", {{"xmlns:p", kPresentationNs}});
    return xml.take();
}

} // namespace entente::slides
