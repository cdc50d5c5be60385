#include "core/timeline/hit_test.h"

#include <algorithm>
#include <cmath>

namespace entente::timeline {
namespace {

constexpr double kReach = 3;

bool isInside(const ItemBox& box, double x, double y) {
    return y >= box.y && y < box.y + box.height && x >= box.left - kReach && x <= box.right + kReach;
}

bool isInside(const ItemLabel& label, double x, double y) {
    return y >= label.y && y < label.y + label.height && x >= label.x && x <= label.x + label.width;
}

// Of two marks that both are within reach the one whose mark is nearer.
std::optional<std::size_t> boxAt(const TimelineLayout& layout, double x, double y) {
    std::optional<std::size_t> found;
    double nearest = 0;
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const ItemBox& box = layout.boxes[i];
        if (!isInside(box, x, y))
            continue;
        const double outside = std::max({0.0, box.x0 - x, x - box.x1});
        const double distance = outside + std::abs(x - box.markX) * 1e-3;
        if (found && distance >= nearest)
            continue;
        found = i;
        nearest = distance;
    }
    return found;
}

Hit hitInPlot(const TimelineLayout& layout, double x, double y) {
    if (const auto box = boxAt(layout, x, y))
        return {Hit::What::Item, *box};
    for (std::size_t i = 0; i < layout.clusters.size(); ++i) {
        const Cluster& c = layout.clusters[i];
        if (Box{c.x, c.y, c.width, c.height}.contains(x, y))
            return {Hit::What::Cluster, i};
    }
    for (const ItemLabel& label : layout.labels) {
        if (isInside(label, x, y))
            return {Hit::What::Item, label.box};
    }
    for (std::size_t i = 0; i < layout.bins.size(); ++i) {
        const DensityBin& bin = layout.bins[i];
        const LaneBand& band = layout.lanes[bin.lane];
        if (x >= bin.x0 && x < bin.x1 && y >= band.y && y < band.y + band.height)
            return {Hit::What::Density, i};
    }
    return {};
}

} // namespace

Hit hitTest(const TimelineLayout& layout, double x, double y) {
    if (layout.plot.contains(x, y))
        return hitInPlot(layout, x, y);
    if (layout.footer) {
        for (std::size_t i = 0; i < layout.footer->undated.size(); ++i) {
            if (layout.footer->undated[i].box.contains(x, y))
                return {Hit::What::Undated, i};
        }
    }
    if (!layout.heads.contains(x, y))
        return {};
    for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
        if (y >= layout.lanes[i].y && y < layout.lanes[i].y + layout.lanes[i].height)
            return {Hit::What::LaneHead, i};
    }
    return {};
}

std::optional<ItemIndex> itemAt(const TimelineLayout& layout, double x, double y) {
    const Hit hit = hitTest(layout, x, y);
    if (hit.what == Hit::What::Item)
        return layout.boxes[hit.index].item;
    if (hit.what == Hit::What::Undated)
        return layout.footer->undated[hit.index].item;
    return std::nullopt;
}

std::optional<std::size_t> boxOf(const TimelineLayout& layout, ItemIndex item) {
    const auto at = std::find_if(layout.boxes.begin(), layout.boxes.end(),
                                 [&](const ItemBox& box) { return box.item == item; });
    return at == layout.boxes.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(at - layout.boxes.begin()));
}

} // namespace entente::timeline
