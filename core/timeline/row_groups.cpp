#include "core/timeline/row_groups.h"

#include "core/timeline/lane_packing.h"

#include <algorithm>

namespace entente::timeline {
namespace {

using model::RecordKind;

bool lasts(RecordKind kind) { return kind != RecordKind::Meeting && kind != RecordKind::Event; }

struct GroupRule {
    unsigned least;
    unsigned most;
};

// Points need few rows; what lasts needs one for each that is under way, up to what still fits a window.
GroupRule ruleFor(const PreparedLane& lane, bool lasting) {
    if (!lane.kind)
        return lasting ? GroupRule{2, 6} : GroupRule{3, 4};
    if (!lasting)
        return {5, 6};
    return lane.kind == RecordKind::Agreement ? GroupRule{3, 14} : GroupRule{2, 8};
}

/// The items of a group before they have rows.
struct GroupDraft {
    std::size_t lane = 0;
    std::vector<ItemIndex> members;
    std::vector<PackedItem> packed;
    LanePacking packing;
    unsigned limit = 1;
    std::int32_t comfortableGap = 0;

    void place() { packing = pack(packed, {.comfortableGap = comfortableGap, .maxRows = limit}); }
};

GroupDraft draftGroup(const PreparedTimeline& timeline, std::size_t lane, bool lasting,
                      std::int32_t comfortableGap) {
    const TimelineItems& items = *timeline.items;
    const PreparedLane& from = timeline.lanes[lane];
    GroupDraft draft{.lane = lane, .comfortableGap = comfortableGap};
    for (const ItemIndex item : from.items) {
        if (lasts(items.kind(item)) != lasting)
            continue;
        draft.members.push_back(item);
        draft.packed.push_back({items.first(item), items.last(item), items.importance(item)});
    }
    const GroupRule rule = ruleFor(from, lasting);
    draft.limit = std::max(rule.least, mostAtOnce(draft.packed, rule.most));
    if (!draft.members.empty())
        draft.place();
    return draft;
}

// Takes rows from those that have most until all fit.
void share(std::vector<GroupDraft>& drafts, unsigned mostRows) {
    const auto rows = [&] {
        unsigned sum = 0;
        for (const GroupDraft& draft : drafts)
            sum += draft.packing.rows;
        return sum;
    };
    while (mostRows > 0 && rows() > mostRows) {
        const auto largest = std::max_element(drafts.begin(), drafts.end(), [](const auto& a, const auto& b) {
            return a.packing.rows < b.packing.rows;
        });
        if (largest->packing.rows <= 1)
            return;
        largest->limit = largest->packing.rows - 1;
        largest->place();
    }
}

RowGroup makeGroup(const GroupDraft& draft, unsigned top) {
    std::vector<std::int32_t> firsts;
    firsts.reserve(draft.packed.size());
    RowGroup group{.top = top, .rows = std::vector<LaneRow>(draft.packing.rows)};
    for (std::size_t i = 0; i < draft.members.size(); ++i) {
        LaneRow& row = group.rows[draft.packing.row[i]];
        row.firsts.push_back(draft.packed[i].first);
        row.items.push_back(draft.members[i]);
        firsts.push_back(draft.packed[i].first);
    }
    group.firsts = DayIndex(std::move(firsts));
    group.levels = cellLevels(group.firsts, kCrowdPerRow * draft.packing.rows);
    return group;
}

} // namespace

void packLanes(PreparedTimeline& timeline, std::int32_t comfortableGap, unsigned mostRows) {
    std::vector<GroupDraft> drafts;
    for (std::size_t lane = 0; lane < timeline.lanes.size(); ++lane) {
        for (const bool lasting : {false, true}) {
            drafts.push_back(draftGroup(timeline, lane, lasting, comfortableGap));
            if (drafts.back().members.empty())
                drafts.pop_back();
        }
    }
    share(drafts, mostRows);
    for (const GroupDraft& draft : drafts) {
        PreparedLane& lane = timeline.lanes[draft.lane];
        lane.groups.push_back(makeGroup(draft, lane.rowCount()));
    }
}

} // namespace entente::timeline
