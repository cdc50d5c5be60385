#pragma once

#include "core/store/connection.h"

#include <filesystem>

namespace entente::store {

/// Writes all of the workspace, as it is now, to another file in one piece: first beside it, then renamed. An
/// existing file is replaced only with `replace`. Throws FileExists, FileUnwritable, DiskFull.
void saveCopy(const Connection& connection, const std::filesystem::path& target, bool replace);

} // namespace entente::store
