#pragma once

#include "core/ingest/profile/import_profile.h"
#include "core/ingest/run/table_search.h"

#include <string>
#include <vector>

namespace entente::ingest {

/// A profile for a layout that nobody described: names and years across, names across and years down, or one
/// figure a row. `guesses` says in words what was taken for what. Error: UnsupportedFormat when neither a
/// header with years nor columns of periods and figures are found.
[[nodiscard]] base::Result<ImportProfile> guessProfile(const std::vector<SheetBeginning>& beginnings,
                                                       const std::string& file);

} // namespace entente::ingest
