#pragma once

#include "core/timeline/prepared_timeline.h"

namespace entente::timeline {

/// Gives the items of all lanes their rows. Items further apart than `comfortableGap` days stand in the
/// topmost row. With `mostRows`, lanes that want many rows give some up until all fit.
void packLanes(PreparedTimeline& timeline, std::int32_t comfortableGap, unsigned mostRows);

} // namespace entente::timeline
