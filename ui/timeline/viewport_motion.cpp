#include "ui/timeline/viewport_motion.h"

#include <cmath>

namespace entente::ui {
namespace {

constexpr int kDuration = 140;

} // namespace

ViewportMotion::ViewportMotion(QObject* parent) : QObject(parent) {
    m_animation.setDuration(kDuration);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { Q_EMIT moved(at(value.toDouble())); });
}

void ViewportMotion::go(const timeline::TimeScale& from, const timeline::TimeScale& to, bool animated) {
    m_animation.stop();
    m_from = from;
    m_to = to;
    if (animated)
        m_animation.start();
    else
        Q_EMIT moved(m_to);
}

timeline::TimeScale ViewportMotion::at(double share) const {
    if (share >= 1)
        return m_to;
    const double pxPerDay = m_from.pxPerDay * std::pow(m_to.pxPerDay / m_from.pxPerDay, share);
    const double change = m_to.pxPerDay - m_from.pxPerDay;
    if (std::abs(change) < 1e-12 * m_from.pxPerDay)
        return {m_from.leftDay + (m_to.leftDay - m_from.leftDay) * share, pxPerDay};
    // The day that stands still at both scales.
    const double x = (m_to.leftDay - m_from.leftDay) * m_from.pxPerDay * m_to.pxPerDay / change;
    return {m_from.dayAt(x) - x / pxPerDay, pxPerDay};
}

} // namespace entente::ui
