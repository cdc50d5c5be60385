#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace entente::app {

/// The folder of the sample's tables: share/entente/data beside the program's bin folder, else that of the
/// sources that the program was built from. Error: FileNotFound, naming where it should be.
[[nodiscard]] base::Result<std::filesystem::path> sampleDataDir();

/// The folder of the running program.
[[nodiscard]] std::filesystem::path programDir();

} // namespace entente::app
