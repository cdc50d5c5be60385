#include "core/slides/timeline_slide.h"

#include "core/slides/text_measure.h"
#include "core/slides/timeline_shapes.h"
#include "core/timeline/text_fit.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

using timeline::TextRole;

std::string utf8(char32_t c) {
    std::string out;
    const auto byte = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6U));
        byte(0x80 | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12U));
        byte(0x80 | ((c >> 6U) & 0x3FU));
        byte(0x80 | (c & 0x3FU));
    } else {
        byte(0xF0 | (c >> 18U));
        byte(0x80 | ((c >> 12U) & 0x3FU));
        byte(0x80 | ((c >> 6U) & 0x3FU));
        byte(0x80 | (c & 0x3FU));
    }
    return out;
}

/// The widths that the rest of the deck reckons with.
class SlideMeasure : public timeline::TextMeasure {
  public:
    double advance(char32_t character, TextRole role) const override {
        const bool isHead = role == TextRole::Head;
        const double size = isHead ? 12 : (role == TextRole::Label ? kTimelineText : kTimelineSmall);
        return textWidth(utf8(character), size, isHead);
    }
};

timeline::Metrics slideMetrics() {
    timeline::Metrics metrics = timeline::Metrics{}.scaled(kTimelineText / 12);
    metrics.lanePad = 4;
    metrics.headMin = 96;
    metrics.rowMax = 30;
    metrics.footerHeight = 20;
    return metrics;
}

/// "Meetings: 34; Agreements: 5".
std::string contents(const timeline::PreparedTimeline& timeline) {
    std::string words;
    for (const timeline::PreparedLane& lane : timeline.lanes)
        words += (words.empty() ? "" : "; ") + lane.label + ": " + timeline::grouped(lane.items.size());
    return words;
}

} // namespace

void TimelineShapes::addFrame() {
    const auto& plot = m_layout.plot;
    const auto& axis = m_layout.axisBox;
    m_group = timeline::word(timeline::Word::Axis, m_timeline.spec.language);
    for (const timeline::AxisTick& tick : m_layout.axis.ticks) {
        if (!isInPlot(tick.x, tick.x))
            continue;
        const double top = axis.y + (tick.isMajor ? 0 : axis.height / 2);
        addLine(tick.x, top, tick.x, plot.bottom(), hairline(), tick.isMajor ? 1 : 0.5);
        const double room = plot.right() - tick.x - 4;
        const double width = textWidth(tick.label, kTimelineSmall);
        if (width < room)
            addText({tick.x + 4, axis.y + axis.height / 2, width + 1, axis.height / 2}, tick.label,
                    kTimelineSmall, quiet());
    }
    for (const timeline::AxisSpan& span : m_layout.axis.spans) {
        const double x = std::max(span.x0, axis.x) + 4;
        const double width = textWidth(span.label, kTimelineSmall);
        if (x + width < std::min(span.x1, axis.right()))
            addText({x, axis.y, width + 1, axis.height / 2}, span.label, kTimelineSmall, text());
    }
    addLine(0, axis.bottom(), axis.right(), axis.bottom(), hairline(), 1);
}

void TimelineShapes::addEras() {
    for (std::size_t i = 0; i < m_layout.eraTracks.size(); ++i) {
        const timeline::EraTrack& track = m_layout.eraTracks[i];
        m_group = track.label;
        addText({0, track.y, m_layout.plot.x - 8, track.height}, track.label, kTimelineSmall, quiet());
        for (const timeline::EraBand& band : m_layout.eras) {
            if (band.y != track.y)
                continue;
            SlideShape& strip =
                add(ShapeKind::Rectangle,
                    {band.x0, band.y + 1, std::max(1.0, band.x1 - band.x0 - 1), band.height - 3},
                    {.rgb = chart::actorColour(band.actorCode).light,
                     .accent = chart::actorAccent(band.actorCode),
                     .opacity = band.isOdd ? 0.22 : 0.12});
            strip.text = band.label;
            strip.textSize = kTimelineSmall;
            strip.align = TextAlign::Centre;
            strip.name = band.label.empty() ? track.label : band.label;
        }
    }
}

void TimelineShapes::addToday() {
    if (!m_layout.todayX)
        return;
    m_group = m_layout.todayLabel;
    const Ink accent{.rgb = {0x24, 0x57, 0xA6}};
    const auto& axis = m_layout.axisBox;
    const double width = textWidth(m_layout.todayLabel, kTimelineSmall) + 8;
    const double left = std::clamp(*m_layout.todayX - width / 2, axis.x, axis.right() - width);
    addLine(*m_layout.todayX, axis.y + axis.height * 0.42, *m_layout.todayX, m_layout.plot.bottom(), accent,
            1);
    SlideShape& flag = add(ShapeKind::RoundRectangle, {left, axis.y, width, axis.height * 0.42}, accent);
    flag.text = m_layout.todayLabel;
    flag.textSize = kTimelineSmall;
    flag.textInk = {.rgb = {0xFF, 0xFF, 0xFF}};
    flag.align = TextAlign::Centre;
    flag.name = m_layout.todayLabel;
}

void TimelineShapes::addFooter() {
    if (!m_layout.footer)
        return;
    const timeline::Footer& footer = *m_layout.footer;
    m_group = timeline::word(timeline::Word::Legend, m_timeline.spec.language);
    const double y = footer.box.y + 2;
    const double height = footer.box.height - 2;
    for (const timeline::LegendEntry& entry : footer.legend) {
        add(ShapeKind::Ellipse, {entry.x, y + (height - m_mark) / 2, m_mark, m_mark}, inkOf(entry.actor))
            .name = entry.label;
        addText({entry.x + m_mark + 4, y, textWidth(entry.label, kTimelineSmall) + 1, height}, entry.label,
                kTimelineSmall, quiet());
    }
    m_group = footer.head;
    if (footer.head.empty())
        return;
    addText({0, y, m_layout.plot.x - 8, height}, footer.head, kTimelineSmall, quiet());
    for (const timeline::UndatedLabel& label : footer.undated)
        addText({label.box.x, y, label.box.width + 1, height}, label.text, kTimelineSmall, text());
    if (!footer.more.empty())
        addText({footer.moreX, y, textWidth(footer.more, kTimelineSmall) + 1, height}, footer.more,
                kTimelineSmall, quiet());
}

unsigned timelineRows(double height, std::size_t eraTracks, std::size_t lanes) {
    const timeline::Metrics metrics = slideMetrics();
    const double room = height - metrics.axisHeight - metrics.footerHeight -
                        static_cast<double>(eraTracks) * metrics.eraHeight -
                        static_cast<double>(lanes) * 2 * metrics.lanePad;
    return static_cast<unsigned>(std::max(1.0, std::floor(room / std::ceil(metrics.rowMin))));
}

Drawing timelineDrawing(const timeline::PreparedTimeline& timeline, std::span<const timeline::Era> eras,
                        double width, double height) {
    const SlideMeasure measure;
    timeline::Viewport viewport{.width = width, .height = height, .isStill = true, .metrics = slideMetrics()};
    viewport.scale = timeline::fittingScale(timeline, width, viewport.metrics, measure);
    const timeline::TimelineLayout layout = timeline::layout(timeline, viewport, measure, eras);
    TimelineShapes shapes(timeline, layout, viewport.metrics.mark);
    shapes.addFrame();
    shapes.addEras();
    for (std::size_t lane = 0; lane < layout.lanes.size(); ++lane)
        shapes.addLane(lane);
    shapes.addToday();
    shapes.addFooter();
    return {.width = width, .height = height, .shapes = shapes.take(), .altText = contents(timeline)};
}

} // namespace entente::slides
