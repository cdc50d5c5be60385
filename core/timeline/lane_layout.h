#pragma once

#include "core/timeline/layout.h"

namespace entente::timeline {

/// Everything that the lanes of one picture share.
struct LaneFrame {
    const PreparedTimeline& timeline;
    const Viewport& viewport;
    const TextMeasure& measure;
    Box plot;
    /// Days that touch the plot, both included.
    std::int64_t firstDay = 0;
    std::int64_t lastDay = 0;
    /// Columns of density are cells of this level: 4 to 8 px, or a day.
    unsigned level = 0;
};

[[nodiscard]] LaneFrame laneFrame(const PreparedTimeline& timeline, const Viewport& viewport,
                                  const TextMeasure& measure, const Box& plot);

/// Adds boxes, labels, clusters and bins of one lane, and its counts. Its band has its place already.
void layoutLane(const LaneFrame& frame, std::size_t lane, TimelineLayout& out);

} // namespace entente::timeline
