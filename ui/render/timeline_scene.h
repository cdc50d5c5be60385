#pragma once

#include "ui/render/timeline_painter.h"

#include <QRectF>

namespace entente::ui {

/// What one call of paint works with.
struct TimelinePainter::Scene {
    QPainter& painter;
    const timeline::TimelineLayout& layout;
    const timeline::TimelineItems& items;
    const TimelineAttention& attention;
    /// By index of the actor; the last is for those who have none.
    std::vector<MarkInk> inks;

    [[nodiscard]] QRectF plot() const {
        return {layout.plot.x, layout.plot.y, layout.plot.width, layout.plot.height};
    }
};

} // namespace entente::ui
