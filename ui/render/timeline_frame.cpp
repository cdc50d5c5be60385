// What stands around the items: axis, eras, heads of lanes, footer.
#include "core/timeline/date_words.h"
#include "core/timeline/item_box.h"
#include "core/timeline/text_fit.h"
#include "core/timeline/words.h"
#include "ui/render/timeline_scene.h"

#include <QPainter>

namespace entente::ui {

using timeline::TextRole;

void TimelinePainter::text(const Scene& scene, double x, double middle, const std::string& words,
                           TextRole role) const {
    if (!words.empty())
        m_fonts.draw(scene.painter, x, middle + m_fonts.baseline(role), words, role);
}

void TimelinePainter::paintAxis(const Scene& scene) const {
    const auto& axis = scene.layout.axis;
    const auto& box = scene.layout.axisBox;
    QPainter& painter = scene.painter;
    const double inset = m_metrics.gap * 0.6;
    painter.save();
    painter.setClipRect(QRectF(box.x, box.y, box.width, box.height));
    for (const auto& tick : axis.ticks) {
        const double height = tick.isMajor ? box.height : box.height * 0.5;
        painter.fillRect(QRectF(std::round(tick.x), box.bottom() - height, 1, height), m_theme.line);
        painter.setPen(axis.spans.empty() && tick.isMajor ? m_theme.text : m_theme.secondary);
        if (tick.x + inset >= box.x)
            text(scene, tick.x + inset, box.y + box.height * 0.73, tick.label, TextRole::Axis);
    }
    painter.setPen(m_theme.text);
    for (const auto& span : axis.spans) {
        const double x = std::max(span.x0, box.x) + inset;
        const auto label = timeline::fitText(span.label, span.x1 - x - inset, TextRole::Axis, m_fonts);
        if (!label.isElided)
            text(scene, x, box.y + box.height * 0.28, label.text, TextRole::Axis);
    }
    painter.restore();
    painter.fillRect(QRectF(0, box.bottom() - 1, box.right(), 1), m_theme.line);
    paintTodayFlag(scene);
}

// A small flag at the top of today's line; nothing else in the axis is in the accent.
void TimelinePainter::paintTodayFlag(const Scene& scene) const {
    if (!scene.layout.todayX)
        return;
    const auto& box = scene.layout.axisBox;
    const std::string& label = scene.layout.todayLabel;
    const double width = timeline::textWidth(label, TextRole::Axis, m_fonts, box.width) + m_metrics.gap;
    const double height = std::round(box.height * 0.42);
    const double x = std::round(*scene.layout.todayX);
    const double left = std::clamp(x - width / 2, box.x, box.right() - width);
    scene.painter.fillRect(QRectF(x, box.y + height, 1, box.height - height), m_theme.accent);
    scene.painter.setRenderHint(QPainter::Antialiasing);
    scene.painter.setPen(Qt::NoPen);
    scene.painter.setBrush(m_theme.accent);
    scene.painter.drawRoundedRect(QRectF(left, box.y + 2, width, height - 2), 3, 3);
    scene.painter.setRenderHint(QPainter::Antialiasing, false);
    scene.painter.setPen(m_theme.onAccent);
    text(scene, left + m_metrics.gap / 2, box.y + 1 + height / 2, label, TextRole::Axis);
}

void TimelinePainter::paintEras(const Scene& scene) const {
    const auto& layout = scene.layout;
    QPainter& painter = scene.painter;
    for (const auto& band : layout.eras) {
        const QRectF rect(band.x0, band.y, band.x1 - band.x0, band.height);
        painter.fillRect(rect, band.isOdd ? m_theme.hover : m_theme.surface);
        const MarkInk ink = m_marks.ink(m_theme.actor(band.actorCode));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width() - 1, 1.5), ink.edge);
        painter.setPen(m_theme.secondary);
        text(scene, band.labelX, band.y + band.height / 2 - 1, band.label, TextRole::Detail);
    }
    painter.setPen(m_theme.secondary);
    for (const auto& track : layout.eraTracks)
        text(scene, 1.2 * m_metrics.gap, track.y + track.height / 2 - 1, track.label, TextRole::Detail);
    if (!layout.eraTracks.empty())
        painter.fillRect(QRectF(0, layout.plot.y - 1, layout.plot.right(), 1), m_theme.line);
}

// "123", and what of it the rows cannot show now.
std::string TimelinePainter::headCount(const Scene& scene, const timeline::LaneBand& band) const {
    std::string words = timeline::grouped(band.total);
    if (band.covered == 0)
        return words;
    const std::string rest = " · " + timeline::notDrawnWords(band.covered, scene.layout.language);
    const double room = scene.layout.heads.width - 3.5 * m_metrics.gap;
    const std::string whole = words + rest;
    return timeline::textWidth(whole, TextRole::Detail, m_fonts, room + 1) <= room ? whole : words;
}

void TimelinePainter::paintHeads(const Scene& scene) const {
    QPainter& painter = scene.painter;
    const auto& heads = scene.layout.heads;
    painter.save();
    painter.setClipRect(QRectF(heads.x, heads.y, heads.width, heads.height));
    for (const auto& band : scene.layout.lanes) {
        const double middle = band.y + std::min(band.height / 2, 2.2 * band.rowHeight);
        const double line = m_metrics.textSize * 0.75;
        const double textX = heads.x + 3 * m_metrics.gap;
        const QPointF glyph(heads.x + 1.6 * m_metrics.gap, middle - line);
        if (band.kind)
            m_marks.drawGlyph(painter, timeline::shapeOf(*band.kind), glyph, m_marks.ink(m_theme.secondary));
        else
            m_marks.drawGlyph(painter, timeline::MarkShape::Disc, glyph, inkOf(scene, band.actor));
        painter.setPen(m_theme.text);
        const auto label =
            timeline::fitText(band.label, heads.width - 4 * m_metrics.gap, TextRole::Head, m_fonts);
        text(scene, textX, middle - line, label.text, TextRole::Head);
        painter.setPen(m_theme.secondary);
        text(scene, textX, middle + line, headCount(scene, band), TextRole::Detail);
        painter.fillRect(QRectF(heads.x, std::round(band.y + band.height) - 1, heads.width, 1), m_theme.line);
    }
    painter.restore();
    painter.fillRect(QRectF(heads.right() - 1, 0, 1, heads.bottom()), m_theme.line);
}

void TimelinePainter::paintFooter(const Scene& scene) const {
    if (!scene.layout.footer)
        return;
    QPainter& painter = scene.painter;
    const auto& footer = *scene.layout.footer;
    const double middle = footer.box.y + footer.box.height / 2;
    painter.fillRect(QRectF(footer.box.x, footer.box.y, footer.box.width, footer.box.height), m_theme.window);
    painter.fillRect(QRectF(footer.box.x, footer.box.y, footer.box.width, 1), m_theme.line);
    painter.setPen(m_theme.secondary);
    text(scene, footer.box.x + 1.2 * m_metrics.gap, middle, footer.head, TextRole::Detail);
    text(scene, footer.moreX, middle, footer.more, TextRole::Detail);
    for (const auto& entry : footer.legend) {
        m_marks.drawGlyph(painter, timeline::MarkShape::Disc, {entry.x + m_metrics.mark / 2, middle},
                          inkOf(scene, entry.actor));
        painter.setPen(m_theme.secondary);
        text(scene, entry.x + m_metrics.mark + m_metrics.gap * 0.6, middle, entry.label, TextRole::Detail);
    }
    for (const auto& label : footer.undated) {
        const bool noticed = scene.attention.selected == label.item || scene.attention.hovered == label.item;
        painter.setPen(noticed ? m_theme.accent : m_theme.text);
        text(scene, label.box.x, middle, label.text, TextRole::Detail);
    }
}

} // namespace entente::ui
