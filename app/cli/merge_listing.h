#pragma once

#include "app/cli/listing.h"
#include "core/exchange/apply_changes.h"

namespace entente::cli {

/// What applying a file does by itself, a row each.
[[nodiscard]] Listing listingOf(const std::vector<exchange::AppliedChange>& changes);
/// What clashes, with the three sides and the choice made, if any.
[[nodiscard]] Listing listingOf(const std::vector<exchange::Clash>& clashes,
                                const exchange::Choices& choices);

} // namespace entente::cli
