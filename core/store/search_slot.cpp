#include "core/store/search_slot.h"

namespace entente::store {
namespace {

// A day holds a million records, a class 16 million days. Neighbouring slots are near each other, which keeps
// the full-text index small: it stores differences.
constexpr int kDayBits = 20;
constexpr int kClassBits = 44;

enum class SlotClass : std::int64_t { Actor, Person, Dated, Undated, Series };

constexpr SlotRange rangeOf(SlotClass slotClass) {
    const std::int64_t first = static_cast<std::int64_t>(slotClass) << kClassBits;
    return {first, first + (std::int64_t{1} << kClassBits) - 1};
}

std::int64_t firstSlotOf(base::Day day) {
    const auto newestFirst = static_cast<std::int64_t>(base::distantFuture() - day);
    return rangeOf(SlotClass::Dated).first + (newestFirst << kDayBits);
}

} // namespace

SlotRange slotsOf(FoundKind kind) {
    switch (kind) {
    case FoundKind::Actor:
        return rangeOf(SlotClass::Actor);
    case FoundKind::Person:
        return rangeOf(SlotClass::Person);
    case FoundKind::Record:
        return {rangeOf(SlotClass::Dated).first, rangeOf(SlotClass::Undated).last};
    case FoundKind::Series:
        break;
    }
    return rangeOf(SlotClass::Series);
}

SlotRange slotsOf(base::Day day) {
    const std::int64_t first = firstSlotOf(day);
    return {first, first + (std::int64_t{1} << kDayBits) - 1};
}

std::int64_t slotCount(std::int64_t days) { return days << kDayBits; }

SlotRange slotsBetween(base::Day from, base::Day to) {
    return from > to ? SlotRange{} : SlotRange{slotsOf(to).first, slotsOf(from).last};
}

SlotRange undatedSlots() { return rangeOf(SlotClass::Undated); }

FoundKind foundKindOf(std::int64_t slot) {
    switch (static_cast<SlotClass>(slot >> kClassBits)) {
    case SlotClass::Actor:
        return FoundKind::Actor;
    case SlotClass::Person:
        return FoundKind::Person;
    case SlotClass::Dated:
    case SlotClass::Undated:
        return FoundKind::Record;
    case SlotClass::Series:
        break;
    }
    return FoundKind::Series;
}

} // namespace entente::store
