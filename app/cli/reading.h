#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/guard.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <utility>

namespace entente::cli {

/// Opens a workspace for reading only, as checked as Workspace::open does. A file of an older version is
/// brought up to date first (with a copy beside it).
[[nodiscard]] base::Result<std::unique_ptr<store::Connection>>
openForReading(const std::filesystem::path& path);

/// Opens and reads: `read` gets the connection, may throw as the store does, and gives a Result.
template <class Read>
auto reading(const std::filesystem::path& path, Read read) -> std::invoke_result_t<Read, store::Connection&> {
    const auto connection = openForReading(path);
    if (!connection)
        return tl::unexpected(connection.error());
    auto result = store::guarded(path, [&] { return read(**connection); });
    if (!result)
        return tl::unexpected(result.error());
    return std::move(*result);
}

} // namespace entente::cli
