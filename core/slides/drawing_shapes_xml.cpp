#include "core/slides/drawing_xml.h"
#include "core/slides/identity.h"
#include "core/slides/shape_xml.h"

#include <algorithm>
#include <array>

namespace entente::slides {
namespace {

constexpr std::array<std::string_view, 8> kKindNames{"Rectangle", "Rectangle", "Disc", "Diamond",
                                                     "Arrow bar", "Flag",      "Line", "Text"};

/// From the drawing's canvas to the slide.
struct Scale {
    double x = 1;
    double y = 1;
    double left = 0;
    double top = 0;

    [[nodiscard]] Box place(const Box& box) const {
        return {left + box.x * x, top + box.y * y, box.width * x, box.height * y};
    }
};

void writePresetGeometry(XmlWriter& xml, std::string_view preset, std::string_view adjust = {}) {
    const auto geometry = xml.element("a:prstGeom", {{"prst", preset}});
    const auto list = xml.element("a:avLst");
    if (!adjust.empty())
        xml.leaf("a:gd", {{"name", "adj"}, {"fmla", adjust}});
}

void writePoint(XmlWriter& xml, std::string_view step, std::int64_t x, std::int64_t y) {
    const auto element = xml.element(step);
    xml.leaf("a:pt", {{"x", x}, {"y", y}});
}

/// A pennant on its staff; no preset shape is one.
void writeFlagGeometry(XmlWriter& xml) {
    const auto geometry = xml.element("a:custGeom");
    xml.leaf("a:avLst");
    xml.leaf("a:gdLst");
    xml.leaf("a:ahLst");
    xml.leaf("a:cxnLst");
    xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    const auto paths = xml.element("a:pathLst");
    const auto path = xml.element("a:path", {{"w", 100}, {"h", 100}});
    writePoint(xml, "a:moveTo", 0, 0);
    writePoint(xml, "a:lnTo", 100, 30);
    writePoint(xml, "a:lnTo", 14, 60);
    writePoint(xml, "a:lnTo", 14, 100);
    writePoint(xml, "a:lnTo", 0, 100);
    xml.leaf("a:close");
}

void writeGeometry(XmlWriter& xml, ShapeKind kind) {
    switch (kind) {
    case ShapeKind::RoundRectangle:
        return writePresetGeometry(xml, "roundRect", "val 25000");
    case ShapeKind::Ellipse:
        return writePresetGeometry(xml, "ellipse");
    case ShapeKind::Diamond:
        return writePresetGeometry(xml, "diamond");
    case ShapeKind::ArrowBar:
        return writePresetGeometry(xml, "homePlate");
    case ShapeKind::Flag:
        return writeFlagGeometry(xml);
    case ShapeKind::Line:
        return writePresetGeometry(xml, "line");
    case ShapeKind::Rectangle:
    case ShapeKind::Text:
        break;
    }
    writePresetGeometry(xml, "rect");
}

void writeStop(XmlWriter& xml, int position, Ink ink, bool isClear) {
    const auto stop = xml.element("a:gs", {{"pos", position}});
    ink.opacity = isClear ? 0 : ink.opacity;
    writeColour(xml, ink);
}

void writeFade(XmlWriter& xml, const SlideShape& shape) {
    const bool left = shape.fillKind != FillKind::FadeRight;
    const bool right = shape.fillKind != FillKind::FadeLeft;
    const auto fill = xml.element("a:gradFill", {{"rotWithShape", 1}});
    {
        const auto list = xml.element("a:gsLst");
        writeStop(xml, 0, shape.fill, left);
        if (left)
            writeStop(xml, right ? 35000 : 60000, shape.fill, false);
        if (right)
            writeStop(xml, left ? 65000 : 40000, shape.fill, false);
        writeStop(xml, 100000, shape.fill, right);
    }
    xml.leaf("a:lin", {{"ang", 0}, {"scaled", 0}});
}

void writeHatching(XmlWriter& xml, const Ink& ink) {
    const auto fill = xml.element("a:pattFill", {{"prst", "wdUpDiag"}});
    {
        const auto front = xml.element("a:fgClr");
        writeColour(xml, ink);
    }
    const auto back = xml.element("a:bgClr");
    xml.value("a:schemeClr", "bg1");
}

void writeFill(XmlWriter& xml, const SlideShape& shape) {
    switch (shape.fillKind) {
    case FillKind::None:
        return xml.leaf("a:noFill");
    case FillKind::Solid:
        return writeSolidFill(xml, shape.fill);
    case FillKind::Hatched:
        return writeHatching(xml, shape.fill);
    case FillKind::FadeLeft:
    case FillKind::FadeRight:
    case FillKind::FadeBoth:
        return writeFade(xml, shape);
    }
}

void writeOutline(XmlWriter& xml, const SlideShape& shape) {
    if (shape.lineWidth <= 0) {
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
        return;
    }
    const auto line = xml.element("a:ln", {{"w", emu(shape.lineWidth)}});
    writeSolidFill(xml, shape.line);
    writeDash(xml, shape.dash);
}

void writeShapeText(ShapePen& pen, const SlideShape& shape) {
    XmlWriter& xml = pen.xml;
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, shape.anchor, shape.wraps);
    xml.leaf("a:lstStyle");
    const RunLook look{.size = std::max(10.0, shape.textSize), .bold = shape.isBold, .ink = &shape.textInk};
    const auto p = xml.element("a:p");
    xml.leaf("a:pPr", {{"algn", alignCode(shape.align)}});
    writeRuns(xml, shape.text, pen.language, look);
    if (!shape.tail.empty())
        writeRuns(xml, shape.tail, pen.language,
                  {.size = std::max(10.0, shape.tailSize), .ink = &shape.textInk});
    if (shape.text.empty())
        writeRunProperties(xml, "a:endParaRPr", pen.language, look);
}

void writeShapeProperties(XmlWriter& xml, const SlideShape& shape, const Box& box) {
    const auto properties = xml.element("p:spPr");
    writeTransform(xml, "a:xfrm", box);
    writeGeometry(xml, shape.kind);
    if (shape.kind != ShapeKind::Line)
        writeFill(xml, shape);
    writeOutline(xml, shape);
}

ShapeLabel labelOf(const SlideShape& shape) {
    std::string name = shape.name;
    if (name.empty())
        name = shape.text.empty() ? std::string(kKindNames.at(static_cast<std::size_t>(shape.kind)))
                                  : shape.text.substr(0, shape.text.find('\n'));
    return {
        .name = name, .altText = shape.altText, .isDecoration = shape.altText.empty() && shape.text.empty()};
}

void writeLineShape(ShapePen& pen, const SlideShape& shape, const Box& box) {
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("p:cxnSp");
    {
        const auto head = xml.element("p:nvCxnSpPr");
        writeShapeLabel(pen, labelOf(shape));
        xml.leaf("p:cNvCxnSpPr");
        xml.leaf("p:nvPr");
    }
    writeShapeProperties(xml, shape, box);
}

void writeShape(ShapePen& pen, const SlideShape& shape, const Scale& scale) {
    const Box box = scale.place(shape.box);
    if (shape.kind == ShapeKind::Line)
        return writeLineShape(pen, shape, box);
    XmlWriter& xml = pen.xml;
    const auto element = xml.element("p:sp");
    {
        const auto head = xml.element("p:nvSpPr");
        writeShapeLabel(pen, labelOf(shape));
        if (shape.kind == ShapeKind::Text)
            xml.leaf("p:cNvSpPr", {{"txBox", 1}});
        else
            xml.leaf("p:cNvSpPr");
        xml.leaf("p:nvPr");
    }
    writeShapeProperties(xml, shape, box);
    writeShapeText(pen, shape);
}

/// Children of a group keep their places on the slide: its child space is its own box.
void writeGroupTransform(XmlWriter& xml, const Box& box) {
    const auto properties = xml.element("p:grpSpPr");
    const auto transform = xml.element("a:xfrm");
    xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    xml.leaf("a:ext", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
    xml.leaf("a:chOff", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    xml.leaf("a:chExt", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
}

Box boundsOf(const std::vector<SlideShape>& shapes, std::size_t from, std::size_t to) {
    Box bounds = shapes[from].box;
    for (std::size_t i = from + 1; i < to; ++i) {
        const Box& box = shapes[i].box;
        const double right = std::max(bounds.right(), box.right());
        const double bottom = std::max(bounds.bottom(), box.bottom());
        bounds.x = std::min(bounds.x, box.x);
        bounds.y = std::min(bounds.y, box.y);
        bounds.width = right - bounds.x;
        bounds.height = bottom - bounds.y;
    }
    return bounds;
}

void writeGroupHead(ShapePen& pen, const ShapeLabel& label, std::string_view tags) {
    XmlWriter& xml = pen.xml;
    const auto head = xml.element("p:nvGrpSpPr");
    writeShapeLabel(pen, label);
    xml.leaf("p:cNvGrpSpPr");
    const auto properties = xml.element("p:nvPr");
    if (!tags.empty()) {
        const auto list = xml.element("p:custDataLst");
        xml.leaf("p:tags", {{"r:id", tags}});
    }
}

void writeShapesInGroups(ShapePen& pen, const std::vector<SlideShape>& shapes, const Scale& scale) {
    for (std::size_t from = 0; from < shapes.size();) {
        std::size_t to = from + 1;
        if (!shapes[from].group.empty()) {
            while (to < shapes.size() && shapes[to].group == shapes[from].group)
                ++to;
        }
        if (to - from < 2) {
            writeShape(pen, shapes[from], scale);
        } else {
            const auto group = pen.xml.element("p:grpSp");
            writeGroupHead(pen, {.name = shapes[from].group, .altText = shapes[from].group}, {});
            writeGroupTransform(pen.xml, scale.place(boundsOf(shapes, from, to)));
            for (std::size_t i = from; i < to; ++i)
                writeShape(pen, shapes[i], scale);
        }
        from = to;
    }
}

} // namespace

void writeDrawing(ShapePen& pen, const DrawingFrame& frame, const ElementLinks& links) {
    const Drawing& drawing = frame.drawing;
    if (drawing.shapes.empty())
        return;
    const Scale scale{.x = drawing.width > 0 ? frame.box.width / drawing.width : 1,
                      .y = drawing.height > 0 ? frame.box.height / drawing.height : 1,
                      .left = frame.box.x,
                      .top = frame.box.y};
    const auto group = pen.xml.element("p:grpSp");
    writeGroupHead(pen, {nameWithIdentity(frame.title, frame.identity), drawing.altText}, links.tags);
    writeGroupTransform(pen.xml, scale.place(boundsOf(drawing.shapes, 0, drawing.shapes.size())));
    writeShapesInGroups(pen, drawing.shapes, scale);
}

} // namespace entente::slides
