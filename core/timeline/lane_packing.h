#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace entente::timeline {

struct PackingLimits {
    /// Items further apart than this go to the topmost row; nearer ones take turns.
    std::int32_t comfortableGap = 0;
    unsigned maxRows = 6;
};

struct LanePacking {
    /// For each item, in order.
    std::vector<std::uint8_t> row;
    unsigned rows = 1;
};

struct PackedItem {
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::uint16_t importance = 0;
};

/// Decides for each item of a lane, once and from the whole lane, in which row it stands: so nothing jumps
/// when one pans or zooms. Items that follow each other closely take turns, which leaves each the most room
/// for its label. When all rows are taken, the new item hides the rest of the least important one.
[[nodiscard]] LanePacking pack(std::span<const PackedItem> items, PackingLimits limits);

/// How many items are under way at the same time, at most; counted up to `limit`.
[[nodiscard]] unsigned mostAtOnce(std::span<const PackedItem> items, unsigned limit);

} // namespace entente::timeline
