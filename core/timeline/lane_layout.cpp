#include "core/timeline/lane_layout.h"

#include "core/timeline/item_box.h"
#include "core/timeline/row_labels.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <cmath>

namespace entente::timeline {
namespace {

/// Narrowest column of density.
constexpr double kColumn = 4;
/// Two marks nearer than this hide each other.
constexpr double kApart = 6;
/// Beyond this a column is wider than it must be: a day.
constexpr double kWideColumn = 2 * kColumn;

/// Days in which items are drawn one by one, or as density.
struct Run {
    std::int64_t first = 0;
    std::int64_t end = 0;
    bool isDense = false;
};

class GroupBuilder {
  public:
    GroupBuilder(const LaneFrame& frame, std::size_t lane, const RowGroup& group, TimelineLayout& out)
        : m_frame(frame), m_lane(lane), m_group(group), m_band(out.lanes[lane]), m_out(out) {}

    void build() {
        findRuns();
        for (const Run& run : m_runs) {
            if (run.isDense)
                addBins(run);
        }
        m_row = m_group.top;
        for (const LaneRow& row : m_group.rows) {
            addRow(row);
            ++m_row;
        }
    }

  private:
    const TimeScale& scale() const { return m_frame.viewport.scale; }
    double xOf(std::int64_t day) const { return scale().xOf(static_cast<double>(day)); }
    unsigned segmentLevel() const { return m_frame.level + kSegmentLevels; }
    bool hasWideColumns() const { return m_frame.level == 0 && scale().pxPerDay >= kWideColumn; }
    unsigned cellLevel() const { return hasWideColumns() ? 0 : m_frame.level + 2; }

    bool isDense(std::int64_t segment) const {
        const std::int64_t length = std::int64_t{1} << segmentLevel();
        // The middle of the widths that a segment of this level can have, so that density depends on the
        // level alone.
        const double widths = hasWideColumns() ? scale().pxPerDay / (1.5 * kColumn) : 1;
        const double room = static_cast<double>(kCrowdPerRow * m_group.rows.size()) * widths;
        if (!hasWideColumns() && segmentLevel() < kLevels &&
            ((m_group.levels.crowded >> segmentLevel()) & 1U) != 0)
            return true;
        return m_group.firsts.countIn(segment, segment + length) > room;
    }

    // A label's width beyond both edges, so that labels do not depend on where the edges are.
    void findRuns() {
        const double margin = m_frame.viewport.metrics.labelMax * 1.7;
        const auto left = static_cast<std::int64_t>(std::floor(scale().dayAt(m_frame.plot.x - margin)));
        const auto right = static_cast<std::int64_t>(std::ceil(scale().dayAt(m_frame.plot.right() + margin)));
        const std::int64_t length = std::int64_t{1} << segmentLevel();
        for (std::int64_t at = cellStart(left, segmentLevel()); at < right; at += length) {
            const bool dense = isDense(at);
            if (!m_runs.empty() && m_runs.back().isDense == dense)
                m_runs.back().end = at + length;
            else
                m_runs.push_back({at, at + length, dense});
        }
    }

    void addBins(const Run& run) {
        const std::int64_t length = std::int64_t{1} << m_frame.level;
        const std::int64_t first = std::max(run.first, cellStart(m_frame.firstDay, m_frame.level));
        const double peak = m_group.levels.peaks[std::min(m_frame.level, kLevels - 1)];
        for (std::int64_t day = first; day < run.end && day <= m_frame.lastDay; day += length) {
            const std::uint32_t count = m_group.firsts.countIn(day, day + length);
            if (count == 0)
                continue;
            m_band.binned += m_group.firsts.countIn(std::max(day, m_frame.firstDay),
                                                    std::min(day + length, m_frame.lastDay + 1));
            m_out.bins.push_back({.lane = static_cast<std::uint16_t>(m_lane),
                                  .x0 = xOf(day),
                                  .x1 = xOf(day + length),
                                  .count = count,
                                  .firstDay = static_cast<std::int32_t>(day),
                                  .endDay = static_cast<std::int32_t>(day + length),
                                  .share = count / peak,
                                  .y = rowTop(m_band, m_group.top),
                                  .height = m_band.rowHeight * static_cast<double>(m_group.rows.size())});
        }
    }

    void addRow(const LaneRow& row) {
        m_things.clear();
        std::size_t at = placeOf(row, m_runs.front().first);
        if (at > 0 && !isDense(cellStart(row.firsts[at - 1], segmentLevel())))
            addItem(row, at - 1);
        for (const Run& run : m_runs) {
            const std::size_t end = placeOf(row, run.end);
            if (run.isDense)
                m_things.push_back({xOf(run.first), xOf(run.end), std::nullopt});
            else
                addItems(row, at, end);
            at = end;
        }
        labelRow(m_frame, m_things, m_out);
    }

    static std::size_t placeOf(const LaneRow& row, std::int64_t day) {
        return static_cast<std::size_t>(std::lower_bound(row.firsts.begin(), row.firsts.end(), day) -
                                        row.firsts.begin());
    }

    void addItems(const LaneRow& row, std::size_t begin, std::size_t end) {
        while (begin < end) {
            const std::int64_t cell = cellStart(row.firsts[begin], cellLevel());
            std::size_t next = begin + 1;
            while (next < end && cellStart(row.firsts[next], cellLevel()) == cell)
                ++next;
            if (areApart(row, begin, next)) {
                for (std::size_t i = begin; i < next; ++i)
                    addItem(row, i);
            } else {
                addCluster(row, begin, next);
            }
            begin = next;
        }
    }

    // Whether each can be seen beside the one before it.
    bool areApart(const LaneRow& row, std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin + 1; i < end; ++i) {
            if (xOf(row.firsts[i]) - xOf(row.firsts[i - 1]) < kApart)
                return false;
        }
        return true;
    }

    std::optional<std::int32_t> nextFirst(const LaneRow& row, std::size_t at) const {
        return at + 1 < row.firsts.size() ? std::optional(row.firsts[at + 1]) : std::nullopt;
    }

    void addItem(const LaneRow& row, std::size_t at) {
        const auto next = nextFirst(row, at);
        const TimelineItems& items = *m_frame.timeline.items;
        ItemBox box = makeBox(m_frame, row.items[at], {.lane = m_lane, .row = m_row, .next = next}, m_band);
        const std::int32_t last = lastSeen(items, box.item, next);
        if (row.firsts[at] <= m_frame.lastDay && last >= m_frame.firstDay)
            ++m_band.drawn;
        const auto steps = items.steps(box.item);
        box.firstStep = static_cast<std::uint32_t>(m_out.steps.size());
        box.stepCount = static_cast<std::uint32_t>(steps.size());
        for (const std::int32_t day : steps)
            m_out.steps.push_back(scale().xOf(day + 0.5));
        m_things.push_back({box.left, box.right, static_cast<std::uint32_t>(m_out.boxes.size())});
        m_out.boxes.push_back(box);
    }

    std::uint32_t touching(const LaneRow& row, std::size_t begin, std::size_t end) const {
        std::uint32_t sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const std::int32_t last = m_frame.timeline.items->last(row.items[i]);
            sum += row.firsts[i] <= m_frame.lastDay && last >= m_frame.firstDay ? 1 : 0;
        }
        return sum;
    }

    void addCluster(const LaneRow& row, std::size_t begin, std::size_t end) {
        const Metrics& m = m_frame.viewport.metrics;
        Cluster cluster{.lane = static_cast<std::uint16_t>(m_lane),
                        .row = static_cast<std::uint8_t>(m_row),
                        .count = static_cast<std::uint32_t>(end - begin),
                        .firstItem = row.items[begin],
                        .firstDay = row.firsts[begin],
                        .lastDay = row.firsts[end - 1],
                        .label = grouped(end - begin)};
        cluster.height = m.mark + 4;
        cluster.width =
            std::max(cluster.height, static_cast<double>(cluster.label.size()) * m.textSize * 0.62 + 6);
        const double middle = (xOf(cluster.firstDay) + xOf(std::int64_t{cluster.lastDay} + 1)) / 2;
        cluster.x = middle - cluster.width / 2;
        cluster.y = rowTop(m_band, m_row) + (m_band.rowHeight - cluster.height) / 2;
        m_things.push_back({cluster.x, cluster.x + cluster.width, std::nullopt});
        if (cluster.x + cluster.width <= m_frame.plot.x || cluster.x >= m_frame.plot.right())
            return;
        m_band.clustered += touching(row, begin, end);
        m_out.clusters.push_back(std::move(cluster));
    }

    const LaneFrame& m_frame;
    std::size_t m_lane;
    const RowGroup& m_group;
    LaneBand& m_band;
    TimelineLayout& m_out;
    unsigned m_row = 0;
    std::vector<Run> m_runs;
    std::vector<RowThing> m_things;
};

} // namespace

LaneFrame laneFrame(const PreparedTimeline& timeline, const Viewport& viewport, const TextMeasure& measure,
                    const Box& plot) {
    LaneFrame frame{timeline, viewport, measure, plot};
    const TimeScale& scale = viewport.scale;
    frame.firstDay = static_cast<std::int64_t>(std::floor(scale.dayAt(plot.x)));
    frame.lastDay = static_cast<std::int64_t>(std::ceil(scale.dayAt(plot.right()))) - 1;
    while (static_cast<double>(std::int64_t{1} << frame.level) * scale.pxPerDay < kColumn)
        ++frame.level;
    return frame;
}

void layoutLane(const LaneFrame& frame, std::size_t lane, TimelineLayout& out) {
    const PreparedLane& from = frame.timeline.lanes[lane];
    for (const RowGroup& group : from.groups)
        GroupBuilder(frame, lane, group, out).build();
    LaneBand& band = out.lanes[lane];
    band.total = from.firsts.size();
    band.inView = from.firsts.countBefore(frame.lastDay + 1) - from.lasts.countBefore(frame.firstDay);
    band.covered = band.inView - band.drawn - band.clustered - band.binned;
}

} // namespace entente::timeline
