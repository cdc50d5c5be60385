#include "core/slides/slide_part.h"

#include "core/slides/shape_xml.h"

namespace entente::slides {
namespace {

struct ElementWriter {
    ShapePen& pen;
    LayoutKind layout;
    const ElementLinks& links;

    void operator()(const SlotText& text) const { writeSlotText(pen, text, layout); }
    void operator()(const ChartFrame& frame) const { writeChartFrame(pen, frame, layout, links); }
    void operator()(const TableFrame& frame) const { writeTableFrame(pen, frame, layout, links); }
    void operator()(const DrawingFrame& frame) const { writeDrawing(pen, frame, links); }
};

} // namespace

std::string slidePart(const Page& page, const std::vector<ElementLinks>& links, std::string_view language) {
    XmlWriter xml(8192);
    {
        const auto root = xml.element(
            "p:sld", {{"xmlns:a", kDrawingNs}, {"xmlns:r", kRelationshipNs}, {"xmlns:p", kPresentationNs}});
        {
            const auto common = xml.element("p:cSld");
            const auto tree = xml.element("p:spTree");
            writeTreeRoot(xml);
            ShapePen pen{xml, language};
            for (std::size_t i = 0; i < page.elements.size(); ++i)
                std::visit(ElementWriter{pen, page.layout, links[i]}, page.elements[i]);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.take();
}

std::string tagsPart(std::string_view identity) {
    XmlWriter xml(512);
    {
        const auto root = xml.element("p:tagLst", {{"xmlns:p", kPresentationNs}});
        xml.leaf("p:tag", {{"name", "ENTENTE"}, {"val", identity}});
    }
    return xml.take();
}

} // namespace entente::slides
