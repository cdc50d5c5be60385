#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace entente::store {

/// What the header of a file says, read without SQLite.
struct FileHeader {
    int applicationId = 0;
    int userVersion = 0;
};

/// Looks before SQLite does: is there a file, is it a workspace, is it whole, is it not newer than this
/// program? Errors: FileNotFound, FileUnreadable, NotAWorkspace, WorkspaceCorrupt (truncated),
/// WorkspaceNewer.
[[nodiscard]] base::Result<FileHeader> inspectHeader(const std::filesystem::path& path);

/// One thing that is wrong in a workspace; `sentence` is in English, for the command line and the log.
struct Defect {
    std::string code;
    std::string sentence;
};

/// Everything that `check` looks at: SQLite's integrity and foreign keys, foreign code in the schema,
/// citations and links that lead nowhere, dates whose text and days disagree, charts and slides that name
/// what is gone. Throws.
[[nodiscard]] std::vector<Defect> findDefects(Connection& connection);

/// The quick part of it, run on opening: throws a Failure(WorkspaceCorrupt or WorkspaceUntrusted).
void requireSound(Connection& connection);

} // namespace entente::store
