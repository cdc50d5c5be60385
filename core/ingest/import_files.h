#pragma once

#include "core/base/error.h"
#include "core/ingest/import_report.h"
#include "core/ingest/profile/import_profile.h"
#include "core/ingest/readers/table_file.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace entente::ingest {

struct FileImportOptions {
    /// What the files are; found out for each when there is none.
    std::optional<ImportProfile> profile;
    ReadOptions reading;
    /// The history's words; made from the files' names when empty.
    std::string label;
    /// ISO 8601; kept with the batch.
    std::string importedAt;
    /// Reads, checks and writes as ever, then takes all back.
    bool isDryRun = false;
    /// Told the file at hand and its rows so far, from the calling thread; false stops the import.
    std::function<bool(std::string_view file, std::int64_t rows)> progress;
};

/// Imports files of figures and records as one edit with one batch. What a row brings that is not understood
/// is refused and told; the rest goes in. A file that cannot be read as a whole imports nothing. A layout
/// that no profile knows is guessed (guess_profile.h), and the report says what was. Errors: those of
/// openTableFile, UnsupportedFormat (nothing in a file is understood), InvalidSpec (the profile),
/// QueryInterrupted, those of Workspace::edit.
[[nodiscard]] base::Result<ImportReport> importFiles(store::Workspace& workspace,
                                                     const std::vector<std::filesystem::path>& files,
                                                     const FileImportOptions& options = {});

/// A profile by its name ("worldbank", with or without a version) or from a JSON file. Errors: NotFound,
/// InvalidSpec, FileUnreadable.
[[nodiscard]] base::Result<ImportProfile> findProfile(const std::string& nameOrFile);

} // namespace entente::ingest
