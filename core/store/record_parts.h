#pragma once

// For the store's own .cpp files: what a line of a list shows beside the record itself.

#include "core/model/focus.h"
#include "core/store/connection.h"

#include <vector>

namespace entente::store {

/// How the parts of listed records are read: each record's by its key, or each table in one walk. On a
/// million records a walk is far less work than a lookup for each; for a few it is far more.
enum class Reading { ByKey, InOneWalk };

/// Fills in type, status, span, steps, actors, people and the counts. The rows stand in the order of their
/// ids.
void readParts(const Connection& connection, std::vector<model::RecordRow>& rows, Reading reading);

} // namespace entente::store
