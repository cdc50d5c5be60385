#include "core/timeline/day_index.h"

#include <algorithm>
#include <utility>

namespace entente::timeline {

DayIndex::DayIndex(std::vector<std::int32_t> sortedDays) : m_days(std::move(sortedDays)) {
    if (m_days.empty())
        return;
    m_start = m_days.front();
    const auto range = static_cast<std::uint64_t>(m_days.back() - m_start) + 1;
    while ((range >> m_shift) > std::max<std::uint64_t>(1024, m_days.size()))
        ++m_shift;
    m_buckets.assign((range >> m_shift) + 2, 0);
    for (const std::int32_t day : m_days)
        ++m_buckets[static_cast<std::size_t>((day - m_start) >> m_shift) + 1];
    for (std::size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
}

std::uint32_t DayIndex::countBefore(std::int64_t day) const {
    if (m_days.empty() || day <= m_start)
        return 0;
    if (day > m_days.back())
        return size();
    const auto bucket = static_cast<std::size_t>((day - m_start) >> m_shift);
    const auto begin = m_days.begin() + m_buckets[bucket];
    // In buckets of one day the bucket's start is the answer.
    if (m_shift == 0)
        return m_buckets[bucket];
    const auto at = std::lower_bound(begin, m_days.begin() + m_buckets[bucket + 1], day);
    return static_cast<std::uint32_t>(at - m_days.begin());
}

std::size_t DayIndex::bytes() const {
    return m_days.capacity() * sizeof(std::int32_t) + m_buckets.capacity() * sizeof(std::uint32_t);
}

CellLevels cellLevels(const DayIndex& days, std::uint32_t crowd) {
    using Cell = std::pair<std::int64_t, std::uint32_t>;
    std::vector<Cell> cells;
    for (std::uint32_t i = 0; i < days.size(); ++i) {
        if (cells.empty() || cells.back().first != days[i])
            cells.emplace_back(days[i], 0);
        ++cells.back().second;
    }
    CellLevels levels;
    for (unsigned level = 0; level < kLevels; ++level) {
        std::uint32_t peak = 0;
        std::uint32_t inCrowds = 0;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto [cell, count] = cells[i];
            peak = std::max(peak, count);
            inCrowds += count > crowd ? count : 0;
            if (kept > 0 && cells[kept - 1].first == cell >> 1)
                cells[kept - 1].second += count;
            else
                cells[kept++] = {cell >> 1, count};
        }
        cells.resize(kept);
        levels.peaks.push_back(peak);
        levels.crowded |= inCrowds * 4 > days.size() * 3 ? 1U << level : 0;
    }
    return levels;
}

} // namespace entente::timeline
