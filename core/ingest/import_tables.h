#pragma once

#include "core/base/error.h"
#include "core/ingest/import_report.h"
#include "core/ingest/row_view.h"
#include "core/model/ids.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <functional>
#include <string>

namespace entente::ingest {

/// Where the rows of the set went in the workspace.
struct ImportedKeys {
    Keys<model::SourceId> sources{"source"};
    Keys<model::ActorId> actors{"actor"};
    Keys<model::PersonId> people{"person"};
    Keys<model::RecordId> records{"record"};
    Keys<model::SeriesId> series{"series"};
};

struct ImportOptions {
    /// The history's words; made from the folder's name when empty.
    std::string label;
    /// ISO 8601; kept with the batch.
    std::string importedAt;
    /// Reads, checks and writes as ever, then takes all back.
    bool isDryRun = false;
    /// Told the file at hand and its rows so far, from the calling thread; false stops the import.
    std::function<bool(std::string_view file, std::int64_t rows)> progress;
    /// Runs in the same edit when all rows are in, for what comes with them (the sample's charts). May throw
    /// a Failure.
    std::function<void(store::Edit&, const ImportedKeys&)> finish;
};

/// Imports the tables of entente_tables.h that the folder holds, as one edit with one batch. If a single row
/// is refused nothing is imported, and the report names every refusal. Sources, actors and people that the
/// workspace knows are taken as they are there; a record that it holds already is refused. Errors:
/// FileNotFound, UnsupportedFormat (no table of the set), QueryInterrupted, those of Workspace::edit.
[[nodiscard]] base::Result<ImportReport> importTables(store::Workspace& workspace,
                                                      const std::filesystem::path& folder,
                                                      const ImportOptions& options = {});

} // namespace entente::ingest
