#include "ui/render/page_chart_scale.h"

#include "ui/render/page_pen.h"

#include <algorithm>

namespace entente::ui::page {
namespace {

bool hasSlots(const slides::ChartPlan& plan) {
    for (std::size_t i = 0; i < plan.data.series.size(); ++i) {
        if (slides::formOf(plan, i) != slides::SeriesForm::Area)
            return true;
    }
    return false;
}

} // namespace

ChartScale::ChartScale(const slides::ChartFrame& frame)
    : m_plot(frame.box.x + frame.geometry.plot.x * frame.box.width,
             frame.box.y + frame.geometry.plot.y * frame.box.height,
             frame.geometry.plot.width * frame.box.width, frame.geometry.plot.height * frame.box.height),
      m_isHorizontal(frame.plan.data.kind == chart::ChartKind::Bar),
      m_hasSlots(hasSlots(frame.plan)),
      m_minimum(frame.plan.data.valueAxis.minimum),
      m_maximum(std::max(frame.plan.data.valueAxis.maximum, m_minimum + 1e-9)) {
    const auto count = static_cast<double>(frame.plan.data.categories.size());
    const double length = m_isHorizontal ? m_plot.height() : m_plot.width();
    m_slot = length / std::max(1.0, m_hasSlots ? count : count - 1);
}

double ChartScale::along(std::size_t category) const {
    const double start = m_isHorizontal ? m_plot.top() : m_plot.left();
    return start + (static_cast<double>(category) + (m_hasSlots ? 0.5 : 0)) * m_slot;
}

double ChartScale::across(double value) const {
    const double share = (std::clamp(value, m_minimum, m_maximum) - m_minimum) / (m_maximum - m_minimum);
    return m_isHorizontal ? m_plot.left() + share * m_plot.width()
                          : m_plot.bottom() - share * m_plot.height();
}

QPointF ChartScale::point(std::size_t category, double value) const {
    return m_isHorizontal ? QPointF(across(value), along(category)) : QPointF(along(category), across(value));
}

double ChartScale::zero() const { return across(0); }

QRectF ChartScale::bar(std::size_t category, double offset, double width, double from, double to) const {
    const double begin = along(category) - m_slot / 2 + offset;
    const double low = std::min(across(from), across(to));
    const double high = std::max(across(from), across(to));
    return m_isHorizontal ? QRectF(low, begin, high - low, width) : QRectF(begin, low, width, high - low);
}

} // namespace entente::ui::page
