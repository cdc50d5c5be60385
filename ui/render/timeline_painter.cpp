#include "ui/render/timeline_painter.h"

#include "core/timeline/hit_test.h"
#include "core/timeline/text_fit.h"
#include "ui/render/timeline_scene.h"

#include <QPainter>

namespace entente::ui {

using timeline::ItemBox;
using timeline::TextRole;

TimelinePainter::TimelinePainter(const Theme& theme, const timeline::Metrics& metrics)
    : m_theme(theme), m_metrics(metrics), m_fonts(metrics.textSize), m_marks(theme, metrics) {}

void TimelinePainter::paint(QPainter& painter, const timeline::TimelineLayout& layout,
                            const timeline::TimelineItems& items, const TimelineAttention& attention) const {
    Scene scene{painter, layout, items, attention, {}};
    for (const auto& actor : items.actors())
        scene.inks.push_back(m_marks.ink(m_theme.actor(actor.code)));
    scene.inks.push_back(m_marks.ink(m_theme.actor({})));
    painter.setPen(Qt::NoPen);
    paintBack(scene);
    painter.save();
    painter.setClipRect(scene.plot());
    paintGrid(scene);
    paintBins(scene);
    paintItems(scene);
    paintClusters(scene);
    paintToday(scene);
    paintAttention(scene);
    painter.restore();
    paintAxis(scene);
    paintEras(scene);
    paintHeads(scene);
    paintFooter(scene);
}

MarkInk TimelinePainter::inkOf(const Scene& scene, std::uint16_t actor) const {
    return actor < scene.inks.size() ? scene.inks[actor] : scene.inks.back();
}

void TimelinePainter::paintBack(const Scene& scene) const {
    const auto& layout = scene.layout;
    const double bottom = layout.footer ? layout.footer->box.bottom() : layout.plot.bottom();
    scene.painter.fillRect(QRectF(0, 0, layout.plot.right(), bottom), m_theme.surface);
    QColor shade = m_theme.hover;
    shade.setAlphaF(0.6F);
    for (const auto& band : layout.eras) {
        if (band.track == layout.eras.front().track && band.isOdd)
            scene.painter.fillRect(QRectF(band.x0, layout.plot.y, band.x1 - band.x0, layout.plot.height),
                                   shade);
    }
}

void TimelinePainter::paintGrid(const Scene& scene) const {
    const auto& plot = scene.layout.plot;
    QColor faint = m_theme.line;
    faint.setAlphaF(0.45F);
    for (const auto& tick : scene.layout.axis.ticks)
        scene.painter.fillRect(QRectF(std::round(tick.x), plot.y, 1, plot.height),
                               tick.isMajor ? m_theme.line : faint);
    for (const auto& band : scene.layout.lanes)
        scene.painter.fillRect(QRectF(plot.x, std::round(band.y + band.height) - 1, plot.width, 1),
                               m_theme.line);
}

void TimelinePainter::paintBins(const Scene& scene) const {
    for (const auto& bin : scene.layout.bins) {
        const auto& band = scene.layout.lanes[bin.lane];
        const double height = std::round(std::max(2.0, bin.share * bin.height));
        // Whole pixels: neighbours touch and nothing shimmers.
        const double x0 = std::round(bin.x0);
        const double width = std::round(bin.x1) - x0;
        const double gap = width > 4 ? 1 : 0;
        scene.painter.fillRect(QRectF(x0, std::round(bin.y + bin.height) - height, width - gap, height),
                               inkOf(scene, band.actor).edge);
    }
}

void TimelinePainter::paintItems(const Scene& scene) const {
    const QRectF plot = scene.plot();
    for (const ItemBox& box : scene.layout.boxes) {
        if (box.right > plot.left() && box.left < plot.right() && box.y + box.height > plot.top() &&
            box.y < plot.bottom())
            m_marks.draw(scene.painter, box, scene.layout.steps, inkOf(scene, box.actor));
    }
    for (const auto& label : scene.layout.labels) {
        if (label.x < plot.right() && label.y + label.height > plot.top() && label.y < plot.bottom())
            paintLabel(scene, label);
    }
}

void TimelinePainter::paintLabel(const Scene& scene, const timeline::ItemLabel& label) const {
    const ItemBox& box = scene.layout.boxes[label.box];
    const double y = label.y + label.height / 2;
    const bool quiet = box.traits.unverified || box.traits.cancelled;
    scene.painter.setPen(quiet ? m_theme.secondary : m_theme.text);
    // Both on the baseline of the title.
    const double baseline = y + m_fonts.baseline(TextRole::Label);
    m_fonts.draw(scene.painter, label.x, baseline, label.title, TextRole::Label);
    if (label.detail.empty())
        return;
    scene.painter.setPen(m_theme.secondary);
    m_fonts.draw(scene.painter, label.x + label.titleWidth + m_metrics.gap, baseline, label.detail,
                 TextRole::Detail);
}

void TimelinePainter::paintClusters(const Scene& scene) const {
    QPainter& painter = scene.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& cluster : scene.layout.clusters) {
        const QRectF pill(cluster.x + 0.5, cluster.y + 0.5, cluster.width - 1, cluster.height - 1);
        painter.setPen(QPen(m_theme.secondary, 1));
        painter.setBrush(m_theme.surface);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(m_theme.text);
        const double width = timeline::textWidth(cluster.label, TextRole::Detail, m_fonts, cluster.width);
        text(scene, cluster.x + (cluster.width - width) / 2, cluster.y + cluster.height / 2, cluster.label,
             TextRole::Detail);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintToday(const Scene& scene) const {
    if (scene.layout.todayX)
        scene.painter.fillRect(
            QRectF(std::round(*scene.layout.todayX), scene.layout.plot.y, 1, scene.layout.plot.height),
            m_theme.accent);
}

// What is not selected steps back behind a veil of the surface; the selected is drawn again above it.
void TimelinePainter::paintAttention(const Scene& scene) const {
    const auto& layout = scene.layout;
    if (scene.attention.selected && timeline::boxOf(layout, *scene.attention.selected)) {
        QColor veil = m_theme.surface;
        veil.setAlphaF(0.4F);
        scene.painter.fillRect(scene.plot(), veil);
        paintToday(scene);
    }
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const ItemBox& box = layout.boxes[i];
        const bool selected = scene.attention.selected == box.item;
        const bool hovered = scene.attention.hovered == box.item;
        if (!selected && !hovered)
            continue;
        if (selected)
            m_marks.draw(scene.painter, box, layout.steps, inkOf(scene, box.actor));
        for (const auto& label : layout.labels) {
            if (selected && label.box == i)
                paintLabel(scene, label);
        }
        paintRing(scene, box, selected ? (scene.attention.hasFocus ? 2.5 : 2) : 1);
    }
}

void TimelinePainter::paintRing(const Scene& scene, const ItemBox& box, double width) const {
    const double reach = m_metrics.mark / 2 + 3;
    const bool isPoint = box.x1 - box.x0 < m_metrics.mark * 1.2;
    const double left = isPoint ? box.markX - reach : std::max(box.left - 2, scene.layout.plot.x - 10);
    const double right =
        isPoint ? box.markX + reach : std::min(box.right + 2, scene.layout.plot.right() + 10);
    const double top = isPoint ? box.y + box.height / 2 - reach : box.y + 1;
    const double height = isPoint ? 2 * reach : box.height - 2;
    scene.painter.save();
    scene.painter.setRenderHint(QPainter::Antialiasing);
    scene.painter.setPen(QPen(m_theme.accent, width));
    scene.painter.setBrush(Qt::NoBrush);
    scene.painter.drawRoundedRect(QRectF(left, top, right - left, height), isPoint ? reach : 4,
                                  isPoint ? reach : 4);
    scene.painter.restore();
}

} // namespace entente::ui
