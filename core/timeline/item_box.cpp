#include "core/timeline/item_box.h"

#include <algorithm>

namespace entente::timeline {
namespace {

bool isPoint(MarkShape shape) { return shape == MarkShape::Disc || shape == MarkShape::Ring; }

bool fades(EndLook look) { return look == EndLook::Open || look == EndLook::Unknown; }

// Discs stand in the middle of what is short or vague and at the start of what takes several known days, as
// all others do. They stay in sight as long as a part of the span is.
double markPlace(const ItemBox& box, const Box& plot, double radius) {
    const double width = box.x1 - box.x0;
    const bool inMiddle = isPoint(box.shape) && (width < 4 * radius || box.traits.start != EndLook::Sharp);
    const double wanted = inMiddle ? (box.x0 + box.x1) / 2 : box.x0 + (isPoint(box.shape) ? radius : 0);
    if (width < 4 * radius || box.shape == MarkShape::Bar)
        return wanted;
    if (box.x0 < plot.x)
        return std::min(std::max(wanted, plot.x + radius), box.x1 - radius);
    return inMiddle ? std::max(std::min(wanted, plot.right() - radius), box.x0 + radius) : wanted;
}

double softness(EndLook look, bool isVague, const TimeScale& scale, const Metrics& metrics) {
    const double meant = look == EndLook::Year ? 365 : (look == EndLook::Month ? 30 : 0);
    return std::max(meant * scale.pxPerDay, isVague ? metrics.fade : 0);
}

void soften(ItemBox& box, const TimeScale& scale, const Metrics& metrics) {
    const double half = (box.x1 - box.x0) / 2;
    box.startSoft = std::min(half, softness(box.traits.start, box.traits.startVague, scale, metrics));
    if (!box.isCut)
        box.endSoft = std::min(half, softness(box.traits.end, box.traits.endVague, scale, metrics));
}

void spread(ItemBox& box, const Metrics& metrics) {
    const double radius = metrics.mark / 2 + 1;
    box.left = std::min(box.x0, box.shape == MarkShape::Bar ? box.x0 : box.markX - radius);
    box.right = std::max(box.x1, box.shape == MarkShape::Bar ? box.x1 : box.markX + radius);
    if (fades(box.traits.start))
        box.left -= metrics.fade;
    if (box.isCut)
        return;
    if (box.traits.inForce)
        box.right += metrics.arrow;
    else if (fades(box.traits.end))
        box.right += metrics.fade;
}

} // namespace

MarkShape shapeOf(model::RecordKind kind) {
    switch (kind) {
    case model::RecordKind::Meeting:
        return MarkShape::Disc;
    case model::RecordKind::Agreement:
        return MarkShape::Bar;
    case model::RecordKind::Deal:
        return MarkShape::Diamond;
    case model::RecordKind::Commitment:
        return MarkShape::Flag;
    case model::RecordKind::Event:
        break;
    }
    return MarkShape::Ring;
}

std::int32_t lastSeen(const TimelineItems& items, ItemIndex item, std::optional<std::int32_t> next) {
    const std::int32_t last = items.last(item);
    return next ? std::max(items.first(item), std::min(last, *next - 1)) : last;
}

double rowTop(const LaneBand& band, unsigned row) {
    return band.y + (band.height - band.rowHeight * band.rows) / 2 + band.rowHeight * row;
}

ItemBox makeBox(const LaneFrame& frame, ItemIndex item, const RowPlace& place, const LaneBand& band) {
    const TimelineItems& items = *frame.timeline.items;
    const TimeScale& scale = frame.viewport.scale;
    const Metrics& metrics = frame.viewport.metrics;
    ItemBox box{.item = item,
                .lane = static_cast<std::uint16_t>(place.lane),
                .row = static_cast<std::uint8_t>(place.row),
                .shape = shapeOf(items.kind(item)),
                .traits = items.traits(item),
                .actor = items.colourActor(item)};
    const std::int32_t last = lastSeen(items, item, place.next);
    box.isCut = last < items.last(item);
    box.x0 = scale.xOf(items.first(item));
    box.x1 = scale.xOf(double(last) + 1);
    // A bar is seen even where its days are less than a pixel.
    if (box.shape == MarkShape::Bar)
        box.x1 = std::max(box.x1, box.x0 + metrics.mark / 2);
    box.effectiveX = std::clamp(scale.xOf(items.effective(item)), box.x0, box.x1);
    box.markX = markPlace(box, frame.plot, metrics.mark / 2);
    box.y = rowTop(band, place.row);
    box.height = band.rowHeight;
    soften(box, scale, metrics);
    spread(box, metrics);
    return box;
}

} // namespace entente::timeline
