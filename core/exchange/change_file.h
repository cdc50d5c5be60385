#pragma once

#include "core/base/error.h"
#include "core/store/change_log.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace entente::exchange {

/// The ending of such files, with its dot.
inline constexpr std::string_view kChangeFileEnding = ".entente-changes";

/// Changes as they leave a workspace for a colleague's copy of it.
///
/// On the disk: eight bytes that tell the format (made so that a transfer as text shows), then in four bytes
/// each its version, the CRC-32 of what follows and, in eight, its length; then the members below in their
/// order, numbers with the most significant byte first, texts after their length.
struct ChangeFile {
    /// Of the workspace's columns.
    int schemaVersion = 0;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
    /// Every change that the sender has: it shows that two copies are of one workspace, which of our changes
    /// the sender has seen, and whether any are missing here before these.
    std::vector<model::ChangeId> known;
    /// Oldest first.
    std::vector<store::ChangeEntry> changes;
};

[[nodiscard]] std::string encode(const ChangeFile& file);
/// Errors: NotAChangeFile, ChangeFileNewer, ChangeFileCorrupt; the caller adds the file's name.
[[nodiscard]] base::Result<ChangeFile> decode(std::string_view bytes);

/// Writes beside the file, then renames. Error: FileUnwritable.
[[nodiscard]] base::Result<void> writeChangeFile(const ChangeFile& file, const std::filesystem::path& path);
/// Errors: FileNotFound, FileUnreadable, those of decode().
[[nodiscard]] base::Result<ChangeFile> readChangeFile(const std::filesystem::path& path);

} // namespace entente::exchange
