#include "core/timeline/row_labels.h"

#include "core/timeline/date_words.h"
#include "core/timeline/text_fit.h"

#include <algorithm>
#include <limits>

namespace entente::timeline {
namespace {

/// More citations and links than this make a title worth showing shortened.
constexpr std::uint16_t kImportant = 6;

double labelStart(const LaneFrame& frame, const ItemBox& box) {
    const Metrics& m = frame.viewport.metrics;
    const double inset = m.gap * 0.75;
    if (box.shape == MarkShape::Bar)
        return std::max(box.x0, frame.plot.x) + inset;
    const double afterMark = box.markX + m.mark / 2 + inset;
    const bool runsIn = box.x0 < frame.plot.x && box.x1 > frame.plot.x;
    return runsIn ? std::max(afterMark, frame.plot.x + inset) : afterMark;
}

std::string detailWords(const PreparedTimeline& timeline, ItemIndex item) {
    const TimelineItems& items = *timeline.items;
    const auto date = items.date(item) ? items.date(item) : items.span(item);
    std::string words = date ? dateInWords(*date, timeline.spec.language, WordLength::Short) : std::string();
    if (!items.place(item).empty())
        words += (words.empty() ? "" : " · ") + std::string(items.place(item).substr(0, 200));
    return words;
}

void addDetail(const LaneFrame& frame, ItemLabel& label, ItemIndex item, double room) {
    const Metrics& m = frame.viewport.metrics;
    const double left = room - label.titleWidth - m.gap;
    if (label.isElided || 30 * frame.viewport.scale.pxPerDay < m.detailMonth || left < m.labelMin / 2)
        return;
    FittedText detail = fitText(detailWords(frame.timeline, item), left, TextRole::Detail, frame.measure);
    if (detail.text.empty() || (detail.isElided && detail.width < m.labelMin))
        return;
    label.detail = std::move(detail.text);
    label.width += m.gap + detail.width;
}

// Where a label must end, unless something in its row comes before.
double farthest(const LaneFrame& frame) {
    return frame.viewport.isStill ? frame.plot.right() : std::numeric_limits<double>::max();
}

/// Whether a title that gets this width is worth showing.
bool isWorthIt(const LaneFrame& frame, ItemIndex item, const FittedText& title) {
    const double least =
        frame.viewport.metrics.labelMin * (frame.timeline.items->importance(item) > kImportant ? 0.6 : 1.0);
    return !title.text.empty() && (!title.isElided || title.width >= least);
}

void add(const LaneFrame& frame, std::uint32_t index, double x, FittedText title, double room,
         TimelineLayout& out) {
    const ItemBox& box = out.boxes[index];
    ItemLabel label{.box = index, .x = x, .y = box.y, .width = title.width, .height = box.height};
    label.title = std::move(title.text);
    label.titleWidth = title.width;
    label.isElided = title.isElided;
    addDetail(frame, label, box.item, std::min(room, 1.6 * frame.viewport.metrics.labelMax));
    out.labels.push_back(std::move(label));
}

bool labelAfter(const LaneFrame& frame, std::uint32_t index, double end, TimelineLayout& out) {
    const ItemBox& box = out.boxes[index];
    const double start = labelStart(frame, box);
    // The last digits of a difference change while one pans.
    const double room = std::min(end, farthest(frame)) - start + 1e-6;
    if (start >= frame.plot.right() || (frame.viewport.isStill && start < frame.plot.x))
        return false;
    FittedText title =
        fitText(frame.timeline.items->title(box.item), std::min(room, frame.viewport.metrics.labelMax),
                TextRole::Label, frame.measure);
    if (!isWorthIt(frame, box.item, title) || start + title.width <= frame.plot.x)
        return false;
    add(frame, index, start, std::move(title), room, out);
    return true;
}

// At the right edge of a still picture, where nothing else comes, a title may stand before its mark.
void labelBefore(const LaneFrame& frame, std::uint32_t index, double begin, TimelineLayout& out) {
    const ItemBox& box = out.boxes[index];
    const double end = box.left - frame.viewport.metrics.gap * 0.5;
    const double room = end - std::max(begin, frame.plot.x);
    if (box.shape == MarkShape::Bar || box.markX > frame.plot.right())
        return;
    FittedText title =
        fitText(frame.timeline.items->title(box.item), std::min(room, frame.viewport.metrics.labelMax),
                TextRole::Label, frame.measure);
    if (isWorthIt(frame, box.item, title)) {
        const double x = end - title.width;
        add(frame, index, x, std::move(title), 0, out);
    }
}

} // namespace

void labelRow(const LaneFrame& frame, std::span<const RowThing> things, TimelineLayout& out) {
    const double gap = frame.viewport.metrics.gap;
    // Where what stands before the next box ends, with its title.
    double begin = std::numeric_limits<double>::lowest();
    for (std::size_t i = 0; i < things.size(); ++i) {
        const double next =
            i + 1 < things.size() ? things[i + 1].left : std::numeric_limits<double>::max() / 4;
        const std::size_t before = out.labels.size();
        const bool isLast = frame.viewport.isStill && next > frame.plot.right();
        if (things[i].box && !labelAfter(frame, *things[i].box, next - gap, out) && isLast)
            labelBefore(frame, *things[i].box, begin + gap, out);
        begin = std::max(begin, things[i].right);
        if (out.labels.size() > before)
            begin = std::max(begin, out.labels.back().x + out.labels.back().width);
    }
}

} // namespace entente::timeline
