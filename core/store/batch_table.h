#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::store {

// What was imported together. Everything here throws; the callers stand inside guarded() or
// Workspace::edit().

struct Batch {
    model::BatchId id;
    std::string file;
    /// Which profile read it, with its version.
    std::string profile;
    /// ISO 8601.
    std::string importedAt;
    /// Rows read, added, refused, … as JSON.
    std::string report;
    bool operator==(const Batch&) const = default;
};

/// Newest first.
[[nodiscard]] std::vector<Batch> listBatches(const Connection& connection);

/// To be called before the first row of the import is written: from here to the end of the edit every row
/// that is written carries this batch.
[[nodiscard]] model::BatchId beginBatch(Edit& edit);
/// Writes the batch itself, when it is known what came of it.
void insertBatch(Edit& edit, const Batch& batch);

} // namespace entente::store
