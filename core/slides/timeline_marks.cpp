#include "core/slides/timeline_marks.h"

#include <algorithm>

namespace entente::slides {
namespace {

using timeline::EndLook;
using timeline::ItemBox;
using timeline::MarkShape;

constexpr double kMark = 9;
constexpr double kArrow = 8;
constexpr double kTint = 0.22;
constexpr double kEdge = 0.55;

bool isSoft(EndLook look) { return look == EndLook::Month || look == EndLook::Year; }
bool isOpen(EndLook look) { return look == EndLook::Open || look == EndLook::Unknown; }

Ink faint(Ink ink, double opacity) {
    ink.opacity = opacity;
    return ink;
}

double middleOf(const ItemBox& box) { return box.y + box.height / 2; }

/// Of the part of the span that lies in the plot; a bar from long ago begins at its edge.
struct Span {
    double left = 0;
    double right = 0;
    bool startsHere = true;
    bool endsHere = true;
    [[nodiscard]] double width() const { return std::max(1.0, right - left); }
};

Span spanIn(const ItemBox& box, const timeline::Box& plot) {
    const double left = std::clamp(box.x0, plot.x, plot.right());
    const double right = std::clamp(box.x1, plot.x, plot.right());
    return {left, right, box.x0 >= plot.x, box.x1 < plot.right() && !box.isCut};
}

FillKind fillOf(const ItemBox& box, const Span& span) {
    const auto& traits = box.traits;
    const bool left = span.startsHere && (isSoft(traits.start) || isOpen(traits.start));
    const bool right = span.endsHere && !traits.inForce && (isSoft(traits.end) || isOpen(traits.end));
    if ((traits.startVague && span.startsHere) || (traits.endVague && span.endsHere))
        return FillKind::Hatched;
    if (left && right)
        return FillKind::FadeBoth;
    return left ? FillKind::FadeLeft : right ? FillKind::FadeRight : FillKind::Solid;
}

SlideShape spanShape(const ItemBox& box, const Span& span, double height, const Ink& ink) {
    const FillKind fill = fillOf(box, span);
    return {.kind = ShapeKind::Rectangle,
            .box = {span.left, middleOf(box) - height / 2, span.width(), height},
            .fillKind = fill,
            .fill = faint(ink, fill == FillKind::Hatched ? kEdge : kTint)};
}

SlideShape pointShape(const ItemBox& box, const Ink& ink) {
    const bool isHollow = box.shape == MarkShape::Ring || box.traits.planned || box.traits.cancelled;
    SlideShape shape{.kind = box.shape == MarkShape::Diamond ? ShapeKind::Diamond
                             : box.shape == MarkShape::Flag  ? ShapeKind::Flag
                                                             : ShapeKind::Ellipse,
                     .box = {box.markX - kMark / 2, middleOf(box) - kMark / 2, kMark, kMark},
                     .fillKind = FillKind::Solid,
                     .fill = isHollow ? Ink{.rgb = {0xFF, 0xFF, 0xFF}} : ink};
    if (isHollow) {
        shape.lineWidth = 1.5;
        shape.line = ink;
        shape.dash = box.traits.cancelled ? chart::DashKind::Dot : chart::DashKind::Solid;
    }
    if (box.shape == MarkShape::Flag)
        shape.box = {box.markX - kMark * 0.35, middleOf(box) - kMark * 0.6, kMark * 1.1, kMark * 1.2};
    return shape;
}

void addBar(const ItemBox& box, const Span& span, const Ink& ink, std::vector<SlideShape>& shapes) {
    const double height = box.height - kMark * 0.4;
    SlideShape body = spanShape(box, span, height, ink);
    if (box.traits.inForce && span.endsHere) {
        body.kind = ShapeKind::ArrowBar;
        body.box.width += kArrow;
    }
    if (box.traits.start == EndLook::Sharp && span.startsHere) {
        shapes.push_back({.kind = ShapeKind::Rectangle,
                          .box = {span.left, body.box.y, kMark * 0.3, height},
                          .fillKind = FillKind::Solid,
                          .fill = ink});
    }
    const double effective = std::clamp(box.effectiveX, span.left, span.right);
    if (span.right - effective > 1) {
        shapes.push_back({.kind = ShapeKind::Rectangle,
                          .box = {effective, body.box.bottom() - 1.5, span.right - effective, 1.5},
                          .fillKind = FillKind::Solid,
                          .fill = faint(ink, kEdge)});
    }
    shapes.push_back(std::move(body));
}

void addDeal(const ItemBox& box, const Span& span, const timeline::TimelineLayout& layout, const Ink& ink,
             std::vector<SlideShape>& shapes) {
    const double height = box.height - kMark * 0.4;
    shapes.push_back(spanShape(box, span, height, ink));
    const double bottom = middleOf(box) + height / 2;
    for (std::uint32_t i = 0; i < box.stepCount; ++i) {
        const double x = layout.steps[box.firstStep + i];
        if (x >= span.left && x <= span.right)
            shapes.push_back({.kind = ShapeKind::Rectangle,
                              .box = {x - 0.75, bottom - kMark / 2, 1.5, kMark / 2},
                              .fillKind = FillKind::Solid,
                              .fill = ink});
    }
}

void addPromise(const ItemBox& box, const Span& span, const Ink& ink, std::vector<SlideShape>& shapes) {
    if (span.width() < kMark / 2)
        return;
    const double y = box.y + box.height - 2;
    shapes.push_back({.kind = ShapeKind::Line,
                      .box = {span.left, y, span.width(), 0},
                      .lineWidth = 1.25,
                      .line = faint(ink, kEdge)});
    if (span.endsHere && !isOpen(box.traits.end))
        shapes.push_back({.kind = ShapeKind::Line,
                          .box = {span.right, y - kMark * 0.4, 0, kMark * 0.4},
                          .lineWidth = 1.25,
                          .line = faint(ink, kEdge)});
}

} // namespace

void addMarks(const ItemBox& box, const timeline::TimelineLayout& layout, const Ink& ink,
              std::vector<SlideShape>& shapes) {
    const Span span = spanIn(box, layout.plot);
    switch (box.shape) {
    case MarkShape::Bar:
        return addBar(box, span, ink, shapes);
    case MarkShape::Diamond:
        addDeal(box, span, layout, ink, shapes);
        break;
    case MarkShape::Flag:
        addPromise(box, span, ink, shapes);
        break;
    case MarkShape::Disc:
    case MarkShape::Ring:
        if (box.x1 - box.x0 > kMark * 1.2)
            shapes.push_back(spanShape(box, span, kMark, ink));
        break;
    }
    const bool isInPlot = box.markX >= layout.plot.x && box.markX <= layout.plot.right();
    if (isInPlot || shapes.empty())
        shapes.push_back(pointShape(box, ink));
}

} // namespace entente::slides
