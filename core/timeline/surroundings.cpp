#include "core/timeline/surroundings.h"

#include "core/timeline/text_fit.h"
#include "core/timeline/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace entente::timeline {
namespace {

/// Colours beyond these are told by hovering.
constexpr std::size_t kMostEntries = 8;

std::optional<EraBand> eraBand(const LaneFrame& frame, const Era& era, const EraTrack& track, int number) {
    const Metrics& m = frame.viewport.metrics;
    const double x0 = std::max(frame.viewport.scale.xOf(era.days.first.value), frame.plot.x);
    const double x1 = std::min(frame.viewport.scale.xOf(era.days.last.value + 1.0), frame.plot.right());
    if (x1 - x0 < 1)
        return std::nullopt;
    EraBand band{.x0 = x0,
                 .x1 = x1,
                 .y = track.y,
                 .height = track.height,
                 .track = era.track,
                 .isOdd = number % 2 == 1,
                 .actorCode = era.actorCode};
    FittedText label = fitText(era.label, x1 - x0 - m.gap, TextRole::Detail, frame.measure);
    if (label.isElided)
        label = fitText(era.shortLabel, x1 - x0 - m.gap, TextRole::Detail, frame.measure);
    if (!label.isElided) {
        band.label = std::move(label.text);
        band.labelX = x0 + m.gap / 2;
        band.labelWidth = label.width;
    }
    return band;
}

// The most frequent ones first; only in lanes of kinds, since an actor's lane says its colour itself.
double placeLegend(const LaneFrame& frame, const TimelineLayout& out, Footer& footer) {
    const Metrics& m = frame.viewport.metrics;
    const auto& actors = frame.timeline.items->actors();
    double x = out.plot.right() - m.gap;
    if (frame.timeline.spec.lanes != LaneBy::Kind)
        return x;
    std::set<std::uint16_t> seen;
    for (const ItemBox& box : out.boxes) {
        if (box.actor < actors.size() && actors[box.actor].isColoured)
            seen.insert(box.actor);
    }
    std::vector<std::uint16_t> order(seen.begin(), seen.end());
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return actors[a].count > actors[b].count; });
    order.resize(std::min(order.size(), kMostEntries));
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        FittedText label = fitText(actors[*at].name, m.labelMax, TextRole::Detail, frame.measure);
        x -= label.width + m.mark + 2 * m.gap;
        footer.legend.push_back({*at, x, std::move(label.text)});
    }
    std::reverse(footer.legend.begin(), footer.legend.end());
    return x;
}

void placeUndated(const LaneFrame& frame, double end, Footer& footer) {
    const auto& undated = frame.timeline.undated;
    const Metrics& m = frame.viewport.metrics;
    const std::string_view language = frame.timeline.spec.language;
    footer.head = fmt::format("{} {}", word(Word::Undated, language), grouped(undated.size()));
    const double moreWidth = 8 * m.textSize;
    double x = frame.plot.x + m.gap;
    std::size_t named = 0;
    for (; named < undated.size(); ++named) {
        const double room = end - x - (named + 1 < undated.size() ? moreWidth : m.gap);
        FittedText title = fitText(frame.timeline.items->title(undated[named]),
                                   std::min(room, m.labelMax / 2), TextRole::Detail, frame.measure);
        if (title.text.empty() || (title.isElided && title.width < m.labelMin))
            break;
        footer.undated.push_back(
            {undated[named], {x, footer.box.y, title.width, footer.box.height}, std::move(title.text)});
        x += title.width + 2 * m.gap;
    }
    if (named < undated.size()) {
        footer.more = moreWords(static_cast<std::uint32_t>(undated.size() - named), language);
        footer.moreX = x;
    }
}

} // namespace

void placeEras(const LaneFrame& frame, std::span<const Era> eras, TimelineLayout& out) {
    const Metrics& m = frame.viewport.metrics;
    std::map<int, EraTrack> tracks;
    for (const Era& era : eras)
        tracks.emplace(era.track, EraTrack{.height = m.eraHeight, .label = era.trackLabel});
    double y = m.axisHeight;
    for (auto& [number, track] : tracks) {
        track.y = y;
        y += m.eraHeight;
        track.label = fitText(track.label, frame.plot.x - 2 * m.gap, TextRole::Detail, frame.measure).text;
        out.eraTracks.push_back(track);
    }
    std::map<int, int> seen;
    for (const Era& era : eras) {
        if (auto band = eraBand(frame, era, tracks.at(era.track), seen[era.track]++))
            out.eras.push_back(std::move(*band));
    }
}

bool hasFooter(const PreparedTimeline& timeline) {
    return !timeline.undated.empty() || (timeline.spec.lanes == LaneBy::Kind && timeline.shown > 0);
}

void placeFooter(const LaneFrame& frame, TimelineLayout& out) {
    Footer footer{.box = {0, out.plot.bottom(), frame.viewport.width, frame.viewport.metrics.footerHeight}};
    const double end = placeLegend(frame, out, footer);
    if (!frame.timeline.undated.empty())
        placeUndated(frame, end, footer);
    out.footer = std::move(footer);
}

} // namespace entente::timeline
