#include "core/timeline/layout.h"

#include "core/timeline/lane_layout.h"
#include "core/timeline/surroundings.h"
#include "core/timeline/text_fit.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace entente::timeline {
namespace {

/// A head says its name and its count, one below the other.
constexpr double kHeadLines = 3.4;

double wantedHeight(const PreparedLane& lane, double rowHeight, const Metrics& metrics) {
    const double rows = lane.rowCount() * rowHeight + 2 * metrics.lanePad;
    return std::max(std::ceil(rows), std::ceil(kHeadLines * metrics.textSize));
}

double rowHeight(const PreparedTimeline& timeline, double available, const Metrics& metrics) {
    double rows = 0;
    for (const PreparedLane& lane : timeline.lanes)
        rows += lane.rowCount();
    const double pads = static_cast<double>(timeline.lanes.size()) * 2 * metrics.lanePad;
    return std::floor(std::clamp((available - pads) / std::max(1.0, rows), metrics.rowMin, metrics.rowMax));
}

// Lanes take what their rows need and share what is left, each up to a row and a half.
void placeLanes(const PreparedTimeline& timeline, const Viewport& viewport, TimelineLayout& out) {
    const Metrics& m = viewport.metrics;
    const double row = rowHeight(timeline, out.plot.height, m);
    double sum = 0;
    for (const PreparedLane& lane : timeline.lanes)
        sum += wantedHeight(lane, row, m);
    const double lanes = std::max<double>(1, static_cast<double>(timeline.lanes.size()));
    const double extra = std::floor(std::clamp((out.plot.height - sum) / lanes, 0.0, 1.5 * row));
    out.contentHeight = sum + extra * static_cast<double>(timeline.lanes.size());
    out.scrollY = std::clamp(viewport.scrollY, 0.0, std::max(0.0, out.contentHeight - out.plot.height));
    double y = out.plot.y - out.scrollY;
    for (const PreparedLane& lane : timeline.lanes) {
        const double height = wantedHeight(lane, row, m) + extra;
        out.lanes.push_back({.y = y,
                             .height = height,
                             .rowHeight = row,
                             .rows = lane.rowCount(),
                             .label = lane.label,
                             .kind = lane.kind,
                             .actor = lane.actor});
        y += height;
    }
}

double eraStrips(const PreparedTimeline& timeline, std::span<const Era> eras, const Metrics& metrics) {
    std::set<int> tracks;
    for (const Era& era : eras)
        tracks.insert(era.track);
    return timeline.spec.showEras ? static_cast<double>(tracks.size()) * metrics.eraHeight : 0;
}

void placeFrame(const PreparedTimeline& timeline, const Viewport& viewport, const TextMeasure& measure,
                std::span<const Era> eras, TimelineLayout& out) {
    const Metrics& m = viewport.metrics;
    const double left = headWidth(timeline, m, measure);
    const double top = m.axisHeight + eraStrips(timeline, eras, m);
    const double bottom = hasFooter(timeline) ? m.footerHeight : 0;
    out.plot = {left, top, std::max(1.0, viewport.width - left),
                std::max(1.0, viewport.height - top - bottom)};
    out.axisBox = {left, 0, out.plot.width, m.axisHeight};
    out.heads = {0, top, left, out.plot.height};
}

base::Day dayWithin(std::int64_t day) {
    const std::int64_t past = base::distantPast().value;
    const std::int64_t future = base::distantFuture().value;
    return base::Day{static_cast<std::int32_t>(std::clamp(day, past, future))};
}

} // namespace

Metrics Metrics::scaled(double factor) const {
    Metrics m = *this;
    for (double* value :
         {&m.textSize, &m.axisHeight, &m.eraHeight, &m.rowMin, &m.rowMax, &m.lanePad, &m.headMin, &m.headMax,
          &m.mark, &m.fade, &m.arrow, &m.gap, &m.labelMin, &m.labelMax, &m.footerHeight, &m.detailMonth})
        *value *= factor;
    return m;
}

double headWidth(const PreparedTimeline& timeline, const Metrics& metrics, const TextMeasure& measure) {
    double width = 0;
    for (const PreparedLane& lane : timeline.lanes)
        width = std::max(width, textWidth(lane.label, TextRole::Head, measure, metrics.headMax));
    return std::ceil(std::clamp(width + 5 * metrics.gap, metrics.headMin, metrics.headMax));
}

TimeScale fittingScale(const PreparedTimeline& timeline, double width, const Metrics& metrics,
                       const TextMeasure& measure) {
    const double left = headWidth(timeline, metrics, measure);
    const base::Day today = timeline.items->today();
    if (timeline.spec.period)
        return fitted(*timeline.spec.period, left, width, 0);
    const auto days = timeline.extent.value_or(base::DayRange{today + -3650, today + 365});
    // Room for the titles of the last ones.
    return fitted(days, left, width - metrics.labelMin, 0.02);
}

TimelineLayout layout(const PreparedTimeline& timeline, const Viewport& viewport, const TextMeasure& measure,
                      std::span<const Era> eras) {
    TimelineLayout out{.language = timeline.spec.language};
    placeFrame(timeline, viewport, measure, eras, out);
    placeLanes(timeline, viewport, out);
    const LaneFrame frame = laneFrame(timeline, viewport, measure, out.plot);
    out.visibleDays = {dayWithin(frame.firstDay), dayWithin(frame.lastDay)};
    out.axis = timeAxis(viewport.scale, out.plot.x, out.plot.right(),
                        {.language = timeline.spec.language,
                         .calendar = timeline.spec.calendar,
                         .textSize = viewport.metrics.textSize});
    if (timeline.spec.showEras)
        placeEras(frame, eras, out);
    for (std::size_t lane = 0; lane < timeline.lanes.size(); ++lane)
        layoutLane(frame, lane, out);
    const double today = viewport.scale.xOf(timeline.items->today().value + 0.5);
    if (today >= out.plot.x && today < out.plot.right())
        out.todayX = today;
    out.todayLabel = word(Word::Today, timeline.spec.language);
    if (hasFooter(timeline))
        placeFooter(frame, out);
    return out;
}

} // namespace entente::timeline
