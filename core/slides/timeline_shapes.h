#pragma once

// For timeline_slide.cpp: how one part of a timeline's layout becomes shapes.

#include "core/chart/palette.h"
#include "core/slides/slide_shape.h"
#include "core/timeline/timeline_layout.h"

#include <string>
#include <vector>

namespace entente::slides {

/// Sizes in points.
inline constexpr double kTimelineText = 11;
inline constexpr double kTimelineSmall = 10;

class TimelineShapes {
  public:
    TimelineShapes(const timeline::PreparedTimeline& timeline, const timeline::TimelineLayout& layout,
                   double mark)
        : m_timeline(timeline), m_layout(layout), m_mark(mark) {}

    void addFrame();
    void addEras();
    void addLane(std::size_t lane);
    void addToday();
    void addFooter();
    [[nodiscard]] std::vector<SlideShape> take() { return std::move(m_shapes); }

    [[nodiscard]] static Ink text();
    [[nodiscard]] static Ink quiet();
    [[nodiscard]] static Ink hairline();

  private:
    SlideShape& add(ShapeKind kind, const Box& box, const Ink& fill);
    SlideShape& addText(const Box& box, const std::string& words, double size, const Ink& ink);
    void addLine(double x0, double y0, double x1, double y1, const Ink& ink, double width);
    void addSpan(const timeline::ItemBox& box, double height);
    void addMark(const timeline::ItemBox& box);
    void addItem(const timeline::ItemBox& box);
    void addSteps(const timeline::ItemBox& box, double bottom);
    void addLabel(const timeline::ItemLabel& label);
    [[nodiscard]] Ink inkOf(std::uint16_t actor, double opacity = 1) const;
    [[nodiscard]] bool isInPlot(double left, double right) const;

    const timeline::PreparedTimeline& m_timeline;
    const timeline::TimelineLayout& m_layout;
    double m_mark;
    std::string m_group;
    std::vector<SlideShape> m_shapes;
};

} // namespace entente::slides
