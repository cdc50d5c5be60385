#pragma once

#include "core/ingest/import_tables.h"
#include "core/store/edit.h"

#include <filesystem>

namespace entente::app {

/// Writes the charts of charts.json and the decks of decks.json. There series and commitments stand by the
/// keys of the tables and charts by their titles. Throws a Failure that names the file.
void putSampleDocuments(store::Edit& edit, const ingest::ImportedKeys& keys,
                        const std::filesystem::path& folder);

} // namespace entente::app
