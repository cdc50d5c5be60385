#pragma once

#include <filesystem>

namespace entente::store {

/// Whether the file lies on a network share (NFS, SMB, …), where SQLite's write-ahead log fails or corrupts.
[[nodiscard]] bool isOnNetwork(const std::filesystem::path& path);

/// By the magic number of statfs(2), for the test table.
[[nodiscard]] bool isNetworkFileSystem(unsigned long magic);

} // namespace entente::store
