#pragma once

#include <cstdint>
#include <vector>

namespace entente::timeline {

/// Sorted days that answer "how many before this day" in constant time for days spread as history spreads
/// them: a table of buckets narrows the search to a few.
class DayIndex {
  public:
    DayIndex() = default;
    explicit DayIndex(std::vector<std::int32_t> sortedDays);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_days.size()); }
    [[nodiscard]] std::int32_t operator[](std::uint32_t at) const { return m_days[at]; }
    /// How many days are strictly earlier; also the place of the first that is not.
    [[nodiscard]] std::uint32_t countBefore(std::int64_t day) const;
    /// How many lie in [first, end).
    [[nodiscard]] std::uint32_t countIn(std::int64_t first, std::int64_t end) const {
        return countBefore(end) - countBefore(first);
    }
    [[nodiscard]] std::size_t bytes() const;

  private:
    std::vector<std::int32_t> m_days;
    /// For each bucket of 2^m_shift days from m_start: the place of its first day; one more at the end.
    std::vector<std::uint32_t> m_buckets;
    std::int64_t m_start = 0;
    unsigned m_shift = 0;
};

/// Days are grouped in cells of 2^level days that begin at multiples of their length, wherever one looks
/// from: what is drawn by cells does not change when the picture is panned.
inline constexpr unsigned kLevels = 24;
[[nodiscard]] constexpr std::int64_t cellStart(std::int64_t day, unsigned level) {
    return (day >> level) << level;
}

struct CellLevels {
    /// For each level the largest number of days in one cell.
    std::vector<std::uint32_t> peaks;
    /// Bit L: more than three quarters of all days lie in cells of level L that hold more than `crowd`.
    std::uint32_t crowded = 0;
};
[[nodiscard]] CellLevels cellLevels(const DayIndex& days, std::uint32_t crowd);

} // namespace entente::timeline
