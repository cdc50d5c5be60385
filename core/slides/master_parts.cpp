#include "core/slides/drawing_xml.h"
#include "core/slides/shape_xml.h"
#include "core/slides/template_parts.h"

#include <array>

namespace entente::slides {
namespace {

constexpr std::string_view kHairline = "E2E0DA";
constexpr std::int64_t kFirstMasterId = 2147483648;

void writeBackground(XmlWriter& xml, std::string_view scheme) {
    const auto ground = xml.element("p:bg");
    const auto properties = xml.element("p:bgPr");
    {
        const auto fill = xml.element("a:solidFill");
        xml.value("a:schemeClr", scheme);
    }
    xml.leaf("a:effectLst");
}

void writeDefaultRun(XmlWriter& xml, double size, bool isBold, std::string_view ink, std::string_view font) {
    const auto run =
        xml.element("a:defRPr", {{"sz", hundredths(size)}, {"b", isBold ? 1 : 0}, {"kern", 1200}});
    {
        const auto fill = xml.element("a:solidFill");
        xml.value("a:schemeClr", ink);
    }
    xml.leaf("a:latin", {{"typeface", std::string("+") + std::string(font) + "-lt"}});
    xml.leaf("a:ea", {{"typeface", std::string("+") + std::string(font) + "-ea"}});
    xml.leaf("a:cs", {{"typeface", std::string("+") + std::string(font) + "-cs"}});
}

void writeSpacing(XmlWriter& xml, std::string_view name, std::string_view unit, std::int64_t amount) {
    const auto spacing = xml.element(name);
    xml.value(unit, amount);
}

void writeTitleStyle(XmlWriter& xml) {
    const auto style = xml.element("p:titleStyle");
    const auto level = xml.element("a:lvl1pPr", {{"algn", "l"}, {"defTabSz", 914400}});
    writeSpacing(xml, "a:lnSpc", "a:spcPct", 95000);
    writeSpacing(xml, "a:spcBef", "a:spcPts", 0);
    xml.leaf("a:buNone");
    writeDefaultRun(xml, 24, true, "tx1", "mj");
}

void writeBodyLevel(XmlWriter& xml, std::string_view name, int level) {
    const std::int64_t indent = 228600;
    const auto properties = xml.element(
        name, {{"marL", indent * (level + 1)}, {"indent", -indent}, {"algn", "l"}, {"defTabSz", 914400}});
    writeSpacing(xml, "a:spcBef", "a:spcPts", 600);
    {
        const auto colour = xml.element("a:buClr");
        xml.value("a:schemeClr", "tx2");
    }
    xml.leaf("a:buFont", {{"typeface", "Arial"}});
    xml.leaf("a:buChar", {{"char", level == 0 ? "•" : "–"}});
    writeDefaultRun(xml, std::max(12, 20 - 2 * level), false, "tx1", "mn");
}

constexpr std::array<std::string_view, 9> kLevels{"a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr",
                                                  "a:lvl4pPr", "a:lvl5pPr", "a:lvl6pPr",
                                                  "a:lvl7pPr", "a:lvl8pPr", "a:lvl9pPr"};

void writeTextStyles(XmlWriter& xml) {
    const auto styles = xml.element("p:txStyles");
    writeTitleStyle(xml);
    {
        const auto body = xml.element("p:bodyStyle");
        for (std::size_t i = 0; i < kLevels.size(); ++i)
            writeBodyLevel(xml, kLevels.at(i), static_cast<int>(i));
    }
    const auto other = xml.element("p:otherStyle");
    const auto level = xml.element("a:lvl1pPr", {{"algn", "l"}, {"defTabSz", 914400}});
    writeDefaultRun(xml, 14, false, "tx1", "mn");
}

/// The list style that makes a placeholder of the template look as its slot says.
void writeSlotStyle(XmlWriter& xml, const SlotSpec& slot) {
    if (slot.slot == Slot::Body) {
        xml.leaf("a:lstStyle");
        return;
    }
    const auto style = xml.element("a:lstStyle");
    const auto level =
        xml.element("a:lvl1pPr", {{"marL", 0}, {"indent", 0}, {"algn", alignCode(slot.align)}});
    writeSpacing(xml, "a:spcBef", "a:spcPts", 0);
    xml.leaf("a:buNone");
    const auto run = xml.element("a:defRPr", {{"sz", hundredths(slot.size)}, {"b", slot.isBold ? 1 : 0}});
    const auto fill = xml.element("a:solidFill");
    xml.value("a:schemeClr", slot.ink);
}

void writePrompt(ShapePen& pen, const SlotSpec& slot) {
    XmlWriter& xml = pen.xml;
    const auto p = xml.element("a:p");
    if (slot.slot == Slot::SlideNumber) {
        const auto field =
            xml.element("a:fld", {{"id", "{8E5C1B7A-2F4D-4C3E-9B6A-1D0F7E2C5A48}"}, {"type", "slidenum"}});
        xml.leaf("a:rPr", {{"lang", languageTag(pen.language)}});
        xml.textElement("a:t", "‹#›");
        return;
    }
    const auto run = xml.element("a:r");
    xml.leaf("a:rPr", {{"lang", languageTag(pen.language)}});
    xml.textElement("a:t", phrase(slot.prompt, pen.language));
}

/// `ofMaster`: the indexes of a master's own placeholders are its own.
void writeTemplateSlot(ShapePen& pen, const SlotSpec& slot) {
    XmlWriter& xml = pen.xml;
    const auto shape = xml.element("p:sp");
    {
        const auto head = xml.element("p:nvSpPr");
        writeShapeLabel(
            pen, {.name = std::string(phrase(slot.prompt, pen.language)) + " " + std::to_string(pen.nextId)});
        {
            const auto locks = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", 1}});
        }
        const auto properties = xml.element("p:nvPr");
        writePlaceholder(xml, slot);
    }
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", slot.box);
        const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
        xml.leaf("a:avLst");
    }
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, slot.anchor, true);
    writeSlotStyle(xml, slot);
    writePrompt(pen, slot);
}

void writeColourMap(XmlWriter& xml) {
    xml.leaf("p:clrMap", {{"bg1", "lt1"},
                          {"tx1", "dk1"},
                          {"bg2", "lt2"},
                          {"tx2", "dk2"},
                          {"accent1", "accent1"},
                          {"accent2", "accent2"},
                          {"accent3", "accent3"},
                          {"accent4", "accent4"},
                          {"accent5", "accent5"},
                          {"accent6", "accent6"},
                          {"hlink", "hlink"},
                          {"folHlink", "folHlink"}});
}

void writeMasterSlots(ShapePen& pen) {
    for (const Slot slot : {Slot::Title, Slot::Body, Slot::Footer, Slot::SlideNumber})
        writeTemplateSlot(pen, slotIn(LayoutKind::Text, slot));
}

void writeLayoutShapes(ShapePen& pen, LayoutKind layout) {
    if (isCover(layout)) {
        writeRule(pen, "Band", {0, 0, 12, kSlideHeight}, "hlink", "");
        writeRule(pen, "Rule", {96, 294, 64, 3}, "hlink", "");
    } else {
        writeRule(pen, "Rule", {48, 481, kSlideWidth - 96, 0.75}, "", kHairline);
    }
    for (const SlotSpec& slot : slotsOf(layout))
        writeTemplateSlot(pen, slot);
}

} // namespace

std::string masterPart(const std::vector<std::string>& layouts, std::string_view language) {
    XmlWriter xml(16384);
    {
        const auto root = xml.element(
            "p:sldMaster",
            {{"xmlns:a", kDrawingNs}, {"xmlns:r", kRelationshipNs}, {"xmlns:p", kPresentationNs}});
        {
            const auto common = xml.element("p:cSld");
            writeBackground(xml, "bg1");
            const auto tree = xml.element("p:spTree");
            writeTreeRoot(xml);
            ShapePen pen{xml, language};
            writeMasterSlots(pen);
        }
        writeColourMap(xml);
        {
            const auto list = xml.element("p:sldLayoutIdLst");
            std::int64_t id = kFirstMasterId + 1;
            for (const std::string& layout : layouts)
                xml.leaf("p:sldLayoutId", {{"id", id++}, {"r:id", layout}});
        }
        writeTextStyles(xml);
    }
    return xml.take();
}

std::string layoutPart(LayoutKind layout, std::string_view language) {
    XmlWriter xml(8192);
    {
        const auto root = xml.element("p:sldLayout", {{"xmlns:a", kDrawingNs},
                                                      {"xmlns:r", kRelationshipNs},
                                                      {"xmlns:p", kPresentationNs},
                                                      {"preserve", 1},
                                                      {"userDrawn", 1}});
        {
            const auto common = xml.element("p:cSld", {{"name", phrase(layoutName(layout), language)}});
            if (isCover(layout))
                writeBackground(xml, "bg2");
            const auto tree = xml.element("p:spTree");
            writeTreeRoot(xml);
            ShapePen pen{xml, language};
            writeLayoutShapes(pen, layout);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.take();
}

namespace {

void writeNotesSlot(ShapePen& pen, std::string_view name, std::string_view type, const Box& box,
                    std::string_view notes, bool isMaster) {
    XmlWriter& xml = pen.xml;
    const bool isImage = type == "sldImg";
    const auto shape = xml.element("p:sp");
    {
        const auto head = xml.element("p:nvSpPr");
        writeShapeLabel(pen, {.name = std::string(name)});
        {
            const auto properties = xml.element("p:cNvSpPr");
            if (isImage)
                xml.leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}});
            else
                xml.leaf("a:spLocks", {{"noGrp", 1}});
        }
        const auto properties = xml.element("p:nvPr");
        if (isImage)
            xml.leaf("p:ph", {{"type", type}, {"idx", 2}});
        else
            xml.leaf("p:ph", {{"type", type}, {"idx", 3}});
    }
    {
        const auto properties = xml.element("p:spPr");
        if (isMaster) {
            writeTransform(xml, "a:xfrm", box);
            {
                const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
                xml.leaf("a:avLst");
            }
            if (isImage) {
                xml.leaf("a:noFill");
                const auto line = xml.element("a:ln", {{"w", emu(0.75)}});
                const auto fill = xml.element("a:solidFill");
                xml.value("a:srgbClr", kHairline);
            }
        }
    }
    if (isImage)
        return;
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    for (std::size_t from = 0; from <= notes.size();) {
        const std::size_t end = std::min(notes.find('\n', from), notes.size());
        const auto p = xml.element("a:p");
        if (end > from)
            writeRuns(xml, notes.substr(from, end - from), pen.language, {});
        else
            xml.leaf("a:endParaRPr", {{"lang", languageTag(pen.language)}});
        from = end + 1;
    }
}

void writeNotesTree(XmlWriter& xml, std::string_view language, std::string_view notes, bool isMaster) {
    const auto common = xml.element("p:cSld");
    if (isMaster)
        writeBackground(xml, "bg1");
    const auto tree = xml.element("p:spTree");
    writeTreeRoot(xml);
    ShapePen pen{xml, language};
    writeNotesSlot(pen, "Slide", "sldImg", {54, 48, 432, 243}, {}, isMaster);
    writeNotesSlot(pen, "Notes", "body", {54, 315, 432, 351}, notes, isMaster);
}

} // namespace

std::string notesMasterPart(std::string_view language) {
    XmlWriter xml;
    {
        const auto root = xml.element(
            "p:notesMaster",
            {{"xmlns:a", kDrawingNs}, {"xmlns:r", kRelationshipNs}, {"xmlns:p", kPresentationNs}});
        writeNotesTree(xml, language, phrase(Phrase::PromptText, language), true);
        writeColourMap(xml);
        const auto style = xml.element("p:notesStyle");
        const auto level = xml.element("a:lvl1pPr", {{"marL", 0}, {"algn", "l"}, {"defTabSz", 914400}});
        writeDefaultRun(xml, 12, false, "tx1", "mn");
    }
    return xml.take();
}

std::string notesPart(std::string_view notes, std::string_view language) {
    XmlWriter xml;
    {
        const auto root = xml.element(
            "p:notes", {{"xmlns:a", kDrawingNs}, {"xmlns:r", kRelationshipNs}, {"xmlns:p", kPresentationNs}});
        writeNotesTree(xml, language, notes, false);
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.take();
}

} // namespace entente::slides
