#pragma once

#include "core/timeline/day_index.h"
#include "core/timeline/timeline_items.h"
#include "core/timeline/timeline_spec.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::timeline {

/// The items of one row in the order of their first days. They do not overlap: one is seen until the next
/// begins.
struct LaneRow {
    std::vector<std::int32_t> firsts;
    std::vector<ItemIndex> items;
};

/// Rows of a lane whose items are crowded or sparse together: what happens on a day, or what lasts.
struct RowGroup {
    /// Rows of the groups above it.
    unsigned top = 0;
    std::vector<LaneRow> rows;
    DayIndex firsts;
    CellLevels levels;
};

struct PreparedLane {
    std::string label;
    /// Set when the lane is one kind's.
    std::optional<model::RecordKind> kind;
    /// Set when the lane is one actor's: index into TimelineItems::actors().
    std::uint16_t actor = kNoActor;
    /// Ascending, hence in the order of their first days.
    std::vector<ItemIndex> items;
    DayIndex firsts;
    DayIndex lasts;
    std::vector<RowGroup> groups;

    [[nodiscard]] unsigned rowCount() const;
};

/// More items than this in sixteen columns of density, for each row, are drawn as density.
inline constexpr std::uint32_t kCrowdPerRow = 7;
inline constexpr unsigned kSegmentLevels = 4;

/// A spec worked out on its items: which lanes there are, what is in them and in which row. Everything that
/// is proportional to the number of records happens here, once; layout() then only looks things up.
struct PreparedTimeline {
    std::shared_ptr<const TimelineItems> items;
    TimelineSpec spec;
    std::vector<PreparedLane> lanes;
    std::vector<ItemIndex> undated;
    /// Of the dated items that it shows; empty without any.
    std::optional<base::DayRange> extent;
    /// Dated items that it shows, each once.
    std::uint32_t shown = 0;

    /// Whether the spec lets it through.
    [[nodiscard]] bool shows(ItemIndex item) const;
    /// The first lane that holds the item.
    [[nodiscard]] std::optional<std::size_t> laneOf(ItemIndex item) const;
    [[nodiscard]] std::size_t bytes() const;
};

struct PrepareOptions {
    /// Rows of all lanes together where the height is given, as on a slide; 0 leaves the lanes what they
    /// need.
    unsigned mostRows = 0;
};

[[nodiscard]] std::shared_ptr<const PreparedTimeline> prepare(std::shared_ptr<const TimelineItems> items,
                                                              TimelineSpec spec, PrepareOptions options = {});

} // namespace entente::timeline
