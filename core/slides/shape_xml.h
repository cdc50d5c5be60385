#pragma once

#include "core/slides/layouts.h"
#include "core/slides/page.h"
#include "core/slides/slide_part.h"
#include "core/slides/xml_writer.h"

#include <string>
#include <string_view>

namespace entente::slides {

inline constexpr std::string_view kDrawingNs = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view kPresentationNs =
    "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr std::string_view kRelationshipNs =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view kChartNs = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// Writes the shapes of one slide; gives each its own id.
struct ShapePen {
    XmlWriter& xml;
    std::string_view language;
    int nextId = 2;
};

/// p:cNvPr. Decoration has no description and says so.
struct ShapeLabel {
    std::string name;
    std::string altText = {};
    bool isDecoration = false;
};
void writeShapeLabel(ShapePen& pen, const ShapeLabel& label);
/// p:ph; nothing else of p:nvPr.
void writePlaceholder(XmlWriter& xml, const SlotSpec& slot);
/// The root's p:nvGrpSpPr and p:grpSpPr, which every shape tree begins with.
void writeTreeRoot(XmlWriter& xml);
/// a:bodyPr of a box without inner margins.
void writeBodyProperties(XmlWriter& xml, TextAnchor anchor, bool wraps);
[[nodiscard]] std::string_view alignCode(TextAlign align);
/// A p:sp that is a plain filled rectangle of the template, in a scheme or sRGB colour.
void writeRule(ShapePen& pen, std::string_view name, const Box& box, std::string_view scheme,
               std::string_view rgb);

void writeSlotText(ShapePen& pen, const SlotText& text, LayoutKind layout);
void writeChartFrame(ShapePen& pen, const ChartFrame& frame, LayoutKind layout, const ElementLinks& links);
void writeTableFrame(ShapePen& pen, const TableFrame& frame, LayoutKind layout, const ElementLinks& links);
void writeDrawing(ShapePen& pen, const DrawingFrame& frame, const ElementLinks& links);

/// The table style of the template, which every table names.
inline constexpr std::string_view kTableStyleId = "{3E8B5E0D-6C0A-4B5B-9C1F-7A1D5B0C4E21}";

} // namespace entente::slides
