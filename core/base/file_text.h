#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace entente::base {

/// The whole of a file. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// Writes beside the target and renames, so that a failure leaves what was there. Errors: FileUnwritable,
/// DiskFull.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, const std::string& bytes);

} // namespace entente::base
