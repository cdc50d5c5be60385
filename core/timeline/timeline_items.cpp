#include "core/timeline/timeline_items.h"

#include <algorithm>

namespace entente::timeline {
namespace {

using base::DateEnd;

// Bits from the top: kind + 1 (0: no date), precision, qualifier, year from kFirstYear, month, day.
std::uint32_t packedEnd(const DateEnd& end) {
    const auto part = [](auto value, unsigned shift) { return static_cast<std::uint32_t>(value) << shift; };
    return part(static_cast<unsigned>(end.kind) + 1, 30) | part(end.precision, 28) | part(end.qualifier, 26) |
           part(end.civil.year - base::kFirstYear, 9) | part(end.civil.month, 5) | part(end.civil.day, 0);
}

DateEnd unpackedEnd(std::uint32_t bits) {
    const auto part = [bits](unsigned shift, std::uint32_t mask) {
        return static_cast<int>((bits >> shift) & mask);
    };
    return {.kind = static_cast<DateEnd::Kind>(part(30, 3) - 1),
            .precision = static_cast<base::DatePrecision>(part(28, 3)),
            .qualifier = static_cast<base::DateQualifier>(part(26, 3)),
            .civil = {part(9, 0x7fff) + base::kFirstYear, part(5, 15), part(0, 31)}};
}

template <class T>
std::size_t bytes(const std::vector<T>& values) {
    return values.capacity() * sizeof(T);
}

} // namespace

PackedDate packed(const std::optional<base::EdtfDate>& date) {
    if (!date)
        return {};
    return {packedEnd(date->start()), date->end() ? packedEnd(*date->end()) : 0};
}

std::optional<base::EdtfDate> unpacked(PackedDate date) {
    if (date.start == 0)
        return std::nullopt;
    const DateEnd start = unpackedEnd(date.start);
    return date.end == 0 ? base::EdtfDate(start) : base::EdtfDate(start, unpackedEnd(date.end));
}

std::string_view TimelineItems::title(ItemIndex item) const {
    const Pools& pools = m_pools[item];
    return std::string_view(m_text).substr(pools.text, pools.titleSize);
}

std::string_view TimelineItems::place(ItemIndex item) const {
    const Pools& pools = m_pools[item];
    return std::string_view(m_text).substr(pools.text + pools.titleSize, pools.placeSize);
}

std::span<const std::uint16_t> TimelineItems::actorsOf(ItemIndex item) const {
    return std::span(m_actorPool).subspan(m_pools[item].actors, m_pools[item].actorCount);
}

std::span<const std::uint32_t> TimelineItems::peopleOf(ItemIndex item) const {
    return std::span(m_peoplePool).subspan(m_pools[item].people, m_pools[item].peopleCount);
}

std::span<const std::int32_t> TimelineItems::steps(ItemIndex item) const {
    return std::span(m_stepPool).subspan(m_pools[item].steps, m_pools[item].stepCount);
}

std::optional<ItemIndex> TimelineItems::find(model::RecordId id) const {
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? std::nullopt : std::optional(static_cast<ItemIndex>(at - m_ids.begin()));
}

std::size_t TimelineItems::bytesBesideText() const {
    return bytes(m_ids) + bytes(m_first) + bytes(m_last) + bytes(m_effective) + bytes(m_kind) +
           bytes(m_traits) + bytes(m_importance) + bytes(m_colourActor) + bytes(m_dates) + bytes(m_spans) +
           bytes(m_pools) + bytes(m_actorPool) + bytes(m_peoplePool) + bytes(m_stepPool);
}

} // namespace entente::timeline
