#include "core/slides/timeline_shapes.h"

#include "core/timeline/navigation.h"
#include "core/timeline/words.h"

#include <algorithm>

namespace entente::slides {
namespace {

using timeline::EndLook;
using timeline::ItemBox;
using timeline::MarkShape;

constexpr double kTint = 0.2;
constexpr double kEdge = 0.55;

Ink inkOfCode(std::string_view code, double opacity) {
    return {.rgb = chart::actorColour(code).light, .accent = chart::actorAccent(code), .opacity = opacity};
}

bool isSoft(EndLook look) { return look != EndLook::Sharp; }

FillKind fillOf(const ItemBox& box) {
    if (box.traits.startVague && box.traits.endVague)
        return FillKind::Hatched;
    const bool start = isSoft(box.traits.start) && box.shape != MarkShape::Flag;
    const bool end = isSoft(box.traits.end) && !box.isCut && !box.traits.inForce;
    if (start && end)
        return FillKind::FadeBoth;
    return start ? FillKind::FadeLeft : (end ? FillKind::FadeRight : FillKind::Solid);
}

} // namespace

Ink TimelineShapes::text() { return {.rgb = {0x1D, 0x1D, 0x1B}}; }
Ink TimelineShapes::quiet() { return {.rgb = {0x5E, 0x5C, 0x57}}; }
Ink TimelineShapes::hairline() { return {.rgb = {0xE2, 0xE0, 0xDA}}; }

Ink TimelineShapes::inkOf(std::uint16_t actor, double opacity) const {
    const auto& actors = m_timeline.items->actors();
    return inkOfCode(actor < actors.size() ? std::string_view(actors[actor].code) : std::string_view(),
                     opacity);
}

bool TimelineShapes::isInPlot(double left, double right) const {
    return right > m_layout.plot.x && left < m_layout.plot.right();
}

SlideShape& TimelineShapes::add(ShapeKind kind, const Box& box, const Ink& fill) {
    m_shapes.push_back({.kind = kind,
                        .box = box,
                        .fillKind = FillKind::Solid,
                        .fill = fill,
                        .textInk = text(),
                        .group = m_group});
    return m_shapes.back();
}

SlideShape& TimelineShapes::addText(const Box& box, const std::string& words, double size, const Ink& ink) {
    m_shapes.push_back({.kind = ShapeKind::Text,
                        .box = box,
                        .text = words,
                        .textSize = size,
                        .textInk = ink,
                        .name = words,
                        .group = m_group});
    return m_shapes.back();
}

void TimelineShapes::addLine(double x0, double y0, double x1, double y1, const Ink& ink, double width) {
    m_shapes.push_back({.kind = ShapeKind::Line,
                        .box = {x0, y0, x1 - x0, y1 - y0},
                        .lineWidth = width,
                        .line = ink,
                        .group = m_group});
}

// What lasts: a bar within the picture, an arrow's point where it goes on.
void TimelineShapes::addSpan(const ItemBox& box, double height) {
    const auto& plot = m_layout.plot;
    const double x0 = std::max(box.x0, plot.x);
    const double x1 = std::min(box.x1, plot.right());
    if (x1 - x0 < 1)
        return;
    const bool goesOn = box.traits.inForce && !box.isCut && box.x1 <= plot.right();
    const double tip = goesOn ? std::min(box.right, plot.right()) : x1;
    const Box area{x0, box.y + (box.height - height) / 2, tip - x0, height};
    SlideShape& bar = add(goesOn ? ShapeKind::ArrowBar : ShapeKind::Rectangle, area, inkOf(box.actor, kTint));
    bar.fillKind = fillOf(box);
    if (bar.fillKind == FillKind::Hatched)
        bar.fill.opacity = kEdge;
}

void TimelineShapes::addMark(const ItemBox& box) {
    if (!isInPlot(box.markX, box.markX) || box.shape == MarkShape::Bar)
        return;
    const double half = m_mark / 2;
    const double middle = box.y + box.height / 2;
    const Box square{box.markX - half, middle - half, m_mark, m_mark};
    const Ink ink = inkOf(box.actor);
    const bool isHollow = box.shape == MarkShape::Ring || box.traits.planned || box.traits.cancelled;
    if (box.shape == MarkShape::Flag) {
        add(ShapeKind::Flag, {box.markX - half * 0.7, middle - half * 1.1, m_mark, m_mark * 1.1}, ink);
        return;
    }
    SlideShape& mark =
        add(box.shape == MarkShape::Diamond ? ShapeKind::Diamond : ShapeKind::Ellipse, square, ink);
    if (!isHollow)
        return;
    mark.fill = {.rgb = {0xFF, 0xFF, 0xFF}};
    mark.line = ink;
    mark.lineWidth = 1.75;
    mark.box = {square.x + 0.9, square.y + 0.9, square.width - 1.8, square.height - 1.8};
}

void TimelineShapes::addSteps(const ItemBox& box, double bottom) {
    for (std::uint32_t i = 0; i < box.stepCount; ++i) {
        const double x = m_layout.steps[box.firstStep + i];
        if (isInPlot(x, x))
            addLine(x, bottom - m_mark * 0.35, x, bottom, inkOf(box.actor), 1.25);
    }
}

void TimelineShapes::addItem(const ItemBox& box) {
    if (!isInPlot(box.left, box.right))
        return;
    const std::size_t before = m_shapes.size();
    const auto& plot = m_layout.plot;
    const double height = box.height - m_mark * 0.35;
    const double bottom = box.y + box.height - 1;
    if (box.shape == MarkShape::Flag) {
        const double x0 = std::max(box.x0, plot.x);
        const double x1 = std::min(box.x1, plot.right());
        if (x1 - x0 > m_mark / 2)
            addLine(x0, bottom, x1, bottom, inkOf(box.actor, kEdge), 1.25);
    } else if (box.shape == MarkShape::Bar || box.x1 - box.x0 > m_mark * 1.2) {
        const bool isPoint = box.shape == MarkShape::Disc || box.shape == MarkShape::Ring;
        addSpan(box, isPoint ? m_mark : height);
    }
    if (box.shape == MarkShape::Bar && box.x0 >= plot.x && !isSoft(box.traits.start))
        add(ShapeKind::Rectangle, {box.x0, box.y + (box.height - height) / 2, m_mark * 0.28, height},
            inkOf(box.actor));
    addSteps(box, box.y + (box.height + height) / 2);
    addMark(box);
    if (m_shapes.size() == before)
        return;
    // One shape of an item speaks for it; the others are its decoration.
    SlideShape& speaker = m_shapes.back();
    speaker.altText = timeline::spokenName(m_timeline, box.lane, box.item);
    const std::string title(m_timeline.items->title(box.item).substr(0, 250));
    for (std::size_t i = before; i < m_shapes.size(); ++i)
        m_shapes[i].name = title;
}

void TimelineShapes::addLabel(const timeline::ItemLabel& label) {
    const ItemBox& box = m_layout.boxes[label.box];
    const bool isQuiet = box.traits.unverified || box.traits.cancelled;
    addText({label.x, label.y, label.titleWidth + 1, label.height}, label.title, kTimelineText,
            isQuiet ? quiet() : text());
    if (label.detail.empty())
        return;
    const double x = label.x + label.width;
    const double width = label.width - label.titleWidth - m_mark;
    addText({x - width, label.y, width, label.height}, label.detail, kTimelineSmall, quiet());
}

void TimelineShapes::addLane(std::size_t lane) {
    const timeline::LaneBand& band = m_layout.lanes[lane];
    const auto& plot = m_layout.plot;
    m_group = band.label;
    const double bottom = band.y + band.height;
    addLine(0, bottom, plot.right(), bottom, hairline(), 0.75);
    SlideShape& head =
        addText({0, band.y + 4, plot.x - m_mark, std::min(band.height - 4, 2.4 * band.rowHeight)}, band.label,
                12, text());
    head.isBold = true;
    head.wraps = true;
    head.anchor = TextAnchor::Top;
    if (band.covered > 0)
        addText({0, band.y + 2 * kTimelineText, plot.x - m_mark, 1.4 * kTimelineSmall},
                timeline::notDrawnWords(band.covered, m_timeline.spec.language), kTimelineSmall, quiet());
    for (const timeline::DensityBin& bin : m_layout.bins) {
        if (bin.lane != lane)
            continue;
        const double x0 = std::max(bin.x0, plot.x);
        const double height = std::max(1.5, bin.share * bin.height);
        SlideShape& bar = add(ShapeKind::Rectangle,
                              {x0, bin.y + bin.height - height, std::min(bin.x1, plot.right()) - x0, height},
                              inkOf(band.actor, kEdge));
        bar.name = timeline::countWords(bin.count, m_timeline.spec.language);
        bar.altText = bar.name;
    }
    for (const ItemBox& box : m_layout.boxes) {
        if (box.lane == lane)
            addItem(box);
    }
    for (const timeline::Cluster& cluster : m_layout.clusters) {
        if (cluster.lane != lane)
            continue;
        SlideShape& pill =
            add(ShapeKind::RoundRectangle, {cluster.x, cluster.y, cluster.width, cluster.height},
                {.rgb = {0xFF, 0xFF, 0xFF}});
        pill.line = quiet();
        pill.lineWidth = 0.75;
        pill.text = cluster.label;
        pill.align = TextAlign::Centre;
        pill.name = pill.altText = timeline::countWords(cluster.count, m_timeline.spec.language);
    }
    for (const timeline::ItemLabel& label : m_layout.labels) {
        if (m_layout.boxes[label.box].lane == lane)
            addLabel(label);
    }
}

} // namespace entente::slides
