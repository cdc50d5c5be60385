#pragma once

#include "core/citation/bibliography.h"
#include "core/ingest/import_report.h"
#include "core/store/workspace.h"

#include <filesystem>

namespace entente::citation {

struct BibliographyImportOptions {
    /// ISO 8601; kept with the batch.
    std::string importedAt;
    bool isDryRun = false;
    /// Imports what can be read although other entries cannot.
    bool skipsRefused = false;
};

/// Adds the entries as sources, with one batch. One whose address, DOI or title with year is known is no
/// second source: what was empty is filled in (changed), what differs stays as it is (kept). Throws a Failure
/// with ImportRefused, so that the edit takes all back, when nothing is to be written; `report` says why.
void importBibliography(store::Edit& edit, const std::string& name, const Bibliography& bibliography,
                        const BibliographyImportOptions& options, ingest::ImportReport& report);

/// Imports a file in one edit; nothing when an entry is refused and these are not skipped. Errors: those of
/// readBibliography and of Workspace::edit.
[[nodiscard]] base::Result<ingest::ImportReport>
importBibliographyFile(store::Workspace& workspace, const std::filesystem::path& file,
                       const BibliographyImportOptions& options);

} // namespace entente::citation
