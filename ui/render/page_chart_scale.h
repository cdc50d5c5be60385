#pragma once

#include "core/slides/page.h"

#include <QPointF>
#include <QRectF>

namespace entente::ui::page {

/// Where categories and values stand in a chart's plot, as DrawingML places them.
class ChartScale {
  public:
    explicit ChartScale(const slides::ChartFrame& frame);

    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] bool isHorizontal() const { return m_isHorizontal; }
    [[nodiscard]] double slot() const { return m_slot; }
    /// The middle of a category, along the category axis.
    [[nodiscard]] double along(std::size_t category) const;
    /// A value's place across it; values outside the axis stand at its ends.
    [[nodiscard]] double across(double value) const;
    [[nodiscard]] QPointF point(std::size_t category, double value) const;
    /// Where bars begin.
    [[nodiscard]] double zero() const;
    /// A bar of this width, `offset` from the beginning of its slot.
    [[nodiscard]] QRectF bar(std::size_t category, double offset, double width, double from, double to) const;

  private:
    QRectF m_plot;
    bool m_isHorizontal = false;
    /// Whether categories have slots or stand from edge to edge.
    bool m_hasSlots = true;
    double m_slot = 1;
    double m_minimum = 0;
    double m_maximum = 1;
};

} // namespace entente::ui::page
