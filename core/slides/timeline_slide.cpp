#include "core/slides/timeline_slide.h"

#include "core/chart/palette.h"
#include "core/slides/text_measure.h"
#include "core/slides/timeline_marks.h"
#include "core/timeline/date_words.h"
#include "core/timeline/item_box.h"
#include "core/timeline/words.h"

#include <algorithm>

namespace entente::slides {
namespace {

using timeline::TextRole;

constexpr Ink kText{.rgb = {0x1D, 0x1D, 0x1B}};
constexpr Ink kSecondary{.rgb = {0x5E, 0x5C, 0x57}};
constexpr Ink kLine{.rgb = {0xE2, 0xE0, 0xDA}};
constexpr Ink kSurface{.rgb = {0xFF, 0xFF, 0xFF}};
constexpr Ink kToday{.rgb = {0x24, 0x57, 0xA6}};
constexpr double kHairline = 0.75;

double sizeOf(TextRole role) {
    switch (role) {
    case TextRole::Label:
        return 11;
    case TextRole::Head:
        return 12;
    case TextRole::Detail:
    case TextRole::Axis:
        break;
    }
    return 10;
}

std::string utf8(char32_t character) {
    std::string out;
    const auto byte = [&](unsigned value) { out += static_cast<char>(value); };
    const auto code = static_cast<unsigned>(character);
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
    return out;
}

class TimelineDrawer {
  public:
    TimelineDrawer(const timeline::TimelineItems& items, const timeline::TimelineLayout& layout,
                   const std::string& language)
        : m_items(items), m_layout(layout), m_language(language) {
        m_drawing.width = layout.plot.right();
        m_drawing.height = layout.footer ? layout.footer->box.bottom() : layout.plot.bottom();
    }

    Drawing draw() {
        frame();
        axis();
        heads();
        bins();
        for (std::size_t i = 0; i < m_layout.boxes.size(); ++i)
            item(i);
        clusters();
        footer();
        today();
        return std::move(m_drawing);
    }

  private:
    void line(double x0, double y0, double x1, double y1, const Ink& ink, double width = kHairline) {
        m_drawing.shapes.push_back(
            {.kind = ShapeKind::Line, .box = {x0, y0, x1 - x0, y1 - y0}, .lineWidth = width, .line = ink});
    }
    void text(const Box& box, const std::string& words, TextRole role, const Ink& ink,
              const std::string& group = {}) {
        if (words.empty())
            return;
        m_drawing.shapes.push_back({.kind = ShapeKind::Text,
                                    .box = box,
                                    .text = words,
                                    .textSize = sizeOf(role),
                                    .textInk = ink,
                                    .isBold = role == TextRole::Head,
                                    .group = group});
    }
    [[nodiscard]] Ink inkOf(std::uint16_t actor) const {
        const std::string code = actor < m_items.actors().size() ? m_items.actors()[actor].code : "";
        return {.rgb = chart::actorColour(code).light, .accent = chart::actorAccent(code)};
    }

    void frame() {
        const auto& plot = m_layout.plot;
        for (const auto& tick : m_layout.axis.ticks) {
            if (tick.x >= plot.x && tick.x < plot.right())
                line(tick.x, plot.y, tick.x, plot.bottom(), kLine, tick.isMajor ? 1 : 0.5);
        }
        line(0, plot.y, plot.right(), plot.y, kLine);
        for (const auto& lane : m_layout.lanes)
            line(0, lane.y + lane.height, plot.right(), lane.y + lane.height, kLine);
    }

    void axis() {
        const auto& box = m_layout.axisBox;
        for (const auto& tick : m_layout.axis.ticks) {
            if (tick.x >= box.x && tick.x + 30 < box.right())
                text({tick.x + 4, box.y + box.height / 2, 90, box.height / 2}, tick.label, TextRole::Axis,
                     kSecondary);
        }
        for (const auto& span : m_layout.axis.spans) {
            const double x = std::max(span.x0, box.x) + 4;
            const double room = std::min(span.x1, box.right()) - x;
            if (textWidth(span.label, sizeOf(TextRole::Axis)) < room)
                text({x, box.y, room, box.height / 2}, span.label, TextRole::Axis, kText);
        }
    }

    void heads() {
        for (const auto& lane : m_layout.lanes) {
            const double height = 2 * sizeOf(TextRole::Head);
            text({0, lane.y + (lane.height - height) / 2, m_layout.heads.width - 4, height}, lane.label,
                 TextRole::Head, kText);
        }
    }

    void bins() {
        for (const auto& bin : m_layout.bins) {
            const double height = std::max(2.0, bin.share * bin.height);
            Ink ink = inkOf(m_layout.lanes[bin.lane].actor);
            ink.opacity = 0.45;
            m_drawing.shapes.push_back({.kind = ShapeKind::Rectangle,
                                        .box = {bin.x0, bin.y + bin.height - height, bin.x1 - bin.x0, height},
                                        .fillKind = FillKind::Solid,
                                        .fill = ink});
        }
    }

    [[nodiscard]] std::string description(timeline::ItemIndex item) const {
        std::string words(timeline::kindWord(m_items.kind(item), m_language));
        words += ": " + std::string(m_items.title(item));
        if (const auto date = m_items.date(item))
            words += ", " + timeline::dateInWords(*date, m_language);
        if (!m_items.place(item).empty())
            words += ", " + std::string(m_items.place(item));
        return words;
    }

    void item(std::size_t index) {
        const auto& box = m_layout.boxes[index];
        const std::string group = std::string(m_items.title(box.item));
        const std::size_t first = m_drawing.shapes.size();
        addMarks(box, m_layout, inkOf(box.actor), m_drawing.shapes);
        for (std::size_t i = first; i < m_drawing.shapes.size(); ++i)
            m_drawing.shapes[i].group = group;
        // The mark itself is the last shape; what is painted below it is decoration.
        m_drawing.shapes.back().altText = description(box.item);
        m_drawing.shapes.back().name = group;
        for (const auto& label : m_layout.labels) {
            if (label.box != index)
                continue;
            const bool isQuiet = box.traits.unverified || box.traits.cancelled;
            text({label.x, label.y, label.titleWidth + 2, label.height}, label.title, TextRole::Label,
                 isQuiet ? kSecondary : kText, group);
            const double left = label.x + label.titleWidth + 8;
            text({left, label.y, label.x + label.width - left + 2, label.height}, label.detail,
                 TextRole::Detail, kSecondary, group);
        }
    }

    void clusters() {
        for (const auto& cluster : m_layout.clusters) {
            m_drawing.shapes.push_back({.kind = ShapeKind::RoundRectangle,
                                        .box = {cluster.x, cluster.y, cluster.width, cluster.height},
                                        .fillKind = FillKind::Solid,
                                        .fill = kSurface,
                                        .lineWidth = kHairline,
                                        .line = kSecondary,
                                        .text = cluster.label,
                                        .textSize = sizeOf(TextRole::Detail),
                                        .textInk = kText,
                                        .align = TextAlign::Centre});
        }
    }

    void footer() {
        if (!m_layout.footer)
            return;
        const auto& footer = *m_layout.footer;
        const double height = footer.box.height;
        text({footer.box.x + 4, footer.box.y, 200, height}, footer.head, TextRole::Detail, kSecondary);
        for (const auto& entry : footer.legend) {
            m_drawing.shapes.push_back({.kind = ShapeKind::Ellipse,
                                        .box = {entry.x, footer.box.y + height / 2 - 4, 8, 8},
                                        .fillKind = FillKind::Solid,
                                        .fill = inkOf(entry.actor)});
            text({entry.x + 13, footer.box.y, 120, height}, entry.label, TextRole::Detail, kSecondary);
        }
        for (const auto& label : footer.undated)
            text({label.box.x, footer.box.y, label.box.width + 4, height}, label.text, TextRole::Detail,
                 kText);
        text({footer.moreX, footer.box.y, 90, height}, footer.more, TextRole::Detail, kSecondary);
    }

    void today() {
        if (!m_layout.todayX)
            return;
        line(*m_layout.todayX, m_layout.plot.y, *m_layout.todayX, m_layout.plot.bottom(), kToday, 1);
    }

    const timeline::TimelineItems& m_items;
    const timeline::TimelineLayout& m_layout;
    const std::string& m_language;
    Drawing m_drawing;
};

} // namespace

timeline::Metrics slideMetrics() {
    return {.textSize = sizeOf(TextRole::Label),
            .axisHeight = 30,
            .rowMin = 16,
            .rowMax = 22,
            .lanePad = 4,
            .headMin = 90,
            .headMax = 150,
            .mark = 9,
            .footerHeight = 22};
}

double SlideTextMeasure::advance(char32_t character, TextRole role) const {
    return textWidth(utf8(character), sizeOf(role), role == TextRole::Head);
}

Drawing timelineDrawing(const timeline::TimelineItems& items, const timeline::TimelineLayout& layout,
                        const std::string& language) {
    return TimelineDrawer(items, layout, language).draw();
}

Drawing timelineDrawing(const timeline::PreparedTimeline& timeline) {
    const SlideTextMeasure measure;
    timeline::Viewport viewport{
        .width = kTimelineWidth, .height = kTimelineHeight, .isStill = true, .metrics = slideMetrics()};
    viewport.scale = timeline::fittingScale(timeline, viewport.width, viewport.metrics, measure);
    auto layout = timeline::layout(timeline, viewport, measure);
    // A slide cannot be scrolled: the drawing grows until it holds every lane, and the writer scales it down.
    if (layout.contentHeight > layout.plot.height) {
        viewport.height += layout.contentHeight - layout.plot.height;
        layout = timeline::layout(timeline, viewport, measure);
    }
    return timelineDrawing(*timeline.items, layout, timeline.spec.language);
}

} // namespace entente::slides
