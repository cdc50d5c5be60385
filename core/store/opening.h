#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace entente::store {

struct OpenedFile {
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
};

/// A new file with an empty schema; nothing is left behind when that fails.
[[nodiscard]] base::Result<OpenedFile> createFile(const std::filesystem::path& path,
                                                  std::chrono::milliseconds patience);
/// Looks before it trusts (inspection.h); copies an older file beside itself, then migrates it.
[[nodiscard]] base::Result<OpenedFile> openFile(const std::filesystem::path& path,
                                                std::chrono::milliseconds patience);
/// Says in a WorkspaceLocked error who else has the file open; `self` is left out.
[[nodiscard]] base::Error namingHolders(base::Error error, std::int64_t self);

} // namespace entente::store
