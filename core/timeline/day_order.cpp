#include "core/timeline/day_order.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace entente::timeline {
namespace {

// By digits, the lowest first, each pass stable: a comparison sort of a million days takes five times as
// long.
constexpr unsigned kBits = 11;
constexpr std::uint32_t kMask = (1U << kBits) - 1;

std::uint32_t digit(std::int32_t day, unsigned shift) {
    return ((static_cast<std::uint32_t>(day) ^ 0x80000000U) >> shift) & kMask;
}

template <class T, class DayOf>
void sortByDay(std::vector<T>& values, const DayOf& dayOf) {
    std::vector<T> next(values.size());
    for (unsigned shift = 0; shift < 32; shift += kBits) {
        std::array<std::uint32_t, kMask + 2> at{};
        for (const T& value : values)
            ++at.at(digit(dayOf(value), shift) + 1);
        std::partial_sum(at.begin(), at.end(), at.begin());
        for (const T& value : values)
            next[at[digit(dayOf(value), shift)]++] = value;
        values.swap(next);
    }
}

} // namespace

std::vector<std::uint32_t> orderOfDays(const std::vector<std::int32_t>& days) {
    std::vector<std::uint32_t> order(days.size());
    std::iota(order.begin(), order.end(), 0U);
    sortByDay(order, [&](std::uint32_t place) { return days[place]; });
    return order;
}

void sortDays(std::vector<std::int32_t>& days) {
    if (!std::is_sorted(days.begin(), days.end()))
        sortByDay(days, [](std::int32_t day) { return day; });
}

} // namespace entente::timeline
