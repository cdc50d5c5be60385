#pragma once

#include "core/store/connection.h"
#include "core/store/inspection.h"

#include <vector>

namespace entente::store {

/// What a whole database may still have wrong in its content: see findDefects. Throws.
void findContentDefects(Connection& connection, std::vector<Defect>& defects);

} // namespace entente::store
