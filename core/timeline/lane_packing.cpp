#include "core/timeline/lane_packing.h"

#include <algorithm>
#include <limits>

namespace entente::timeline {
namespace {

constexpr auto kNever = std::numeric_limits<std::int64_t>::min() / 2;

struct Row {
    std::int64_t ended = kNever;
    /// Which item took it last; those that took it earlier have had more room for their labels.
    std::size_t turn = 0;
    std::uint16_t importance = 0;

    [[nodiscard]] bool yieldsBefore(const Row& other) const {
        return importance != other.importance ? importance < other.importance : turn < other.turn;
    }
};

std::size_t rowFor(const std::vector<Row>& rows, std::int64_t first, std::int64_t gap) {
    std::size_t least = 0;
    std::size_t longestFree = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        if (first - row.ended > gap)
            return i;
        if (row.ended < first && (longestFree == rows.size() || row.turn < rows[longestFree].turn))
            longestFree = i;
        if (row.yieldsBefore(rows[least]))
            least = i;
    }
    return longestFree < rows.size() ? longestFree : least;
}

} // namespace

LanePacking pack(std::span<const PackedItem> items, PackingLimits limits) {
    std::vector<Row> rows(std::clamp(limits.maxRows, 1U, 255U));
    LanePacking packing;
    packing.row.reserve(items.size());
    for (const PackedItem& item : items) {
        const std::size_t at = rowFor(rows, item.first, limits.comfortableGap);
        packing.row.push_back(static_cast<std::uint8_t>(at));
        rows[at] = {item.last, packing.row.size(), item.importance};
        packing.rows = std::max(packing.rows, static_cast<unsigned>(at) + 1);
    }
    return packing;
}

unsigned mostAtOnce(std::span<const PackedItem> items, unsigned limit) {
    // The last days of what is under way, unordered: there are at most `limit`.
    std::vector<std::int32_t> underWay;
    std::size_t most = 0;
    for (const PackedItem& item : items) {
        std::erase_if(underWay, [&](std::int32_t last) { return last < item.first; });
        underWay.push_back(item.last);
        most = std::max(most, underWay.size());
        if (most >= limit)
            return limit;
    }
    return static_cast<unsigned>(most);
}

} // namespace entente::timeline
