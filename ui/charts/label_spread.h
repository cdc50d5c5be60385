#pragma once

#include <vector>

namespace entente::ui {

/// Something `height` tall that would like its middle at `wanted`.
struct Spread {
    double wanted = 0;
    double height = 0;
};

/// The tops at which all stand apart between `top` and `bottom`, in the order of their wishes and as near to
/// them as that allows; empty when there is no room.
[[nodiscard]] std::vector<double> spreadTops(const std::vector<Spread>& items, double top, double bottom);

} // namespace entente::ui
