#pragma once

#include "core/timeline/lane_layout.h"

#include <optional>

namespace entente::timeline {

[[nodiscard]] MarkShape shapeOf(model::RecordKind kind);

/// Where an item stands, and what comes after it there.
struct RowPlace {
    std::size_t lane = 0;
    unsigned row = 0;
    /// The first day of the next item in its row, which hides the rest of this one.
    std::optional<std::int32_t> next;
};

[[nodiscard]] ItemBox makeBox(const LaneFrame& frame, ItemIndex item, const RowPlace& place,
                              const LaneBand& band);

/// The last day on which the item is seen.
[[nodiscard]] std::int32_t lastSeen(const TimelineItems& items, ItemIndex item,
                                    std::optional<std::int32_t> next);

[[nodiscard]] double rowTop(const LaneBand& band, unsigned row);

} // namespace entente::timeline
