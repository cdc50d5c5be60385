#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::timeline {

/// How one end of an item looks: sharp to the day, or vague.
enum class EndLook : std::uint8_t { Sharp, Month, Year, Open, Unknown };

/// What the date of an item does not say, and what its kind adds. Two bytes an item.
struct ItemTraits {
    EndLook start : 3 = EndLook::Sharp;
    EndLook end : 3 = EndLook::Sharp;
    /// Approximate or uncertain.
    bool startVague : 1 = false;
    bool endVague : 1 = false;
    /// An agreement that has not ended: an arrow at its end.
    bool inForce : 1 = false;
    bool unverified : 1 = false;
    bool planned : 1 = false;
    bool cancelled : 1 = false;
    bool operator==(const ItemTraits&) const = default;
};

/// An EdtfDate in eight bytes.
struct PackedDate {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    bool operator==(const PackedDate&) const = default;
};
[[nodiscard]] PackedDate packed(const std::optional<base::EdtfDate>& date);
[[nodiscard]] std::optional<base::EdtfDate> unpacked(PackedDate date);

/// Index into TimelineItems; valid as long as the items live.
using ItemIndex = std::uint32_t;
inline constexpr ItemIndex kNoItem = 0xffffffffU;
inline constexpr std::uint16_t kNoActor = 0xffffU;

/// All records that a timeline may show, one array a property, in the order of their first days; undated ones
/// at the end. Built once when the records are read (items_builder.h); nothing of it depends on what is
/// looked at.
class TimelineItems {
  public:
    [[nodiscard]] ItemIndex size() const { return static_cast<ItemIndex>(m_ids.size()); }
    [[nodiscard]] ItemIndex datedCount() const { return m_dated; }
    [[nodiscard]] bool isDated(ItemIndex item) const { return item < m_dated; }

    [[nodiscard]] model::RecordId id(ItemIndex item) const { return m_ids[item]; }
    [[nodiscard]] std::int32_t first(ItemIndex item) const { return m_first[item]; }
    /// The last known day. What is still so ends today.
    [[nodiscard]] std::int32_t last(ItemIndex item) const { return m_last[item]; }
    /// Agreements: the first day in force; else the same as first().
    [[nodiscard]] std::int32_t effective(ItemIndex item) const { return m_effective[item]; }
    [[nodiscard]] model::RecordKind kind(ItemIndex item) const { return m_kind[item]; }
    [[nodiscard]] ItemTraits traits(ItemIndex item) const { return m_traits[item]; }
    /// Citations and links, up to 65535.
    [[nodiscard]] std::uint16_t importance(ItemIndex item) const { return m_importance[item]; }
    /// Whose colour it has: index into actors(), or kNoActor.
    [[nodiscard]] std::uint16_t colourActor(ItemIndex item) const { return m_colourActor[item]; }
    [[nodiscard]] std::string_view title(ItemIndex item) const;
    [[nodiscard]] std::string_view place(ItemIndex item) const;
    [[nodiscard]] std::optional<base::EdtfDate> date(ItemIndex item) const { return unpacked(m_dates[item]); }
    /// As in RecordRow: when in force, the span of the steps, the due date.
    [[nodiscard]] std::optional<base::EdtfDate> span(ItemIndex item) const { return unpacked(m_spans[item]); }
    [[nodiscard]] std::span<const std::uint16_t> actorsOf(ItemIndex item) const;
    [[nodiscard]] std::span<const std::uint32_t> peopleOf(ItemIndex item) const;
    /// Days of a deal's steps.
    [[nodiscard]] std::span<const std::int32_t> steps(ItemIndex item) const;

    struct Actor {
        model::ActorId id;
        std::string code;
        std::string name;
        bool isColoured = true;
        /// Items in which it takes part.
        std::uint32_t count = 0;
    };
    [[nodiscard]] const std::vector<Actor>& actors() const { return m_actors; }
    [[nodiscard]] const std::vector<std::string>& people() const { return m_people; }
    /// From the first to the last known day; empty without dated items.
    [[nodiscard]] std::optional<base::DayRange> extent() const { return m_extent; }
    [[nodiscard]] base::Day today() const { return m_today; }
    [[nodiscard]] std::optional<ItemIndex> find(model::RecordId id) const;
    /// Of all arrays except the texts.
    [[nodiscard]] std::size_t bytesBesideText() const;

  private:
    friend class ItemsBuilder;
    struct Pools {
        std::uint64_t text = 0;
        std::uint32_t titleSize = 0;
        std::uint32_t placeSize = 0;
        std::uint32_t actors = 0;
        std::uint32_t people = 0;
        std::uint32_t steps = 0;
        std::uint8_t actorCount = 0;
        std::uint8_t peopleCount = 0;
        std::uint16_t stepCount = 0;
    };

    std::vector<model::RecordId> m_ids;
    std::vector<std::int32_t> m_first;
    std::vector<std::int32_t> m_last;
    std::vector<std::int32_t> m_effective;
    std::vector<model::RecordKind> m_kind;
    std::vector<ItemTraits> m_traits;
    std::vector<std::uint16_t> m_importance;
    std::vector<std::uint16_t> m_colourActor;
    std::vector<PackedDate> m_dates;
    std::vector<PackedDate> m_spans;
    std::vector<Pools> m_pools;
    std::string m_text;
    std::vector<std::uint16_t> m_actorPool;
    std::vector<std::uint32_t> m_peoplePool;
    std::vector<std::int32_t> m_stepPool;
    std::vector<Actor> m_actors;
    std::vector<std::string> m_people;
    ItemIndex m_dated = 0;
    std::optional<base::DayRange> m_extent;
    base::Day m_today;
};

} // namespace entente::timeline
