#pragma once

#include "core/store/link_table.h"

#include <optional>
#include <vector>

namespace entente::store {

/// A record that is one step away.
struct Neighbour {
    /// A commitment and the record it was made at count as linked too, by "made at".
    LinkedRecord linked;
    /// How many records it leads on to, beside the one in the middle.
    int further = 0;
};

struct Neighbourhood {
    model::Record centre;
    /// By date, then title; undated ones last.
    std::vector<Neighbour> neighbours;
};

/// Empty when there is no such record. Throws.
[[nodiscard]] std::optional<Neighbourhood> neighbourhoodOf(const Connection& connection, model::RecordId id);

} // namespace entente::store
