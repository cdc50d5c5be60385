#pragma once

#include "core/timeline/lane_layout.h"

#include <span>

namespace entente::timeline {

/// Something drawn in a row, in order from left to right.
struct RowThing {
    double left = 0;
    double right = 0;
    /// Index into TimelineLayout::boxes; clusters and density have none and are not labelled.
    std::optional<std::uint32_t> box;
};

/// Gives each box the room up to the next thing in its row: so no two labels can overlap, and each stays
/// where it is whatever is seen around it.
void labelRow(const LaneFrame& frame, std::span<const RowThing> things, TimelineLayout& out);

} // namespace entente::timeline
