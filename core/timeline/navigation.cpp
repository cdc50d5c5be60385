#include "core/timeline/navigation.h"

#include "core/timeline/date_words.h"
#include "core/timeline/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::timeline {

std::optional<ItemIndex> stepInTime(const PreparedTimeline& timeline, ItemIndex from, Step step) {
    const ItemIndex count = timeline.items->datedCount();
    const auto ask = [&](ItemIndex item) { return timeline.shows(item); };
    if (step == Step::Next) {
        for (ItemIndex item = from + 1; item < count; ++item) {
            if (ask(item))
                return item;
        }
        return std::nullopt;
    }
    for (ItemIndex item = std::min(from, count); item-- > 0;) {
        if (ask(item))
            return item;
    }
    return std::nullopt;
}

std::optional<ItemIndex> stepInLane(const PreparedTimeline& timeline, std::size_t lane, ItemIndex from,
                                    Step step) {
    const auto& items = timeline.lanes[lane].items;
    if (step == Step::Next) {
        const auto at = std::upper_bound(items.begin(), items.end(), from);
        return at == items.end() ? std::nullopt : std::optional(*at);
    }
    const auto at = std::lower_bound(items.begin(), items.end(), from);
    return at == items.begin() ? std::nullopt : std::optional(*(at - 1));
}

std::optional<LaneItem> stepToLane(const PreparedTimeline& timeline, std::size_t lane, ItemIndex from,
                                   Step step) {
    if (step == Step::Next ? lane + 1 >= timeline.lanes.size() : lane == 0)
        return std::nullopt;
    const std::size_t to = step == Step::Next ? lane + 1 : lane - 1;
    const auto& items = timeline.lanes[to].items;
    const auto at = std::lower_bound(items.begin(), items.end(), from);
    if (at == items.end())
        return LaneItem{to, items.back()};
    if (at == items.begin())
        return LaneItem{to, *at};
    const std::int64_t day = timeline.items->first(from);
    const bool earlier = day - timeline.items->first(*(at - 1)) < timeline.items->first(*at) - day;
    return LaneItem{to, earlier ? *(at - 1) : *at};
}

std::optional<ItemIndex> nearestItem(const PreparedTimeline& timeline, base::Day day) {
    std::optional<ItemIndex> best;
    std::optional<ItemIndex> last;
    for (const PreparedLane& lane : timeline.lanes) {
        const std::uint32_t at = lane.firsts.countBefore(day.value);
        if (at < lane.items.size())
            best = best ? std::min(*best, lane.items[at]) : lane.items[at];
        last = last ? std::max(*last, lane.items.back()) : lane.items.back();
    }
    return best ? best : last;
}

std::string whenInWords(const TimelineItems& items, ItemIndex item, std::string_view language) {
    const auto date = items.date(item);
    const auto span = items.span(item);
    const bool japanese = language.starts_with("ja");
    std::string words = date ? dateInWords(*date, language) : std::string();
    const auto kind = items.kind(item);
    if (!span || (kind != model::RecordKind::Agreement && kind != model::RecordKind::Commitment))
        return words.empty() && span ? dateInWords(*span, language) : words;
    const Word label = kind == model::RecordKind::Agreement ? Word::InForce : Word::Due;
    const std::string separator = words.empty() ? "" : (japanese ? "、" : ", ");
    const std::string spanWords = dateInWords(*span, language);
    return words + separator + fmt::format("{} {}", word(label, language), spanWords);
}

std::string spokenName(const PreparedTimeline& timeline, std::size_t lane, ItemIndex item) {
    const std::string_view language = timeline.spec.language;
    const TimelineItems& items = *timeline.items;
    std::string when =
        items.isDated(item) ? whenInWords(items, item, language) : std::string(word(Word::Undated, language));
    const std::string_view title = items.title(item).substr(0, 300);
    std::string name = fmt::format("{}, {}, {}", kindWord(items.kind(item), language), title, when);
    if (lane < timeline.lanes.size())
        name += ", " + timeline.lanes[lane].label;
    return name;
}

} // namespace entente::timeline
