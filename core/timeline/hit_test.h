#pragma once

#include "core/timeline/timeline_layout.h"

#include <optional>

namespace entente::timeline {

/// What is under a point.
struct Hit {
    enum class What { Nothing, Item, Cluster, Density, Undated, LaneHead };
    What what = What::Nothing;
    /// Place in the layout's boxes, clusters, bins, undated labels or lanes.
    std::size_t index = 0;
    bool operator==(const Hit&) const = default;
};

/// Marks and labels are their items; what is narrow can be hit some pixels beside it.
[[nodiscard]] Hit hitTest(const TimelineLayout& layout, double x, double y);
[[nodiscard]] std::optional<ItemIndex> itemAt(const TimelineLayout& layout, double x, double y);

/// Where the item's box is among the layout's; empty when it is not drawn one by one.
[[nodiscard]] std::optional<std::size_t> boxOf(const TimelineLayout& layout, ItemIndex item);

} // namespace entente::timeline
