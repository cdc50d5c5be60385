#pragma once

#include "core/base/error.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <memory>

namespace entente::app {

/// A new workspace with the sample alliance: the tables of the data folder, its charts and its decks, in one
/// edit. Errors: those of Workspace::create, FileNotFound without the data folder, ImportRefused when a table
/// is faulty; no file is left behind then.
[[nodiscard]] base::Result<std::unique_ptr<store::Workspace>> createSample(const std::filesystem::path& path,
                                                                           store::Environment environment);

} // namespace entente::app
