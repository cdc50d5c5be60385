#pragma once

#include "core/base/date.h"

#include <cstdint>

namespace entente::store {

/// What is found, in the order in which equally good hits are shown.
enum class FoundKind { Actor, Person, Record, Series };

/// Slots from first to last, both included.
struct SlotRange {
    std::int64_t first = 0;
    std::int64_t last = -1;
    bool operator==(const SlotRange&) const = default;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

// A slot says how much a thing counts before anybody asks: the lower, the more. Actors stand before people,
// people before records, records before series; a record stands before those that began earlier, the undated
// come last.

[[nodiscard]] SlotRange slotsOf(FoundKind kind);
/// Of records that began on that day.
[[nodiscard]] SlotRange slotsOf(base::Day day);
/// How many slots so many days have.
[[nodiscard]] std::int64_t slotCount(std::int64_t days);
/// Of records that began on these days, the last day first; empty when they are reversed.
[[nodiscard]] SlotRange slotsBetween(base::Day from, base::Day to);
[[nodiscard]] SlotRange undatedSlots();
/// Of a slot that something has.
[[nodiscard]] FoundKind foundKindOf(std::int64_t slot);

} // namespace entente::store
