#pragma once

// For the store's own .cpp files.

#include "core/model/actor.h"
#include "core/store/sql.h"

namespace entente::store {

/// Reads id, person, actor, kind, title, title_ja, held, unverified.
[[nodiscard]] model::Office readOffice(Row& row);

} // namespace entente::store
