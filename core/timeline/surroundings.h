#pragma once

#include "core/timeline/lane_layout.h"

#include <span>

namespace entente::timeline {

/// Strips of eras between axis and lanes, each with its name as long as there is room for it.
void placeEras(const LaneFrame& frame, std::span<const Era> eras, TimelineLayout& out);

/// Whether there is a strip below the lanes: something has no date, or colours need a legend.
[[nodiscard]] bool hasFooter(const PreparedTimeline& timeline);
void placeFooter(const LaneFrame& frame, TimelineLayout& out);

} // namespace entente::timeline
