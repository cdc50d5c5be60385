#pragma once

#include "core/model/focus.h"
#include "core/timeline/timeline_items.h"

#include <cstdint>
#include <optional>

namespace entente::timeline {

/// Where a record lies in time, by the rules of its kind.
struct ItemSpan {
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::int32_t effective = 0;
    ItemTraits traits;
    bool operator==(const ItemSpan&) const = default;
};

/// Empty when the record has no date at all. Open and unknown ends do not reach to the end of time: what is
/// open runs to `today` (or stays at its start, when that is later), what is unknown ends with what is known.
[[nodiscard]] std::optional<ItemSpan> spanOf(const model::RecordRow& row, base::Day today);

} // namespace entente::timeline
