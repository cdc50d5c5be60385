#pragma once

#include "core/timeline/time_scale.h"

#include <QObject>
#include <QVariantAnimation>

namespace entente::ui {

/// Brings a time scale to another within a moment: zooms evenly (each frame by the same factor) about the
/// point that stays where it is. Without motion where the system asks for none.
class ViewportMotion : public QObject {
    Q_OBJECT

  public:
    explicit ViewportMotion(QObject* parent = nullptr);

    void go(const timeline::TimeScale& from, const timeline::TimeScale& to, bool animated);
    void stop() { m_animation.stop(); }
    [[nodiscard]] bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// Where it is going, or was going last.
    [[nodiscard]] const timeline::TimeScale& target() const { return m_to; }

  Q_SIGNALS:
    void moved(const entente::timeline::TimeScale& scale);

  private:
    [[nodiscard]] timeline::TimeScale at(double share) const;

    QVariantAnimation m_animation;
    timeline::TimeScale m_from;
    timeline::TimeScale m_to;
};

} // namespace entente::ui
