#include "core/slides/shape_xml.h"

#include "core/slides/drawing_xml.h"
#include "core/slides/identity.h"

#include <array>

namespace entente::slides {
namespace {

constexpr std::string_view kDecorativeNs = "http://schemas.microsoft.com/office/drawing/2017/decorative";
constexpr std::string_view kDecorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
/// Names the field of the slide's number in every file alike.
constexpr std::string_view kNumberFieldId = "{8E5C1B7A-2F4D-4C3E-9B6A-1D0F7E2C5A48}";

void writeDecorative(XmlWriter& xml) {
    const auto list = xml.element("a:extLst");
    const auto extension = xml.element("a:ext", {{"uri", kDecorativeUri}});
    xml.leaf("adec:decorative", {{"xmlns:adec", kDecorativeNs}, {"val", 1}});
}

std::string slotName(Slot slot) {
    constexpr std::array<std::string_view, 10> kNames{"Title",  "Subtitle",    "Byline", "Text",
                                                      "Chart",  "Chart 2",     "Table",  "Source",
                                                      "Footer", "Slide number"};
    return std::string(kNames.at(static_cast<std::size_t>(slot)));
}

void writeParagraph(ShapePen& pen, const Bullet& paragraph, double size) {
    XmlWriter& xml = pen.xml;
    const auto p = xml.element("a:p");
    if (paragraph.level > 0)
        xml.leaf("a:pPr", {{"lvl", paragraph.level}});
    const double own = size == 0 ? 0 : std::max(10.0, size - 2 * paragraph.level);
    writeRuns(xml, paragraph.text, pen.language, {.size = own});
    if (paragraph.text.empty())
        writeRunProperties(xml, "a:endParaRPr", pen.language, {.size = own});
}

void writeNumberField(ShapePen& pen) {
    XmlWriter& xml = pen.xml;
    const auto p = xml.element("a:p");
    const auto field = xml.element("a:fld", {{"id", kNumberFieldId}, {"type", "slidenum"}});
    writeRunProperties(xml, "a:rPr", pen.language, {});
    xml.textElement("a:t", "‹#›");
}

void writeSlotParagraphs(ShapePen& pen, const SlotText& text) {
    if (text.slot == Slot::SlideNumber)
        return writeNumberField(pen);
    for (const Bullet& paragraph : text.paragraphs) {
        // A title is one paragraph; elsewhere a line end is an end of a paragraph.
        if (text.slot == Slot::Title) {
            writeParagraph(pen, paragraph, text.size);
            continue;
        }
        for (std::size_t from = 0; from <= paragraph.text.size();) {
            const std::size_t end = std::min(paragraph.text.find('\n', from), paragraph.text.size());
            writeParagraph(pen, {paragraph.text.substr(from, end - from), paragraph.level}, text.size);
            from = end + 1;
        }
    }
}

/// p:nvPr with placeholder and tags.
void writeFrameProperties(XmlWriter& xml, const SlotSpec& slot, const ElementLinks& links) {
    const auto properties = xml.element("p:nvPr");
    writePlaceholder(xml, slot);
    if (!links.tags.empty()) {
        const auto list = xml.element("p:custDataLst");
        xml.leaf("p:tags", {{"r:id", links.tags}});
    }
}

void writeFrameHead(ShapePen& pen, const ShapeLabel& label, const SlotSpec& slot, const ElementLinks& links) {
    XmlWriter& xml = pen.xml;
    const auto head = xml.element("p:nvGraphicFramePr");
    writeShapeLabel(pen, label);
    {
        const auto properties = xml.element("p:cNvGraphicFramePr");
        xml.leaf("a:graphicFrameLocks", {{"noGrp", 1}});
    }
    writeFrameProperties(xml, slot, links);
}

void writeCell(ShapePen& pen, const std::string& text, double size, TextAlign align, bool isHeader) {
    XmlWriter& xml = pen.xml;
    const auto cell = xml.element("a:tc");
    {
        const auto body = xml.element("a:txBody");
        xml.leaf("a:bodyPr");
        xml.leaf("a:lstStyle");
        const auto p = xml.element("a:p");
        if (align != TextAlign::Left)
            xml.leaf("a:pPr", {{"algn", alignCode(align)}});
        writeRuns(xml, text, pen.language, {.size = size});
        if (text.empty())
            writeRunProperties(xml, "a:endParaRPr", pen.language, {.size = size});
    }
    xml.leaf("a:tcPr", {{"marL", 76200},
                        {"marR", 76200},
                        {"marT", 50800},
                        {"marB", 50800},
                        {"anchor", isHeader ? "b" : "t"}});
}

void writeTable(ShapePen& pen, const TableFrame& frame) {
    XmlWriter& xml = pen.xml;
    const auto table = xml.element("a:tbl");
    {
        const auto properties = xml.element("a:tblPr", {{"firstRow", 1}});
        xml.textElement("a:tableStyleId", kTableStyleId);
    }
    {
        const auto grid = xml.element("a:tblGrid");
        for (const double width : frame.columnWidths)
            xml.leaf("a:gridCol", {{"w", emu(width)}});
    }
    for (std::size_t r = 0; r < frame.rows.size(); ++r) {
        const auto row = xml.element("a:tr", {{"h", emu(frame.rowHeights[r])}});
        for (std::size_t c = 0; c < frame.rows[r].size(); ++c)
            writeCell(pen, frame.rows[r][c], frame.size, frame.aligns[c], r == 0);
    }
}

} // namespace

void writeShapeLabel(ShapePen& pen, const ShapeLabel& label) {
    XmlWriter& xml = pen.xml;
    const int id = pen.nextId++;
    const auto element =
        label.altText.empty()
            ? xml.element("p:cNvPr", {{"id", id}, {"name", label.name}})
            : xml.element("p:cNvPr", {{"id", id}, {"name", label.name}, {"descr", label.altText}});
    if (label.isDecoration)
        writeDecorative(xml);
}

void writePlaceholder(XmlWriter& xml, const SlotSpec& slot) {
    if (slot.index == 0)
        xml.leaf("p:ph", {{"type", slot.type}});
    else
        xml.leaf("p:ph", {{"type", slot.type}, {"idx", slot.index}});
}

void writeTreeRoot(XmlWriter& xml) {
    {
        const auto head = xml.element("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    const auto properties = xml.element("p:grpSpPr");
    const auto transform = xml.element("a:xfrm");
    xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    xml.leaf("a:ext", {{"cx", 0}, {"cy", 0}});
    xml.leaf("a:chOff", {{"x", 0}, {"y", 0}});
    xml.leaf("a:chExt", {{"cx", 0}, {"cy", 0}});
}

std::string_view alignCode(TextAlign align) {
    constexpr std::array<std::string_view, 3> kCodes{"l", "ctr", "r"};
    return kCodes.at(static_cast<std::size_t>(align));
}

void writeBodyProperties(XmlWriter& xml, TextAnchor anchor, bool wraps) {
    constexpr std::array<std::string_view, 3> kAnchors{"t", "ctr", "b"};
    const auto properties =
        xml.element("a:bodyPr", {{"wrap", wraps ? "square" : "none"},
                                 {"lIns", 0},
                                 {"tIns", 0},
                                 {"rIns", 0},
                                 {"bIns", 0},
                                 {"anchor", kAnchors.at(static_cast<std::size_t>(anchor))}});
    xml.leaf("a:noAutofit");
}

void writeRule(ShapePen& pen, std::string_view name, const Box& box, std::string_view scheme,
               std::string_view rgb) {
    XmlWriter& xml = pen.xml;
    const auto shape = xml.element("p:sp");
    {
        const auto head = xml.element("p:nvSpPr");
        writeShapeLabel(pen, {.name = std::string(name), .isDecoration = true});
        xml.leaf("p:cNvSpPr");
        xml.leaf("p:nvPr", {{"userDrawn", 1}});
    }
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", box);
        {
            const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
            xml.leaf("a:avLst");
        }
        {
            const auto fill = xml.element("a:solidFill");
            xml.value(scheme.empty() ? "a:srgbClr" : "a:schemeClr", scheme.empty() ? rgb : scheme);
        }
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto p = xml.element("a:p");
    xml.leaf("a:endParaRPr", {{"lang", "en-US"}});
}

void writeSlotText(ShapePen& pen, const SlotText& text, LayoutKind layout) {
    XmlWriter& xml = pen.xml;
    const auto shape = xml.element("p:sp");
    {
        const auto head = xml.element("p:nvSpPr");
        writeShapeLabel(pen, {.name = slotName(text.slot)});
        {
            const auto properties = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", 1}});
        }
        const auto properties = xml.element("p:nvPr");
        writePlaceholder(xml, slotIn(layout, text.slot));
    }
    {
        const auto properties = xml.element("p:spPr");
        if (text.box.height > 0)
            writeTransform(xml, "a:xfrm", text.box);
    }
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    writeSlotParagraphs(pen, text);
}

void writeChartFrame(ShapePen& pen, const ChartFrame& frame, LayoutKind layout, const ElementLinks& links) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("p:graphicFrame");
    writeFrameHead(pen, {nameWithIdentity(frame.title, frame.identity), frame.altText},
                   slotIn(layout, frame.slot), links);
    writeTransform(xml, "p:xfrm", frame.box);
    const auto graphic = xml.element("a:graphic");
    const auto data = xml.element("a:graphicData", {{"uri", kChartNs}});
    xml.leaf("c:chart", {{"xmlns:c", kChartNs}, {"r:id", links.chart}});
}

void writeTableFrame(ShapePen& pen, const TableFrame& frame, LayoutKind layout, const ElementLinks& links) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("p:graphicFrame");
    writeFrameHead(pen, {nameWithIdentity(frame.title, frame.identity), frame.altText},
                   slotIn(layout, Slot::Table), links);
    writeTransform(xml, "p:xfrm", frame.box);
    const auto graphic = xml.element("a:graphic");
    const auto data =
        xml.element("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
    writeTable(pen, frame);
}

} // namespace entente::slides
