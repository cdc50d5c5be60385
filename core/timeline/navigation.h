#pragma once

#include "core/timeline/prepared_timeline.h"

#include <optional>
#include <string>

namespace entente::timeline {

enum class Step { Next, Previous };

/// The order in which keys reach items: in time over all lanes, in time within a lane, and to the lane above
/// or below at about the same day. Empty at the ends.
[[nodiscard]] std::optional<ItemIndex> stepInTime(const PreparedTimeline& timeline, ItemIndex from,
                                                  Step step);
[[nodiscard]] std::optional<ItemIndex> stepInLane(const PreparedTimeline& timeline, std::size_t lane,
                                                  ItemIndex from, Step step);
struct LaneItem {
    std::size_t lane = 0;
    ItemIndex item = kNoItem;
    bool operator==(const LaneItem&) const = default;
};
[[nodiscard]] std::optional<LaneItem> stepToLane(const PreparedTimeline& timeline, std::size_t lane,
                                                 ItemIndex from, Step step);

/// The first that begins on or after the day; else the last of all.
[[nodiscard]] std::optional<ItemIndex> nearestItem(const PreparedTimeline& timeline, base::Day day);

/// "Meeting, Ishiba and Trump, 7 February 2025, Meetings": what a screen reader says.
[[nodiscard]] std::string spokenName(const PreparedTimeline& timeline, std::size_t lane, ItemIndex item);

/// When it happened and, by its kind, what its span says: "9 Feb 2017, in force since 1 Jan 2018".
[[nodiscard]] std::string whenInWords(const TimelineItems& items, ItemIndex item, std::string_view language);

} // namespace entente::timeline
