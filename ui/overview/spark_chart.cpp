#include "ui/overview/spark_chart.h"

#include "ui/widgets/style_paint.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kHeight = 84;
constexpr int kLabelHeight = 16;
constexpr double kGapShare = 0.25;
constexpr double kWidestBar = 18;

/// Where zero and each value lie, top down, in a plot of the height.
struct Scale {
    double low = 0;
    double high = 1;
    double top = 0;
    double height = 1;
    [[nodiscard]] double y(double value) const { return top + (high - value) / (high - low) * height; }
};

Scale scaleFor(const SparkSpec& spec, const QRectF& plot) {
    Scale scale{.low = 0, .high = 0, .top = plot.top(), .height = plot.height()};
    for (const double value : spec.values) {
        scale.low = std::min(scale.low, value);
        scale.high = std::max(scale.high, value);
    }
    if (spec.target)
        scale.high = std::max(scale.high, *spec.target * 1.08);
    if (scale.high <= scale.low)
        scale.high = scale.low + 1;
    return scale;
}

} // namespace

SparkChart::SparkChart(SparkSpec spec, QWidget* parent) : QWidget(parent), m_spec(std::move(spec)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SparkChart::sizeHint() const { return {200, kHeight}; }

QSize SparkChart::minimumSizeHint() const { return {100, kHeight}; }

void SparkChart::paintEvent(QPaintEvent* /*event*/) {
    if (m_spec.values.empty())
        return;
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = QRectF(rect()).adjusted(0, m_spec.target ? kLabelHeight : 2, 0, -kLabelHeight);
    const Scale scale = scaleFor(m_spec, plot);
    const double slot = std::min(plot.width() / static_cast<double>(m_spec.values.size()), kWidestBar);
    for (std::size_t i = 0; i < m_spec.values.size(); ++i) {
        const double from = scale.y(0);
        const double to = scale.y(m_spec.values[i]);
        const QRectF bar(plot.left() + slot * static_cast<double>(i), std::min(from, to),
                         slot * (1 - kGapShare), std::abs(from - to));
        const bool isLast = i + 1 == m_spec.values.size();
        painter.fillRect(bar, isLast ? m_spec.colour : paint::mixed(theme.surface, m_spec.colour, 0.45));
    }
    painter.fillRect(QRectF(plot.left(), scale.y(0) - 0.5, plot.width(), 1), theme.line);
    painter.setFont(uiFont(type::kSecondary));
    painter.setPen(theme.secondary);
    const double last = plot.left() + slot * static_cast<double>(m_spec.values.size());
    const QRectF labels(plot.left(), height() - kLabelHeight, std::max(last - plot.left(), 70.0),
                        kLabelHeight);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignBottom, m_spec.firstLabel);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignBottom, m_spec.lastLabel);
    if (!m_spec.target)
        return;
    const double y = scale.y(*m_spec.target);
    painter.setPen(QPen(theme.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(theme.text);
    painter.drawText(QRectF(plot.left(), y - kLabelHeight - 1, plot.width(), kLabelHeight),
                     Qt::AlignRight | Qt::AlignBottom, m_spec.targetLabel);
}

} // namespace entente::ui
