#include "core/timeline/prepared_timeline.h"

#include "core/timeline/day_order.h"
#include "core/timeline/row_groups.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace entente::timeline {
namespace {

using model::RecordKind;

constexpr std::size_t kKindCount = 5;
/// Actors beyond these share a lane.
constexpr std::size_t kMostActorLanes = 12;

/// Which lanes an item goes to.
class LaneChoice {
  public:
    LaneChoice(PreparedTimeline& timeline, std::vector<PreparedLane>& lanes) : m_timeline(timeline) {
        m_kinds.fill(lanes.size());
        if (timeline.spec.lanes == LaneBy::Kind)
            addKinds(lanes);
        else
            addActors(lanes);
    }

    void put(ItemIndex item, std::vector<PreparedLane>& lanes) const {
        if (m_timeline.spec.lanes == LaneBy::Kind) {
            lanes[m_kinds.at(static_cast<std::size_t>(m_timeline.items->kind(item)))].items.push_back(item);
            return;
        }
        for (const std::uint16_t actor : m_timeline.items->actorsOf(item))
            putOnce(lanes[m_actors[actor]], item);
        if (m_timeline.items->actorsOf(item).empty())
            lanes.back().items.push_back(item);
    }

  private:
    // Two actors of one item may share the lane of the others.
    static void putOnce(PreparedLane& lane, ItemIndex item) {
        if (lane.items.empty() || lane.items.back() != item)
            lane.items.push_back(item);
    }

    void addKinds(std::vector<PreparedLane>& lanes) {
        for (std::size_t i = 0; i < kKindCount; ++i) {
            const auto kind = static_cast<RecordKind>(i);
            m_kinds.at(i) = lanes.size();
            lanes.push_back(
                {.label = std::string(laneWord(kind, m_timeline.spec.language)), .kind = kind, .items = {}});
        }
    }

    void addActors(std::vector<PreparedLane>& lanes) {
        const auto& actors = m_timeline.items->actors();
        const auto& chosen = m_timeline.spec.actors;
        std::vector<std::uint16_t> order(actors.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<std::uint16_t>(i);
        const auto rank = [&](std::uint16_t actor) {
            const auto at = std::find(chosen.begin(), chosen.end(), actors[actor].id) - chosen.begin();
            return std::pair(at, -static_cast<std::int64_t>(actors[actor].count));
        };
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
        m_actors.assign(actors.size(), std::min(kMostActorLanes, order.size()));
        for (std::size_t i = 0; i < order.size() && i < kMostActorLanes; ++i) {
            m_actors[order[i]] = i;
            lanes.push_back({.label = actors[order[i]].name, .actor = order[i], .items = {}});
        }
        lanes.push_back({.label = std::string(word(Word::Others, m_timeline.spec.language)), .items = {}});
    }

    PreparedTimeline& m_timeline;
    std::array<std::size_t, kKindCount> m_kinds{};
    /// Lane of each actor.
    std::vector<std::size_t> m_actors;
};

void indexDays(PreparedLane& lane, const TimelineItems& items) {
    std::vector<std::int32_t> firsts;
    std::vector<std::int32_t> ends;
    firsts.reserve(lane.items.size());
    ends.reserve(lane.items.size());
    for (const ItemIndex item : lane.items) {
        firsts.push_back(items.first(item));
        ends.push_back(items.last(item));
    }
    sortDays(ends);
    lane.firsts = DayIndex(std::move(firsts));
    lane.lasts = DayIndex(std::move(ends));
}

void extend(std::optional<base::DayRange>& extent, std::int32_t first, std::int32_t last) {
    const base::DayRange days{base::Day{first}, base::Day{last}};
    extent = extent ? base::DayRange{std::min(extent->first, days.first), std::max(extent->last, days.last)}
                    : days;
}

} // namespace

bool PreparedTimeline::shows(ItemIndex item) const {
    const auto has = [](const auto& list, const auto& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    if (!spec.kinds.empty() && !has(spec.kinds, items->kind(item)))
        return false;
    if (spec.actors.empty())
        return true;
    const auto actors = items->actorsOf(item);
    return std::any_of(actors.begin(), actors.end(),
                       [&](std::uint16_t actor) { return has(spec.actors, items->actors()[actor].id); });
}

std::optional<std::size_t> PreparedTimeline::laneOf(ItemIndex item) const {
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        if (std::binary_search(lanes[lane].items.begin(), lanes[lane].items.end(), item))
            return lane;
    }
    return std::nullopt;
}

unsigned PreparedLane::rowCount() const {
    unsigned rows = 0;
    for (const RowGroup& group : groups)
        rows += static_cast<unsigned>(group.rows.size());
    return rows;
}

std::size_t PreparedTimeline::bytes() const {
    std::size_t sum = undated.capacity() * sizeof(ItemIndex);
    for (const PreparedLane& lane : lanes) {
        sum += lane.items.capacity() * sizeof(ItemIndex) + lane.firsts.bytes() + lane.lasts.bytes();
        for (const RowGroup& group : lane.groups) {
            sum += group.firsts.bytes();
            for (const LaneRow& row : group.rows)
                sum +=
                    row.firsts.capacity() * sizeof(std::int32_t) + row.items.capacity() * sizeof(ItemIndex);
        }
    }
    return sum;
}

std::shared_ptr<const PreparedTimeline> prepare(std::shared_ptr<const TimelineItems> items, TimelineSpec spec,
                                                PrepareOptions options) {
    auto timeline = std::make_shared<PreparedTimeline>();
    timeline->items = std::move(items);
    timeline->spec = std::move(spec);
    const TimelineItems& all = *timeline->items;
    const LaneChoice choice(*timeline, timeline->lanes);
    for (ItemIndex item = 0; item < all.size(); ++item) {
        if (!timeline->shows(item))
            continue;
        if (!all.isDated(item)) {
            timeline->undated.push_back(item);
            continue;
        }
        choice.put(item, timeline->lanes);
        extend(timeline->extent, all.first(item), all.last(item));
        ++timeline->shown;
    }
    std::erase_if(timeline->lanes, [](const PreparedLane& lane) { return lane.items.empty(); });
    // A label's share of a picture that shows everything.
    const std::int32_t span = timeline->extent ? timeline->extent->last - timeline->extent->first : 0;
    for (PreparedLane& lane : timeline->lanes)
        indexDays(lane, all);
    packLanes(*timeline, span / 8, options.mostRows);
    return timeline;
}

} // namespace entente::timeline
