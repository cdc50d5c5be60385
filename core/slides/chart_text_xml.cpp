#include "core/slides/chart_xml.h"
#include "core/slides/drawing_xml.h"
#include "core/slides/phrases.h"

namespace entente::slides {
namespace {

void writeTextBody(const ChartPen& pen, const ChartText& text, std::string_view runText) {
    XmlWriter& xml = pen.xml;
    // LibreOffice knows no tickLblSkip: at an angle of exactly 0 it breaks every label into letters, at none
    // it turns them by 45 degrees; at a sixty-thousandth of a degree it leaves out those that have no room.
    xml.leaf("a:bodyPr", {{"rot", text.isThinned ? 1 : 0},
                          {"vert", "horz"},
                          {"wrap", text.wraps ? "square" : "none"},
                          {"lIns", 0},
                          {"tIns", 0},
                          {"rIns", 0},
                          {"bIns", 0},
                          {"anchor", "ctr"}});
    xml.leaf("a:lstStyle");
    const Ink ink = text.series ? seriesInk(*text.series) : Ink{};
    const RunLook look{.size = text.size,
                       .bold = text.isBold,
                       .scheme = text.isSecondary ? "tx2" : "tx1",
                       .ink = text.series ? &ink : nullptr};
    const auto paragraph = xml.element("a:p");
    {
        const auto properties = xml.element("a:pPr", {{"algn", "l"}});
        writeRunProperties(xml, "a:defRPr", pen.language, look);
    }
    if (runText.empty())
        xml.leaf("a:endParaRPr", {{"lang", languageTag(pen.language)}});
    else
        writeRuns(xml, runText, pen.language, look);
}

} // namespace

void writeCornerLayout(XmlWriter& xml, const Corner& corner) {
    const auto layout = xml.element("c:layout");
    const auto manual = xml.element("c:manualLayout");
    xml.value("c:xMode", "edge");
    xml.value("c:yMode", "edge");
    xml.value("c:x", numberText(corner.x));
    xml.value("c:y", numberText(corner.y));
}

void writeTextProperties(const ChartPen& pen, const ChartText& text) {
    const auto element = pen.xml.element("c:txPr");
    writeTextBody(pen, text, {});
}

void writeTitle(const ChartPen& pen, std::string_view title, const Corner& corner, const ChartText& text) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("c:title");
    {
        const auto tx = xml.element("c:tx");
        const auto rich = xml.element("c:rich");
        writeTextBody(pen, text, title);
    }
    writeCornerLayout(xml, corner);
    xml.value("c:overlay", 0);
}

} // namespace entente::slides
