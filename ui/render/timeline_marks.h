#pragma once

#include "core/timeline/layout.h"
#include "ui/render/theme.h"

#include <QHash>
#include <QPixmap>

#include <vector>

class QPainter;

namespace entente::ui {

/// An actor's colour, and what is mixed from it with the surface.
struct MarkInk {
    QColor solid;
    QColor tint;
    QColor edge;
};

/// Draws items by the shape of their kind. On raster surfaces small marks are drawn once and then copied.
class TimelineMarks {
  public:
    TimelineMarks(const Theme& theme, const timeline::Metrics& metrics);

    void draw(QPainter& painter, const timeline::ItemBox& box, const std::vector<double>& steps,
              const MarkInk& ink) const;
    /// The shape of a kind alone, for heads and keys.
    void drawGlyph(QPainter& painter, timeline::MarkShape shape, QPointF middle, const MarkInk& ink) const;
    [[nodiscard]] MarkInk ink(const QColor& solid) const;

  private:
    void drawSpan(QPainter& painter, const timeline::ItemBox& box, const MarkInk& ink, double height) const;
    void drawSoftEnds(QPainter& painter, const timeline::ItemBox& box, const MarkInk& ink,
                      double height) const;
    void drawHatching(QPainter& painter, const QRectF& area, const QColor& colour) const;
    void drawBar(QPainter& painter, const timeline::ItemBox& box, const MarkInk& ink) const;
    void drawDeal(QPainter& painter, const timeline::ItemBox& box, const std::vector<double>& steps,
                  const MarkInk& ink) const;
    void drawCommitment(QPainter& painter, const timeline::ItemBox& box, const MarkInk& ink) const;
    void drawPoint(QPainter& painter, const timeline::ItemBox& box, const MarkInk& ink) const;
    void stamp(QPainter& painter, timeline::MarkShape shape, timeline::ItemTraits traits, QPointF middle,
               const MarkInk& ink) const;
    void drawShape(QPainter& painter, timeline::MarkShape shape, timeline::ItemTraits traits, QPointF middle,
                   const MarkInk& ink) const;

    const Theme& m_theme;
    timeline::Metrics m_metrics;
    mutable QHash<quint64, QPixmap> m_stamps;
};

} // namespace entente::ui
