#include "core/timeline/items_builder.h"

#include "core/timeline/day_order.h"
#include "core/timeline/item_span.h"

#include <algorithm>
#include <limits>

namespace entente::timeline {
namespace {

// Undated ones sort behind every day that exists.
constexpr std::int32_t kUndated = std::numeric_limits<std::int32_t>::max();

template <class T>
T capped(std::size_t value) {
    return static_cast<T>(std::min<std::size_t>(value, std::numeric_limits<T>::max()));
}

template <class T>
void reorder(std::vector<T>& values, const std::vector<ItemIndex>& order) {
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const ItemIndex from : order)
        sorted.push_back(values[from]);
    values = std::move(sorted);
}

} // namespace

ItemsBuilder::ItemsBuilder(const NameBook& names, base::Day today)
    : m_names(names), m_items(std::make_shared<TimelineItems>()) {
    m_items->m_today = today;
}

void ItemsBuilder::reserve(std::size_t count) {
    TimelineItems& t = *m_items;
    t.m_ids.reserve(count);
    t.m_first.reserve(count);
    t.m_last.reserve(count);
    t.m_effective.reserve(count);
    t.m_kind.reserve(count);
    t.m_traits.reserve(count);
    t.m_importance.reserve(count);
    t.m_dates.reserve(count);
    t.m_spans.reserve(count);
    t.m_pools.reserve(count);
}

void ItemsBuilder::add(const model::RecordRow& row) {
    TimelineItems& t = *m_items;
    const auto span = spanOf(row, t.m_today);
    t.m_ids.push_back(row.id);
    t.m_first.push_back(span ? span->first : kUndated);
    t.m_last.push_back(span ? span->last : kUndated);
    t.m_effective.push_back(span ? span->effective : kUndated);
    t.m_kind.push_back(row.kind);
    t.m_traits.push_back(span ? span->traits : ItemTraits{.unverified = row.unverified});
    t.m_importance.push_back(capped<std::uint16_t>(static_cast<std::size_t>(row.citations + row.links)));
    t.m_dates.push_back(packed(row.date));
    t.m_spans.push_back(packed(row.span));
    addParticipants(row);
}

void ItemsBuilder::addParticipants(const model::RecordRow& row) {
    TimelineItems& t = *m_items;
    TimelineItems::Pools pools{.text = t.m_text.size(),
                               .titleSize = capped<std::uint32_t>(row.title.size()),
                               .placeSize = capped<std::uint32_t>(row.place.size()),
                               .actors = capped<std::uint32_t>(t.m_actorPool.size()),
                               .people = capped<std::uint32_t>(t.m_peoplePool.size()),
                               .steps = capped<std::uint32_t>(t.m_stepPool.size()),
                               .actorCount = capped<std::uint8_t>(row.actors.size()),
                               .peopleCount = capped<std::uint8_t>(row.people.size()),
                               .stepCount = capped<std::uint16_t>(row.steps.size())};
    t.m_text += row.title;
    t.m_text += row.place;
    for (std::size_t i = 0; i < pools.actorCount; ++i)
        t.m_actorPool.push_back(actorIndex(row.actors[i]));
    for (std::size_t i = 0; i < pools.peopleCount; ++i)
        t.m_peoplePool.push_back(personIndex(row.people[i]));
    for (std::size_t i = 0; i < pools.stepCount; ++i)
        t.m_stepPool.push_back(row.steps[i].value);
    t.m_pools.push_back(pools);
}

std::uint16_t ItemsBuilder::actorIndex(model::ActorId id) {
    auto& actors = m_items->m_actors;
    const auto [at, isNew] = m_actorIndex.try_emplace(id, capped<std::uint16_t>(actors.size()));
    if (isNew) {
        const auto name = m_names.actors.find(id);
        const ActorLabel label = name == m_names.actors.end() ? ActorLabel{} : name->second;
        actors.push_back({id, label.code, label.name, label.isColoured, 0});
    }
    ++actors[at->second].count;
    return at->second;
}

std::uint32_t ItemsBuilder::personIndex(model::PersonId id) {
    auto& people = m_items->m_people;
    const auto [at, isNew] = m_personIndex.try_emplace(id, capped<std::uint32_t>(people.size()));
    if (isNew) {
        const auto name = m_names.people.find(id);
        people.push_back(name == m_names.people.end() ? std::string() : name->second);
    }
    return at->second;
}

// The first who takes part, unless another is far rarer: in an alliance of two, it is the third that tells
// most.
void ItemsBuilder::chooseColours() {
    TimelineItems& t = *m_items;
    t.m_colourActor.assign(t.size(), kNoActor);
    for (ItemIndex item = 0; item < t.size(); ++item) {
        for (const std::uint16_t actor : t.actorsOf(item)) {
            std::uint16_t& chosen = t.m_colourActor[item];
            if (chosen == kNoActor || t.m_actors[actor].count * 2 < t.m_actors[chosen].count)
                chosen = actor;
        }
    }
}

void ItemsBuilder::sortByDay() {
    TimelineItems& t = *m_items;
    if (std::is_sorted(t.m_first.begin(), t.m_first.end()))
        return;
    const auto order = orderOfDays(t.m_first);
    reorder(t.m_ids, order);
    reorder(t.m_first, order);
    reorder(t.m_last, order);
    reorder(t.m_effective, order);
    reorder(t.m_kind, order);
    reorder(t.m_traits, order);
    reorder(t.m_importance, order);
    reorder(t.m_colourActor, order);
    reorder(t.m_dates, order);
    reorder(t.m_spans, order);
    reorder(t.m_pools, order);
}

std::shared_ptr<const TimelineItems> ItemsBuilder::build() && {
    chooseColours();
    sortByDay();
    TimelineItems& t = *m_items;
    const auto undated = std::lower_bound(t.m_first.begin(), t.m_first.end(), kUndated);
    t.m_dated = static_cast<ItemIndex>(undated - t.m_first.begin());
    if (t.m_dated > 0) {
        const auto last = std::max_element(t.m_last.begin(), t.m_last.begin() + t.m_dated);
        t.m_extent = base::DayRange{base::Day{t.m_first.front()}, base::Day{*last}};
    }
    return std::move(m_items);
}

std::shared_ptr<const TimelineItems> makeItems(std::span<const model::RecordRow> rows, const NameBook& names,
                                               base::Day today) {
    ItemsBuilder builder(names, today);
    builder.reserve(rows.size());
    for (const model::RecordRow& row : rows)
        builder.add(row);
    return std::move(builder).build();
}

} // namespace entente::timeline
