#include "ui/charts/label_spread.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace entente::ui {

std::vector<double> spreadTops(const std::vector<Spread>& items, double top, double bottom) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].wanted; });

    std::vector<double> tops(items.size());
    double edge = top;
    for (const std::size_t i : order) {
        tops[i] = std::max(edge, items[i].wanted - items[i].height / 2);
        edge = tops[i] + items[i].height;
    }
    // What was pushed out below pushes the ones above it up again.
    double limit = bottom;
    for (const std::size_t i : order | std::views::reverse) {
        tops[i] = std::min(tops[i], limit - items[i].height);
        limit = tops[i];
    }
    return limit < top ? std::vector<double>() : tops;
}

} // namespace entente::ui
