#pragma once

#include "ui/render/timeline_fonts.h"
#include "ui/render/timeline_marks.h"

#include <optional>

class QPainter;

namespace entente::ui {

/// What the user points at; pictures have none.
struct TimelineAttention {
    std::optional<timeline::ItemIndex> selected;
    std::optional<timeline::ItemIndex> hovered;
    /// The keyboard is here: the selection's ring is bolder.
    bool hasFocus = false;
};

/// Paints a layout: on the screen, in PNG, SVG and PDF. It decides no place; layout has.
class TimelinePainter {
  public:
    TimelinePainter(const Theme& theme, const timeline::Metrics& metrics);

    [[nodiscard]] const TimelineFonts& fonts() const { return m_fonts; }
    void paint(QPainter& painter, const timeline::TimelineLayout& layout,
               const timeline::TimelineItems& items, const TimelineAttention& attention = {}) const;

  private:
    struct Scene;
    /// Around the middle of a line, with the painter's pen.
    void text(const Scene& scene, double x, double middle, const std::string& words,
              timeline::TextRole role) const;
    void paintBack(const Scene& scene) const;
    void paintGrid(const Scene& scene) const;
    void paintBins(const Scene& scene) const;
    void paintItems(const Scene& scene) const;
    void paintClusters(const Scene& scene) const;
    void paintLabel(const Scene& scene, const timeline::ItemLabel& label) const;
    void paintAttention(const Scene& scene) const;
    void paintRing(const Scene& scene, const timeline::ItemBox& box, double width) const;
    void paintAxis(const Scene& scene) const;
    void paintEras(const Scene& scene) const;
    void paintHeads(const Scene& scene) const;
    [[nodiscard]] std::string headCount(const Scene& scene, const timeline::LaneBand& band) const;
    void paintFooter(const Scene& scene) const;
    void paintTodayFlag(const Scene& scene) const;
    void paintToday(const Scene& scene) const;
    [[nodiscard]] MarkInk inkOf(const Scene& scene, std::uint16_t actor) const;

    const Theme& m_theme;
    timeline::Metrics m_metrics;
    TimelineFonts m_fonts;
    TimelineMarks m_marks;
};

} // namespace entente::ui
