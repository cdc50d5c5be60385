#pragma once

#include "tests/core/store/world.h"

#include <functional>
#include <string>

namespace entente::test {

/// Runs a function in a child process without the rights of root, which may write anything; gives what it
/// returns. The child ends at once, so that nothing of the parent is tidied up twice.
[[nodiscard]] std::string asOrdinaryUser(const std::function<std::string()>& run);

/// Tries to mount a file system of so many bytes on the folder, which only root may do; false when that is
/// refused. It goes with the child process of asRootIn().
[[nodiscard]] std::string onSmallDisk(const std::filesystem::path& folder, std::size_t bytes,
                                      const std::function<std::string()>& run);

/// The outcome of opening a file as text: "opened", "opened read-only", or the error's name.
[[nodiscard]] std::string outcomeOfOpening(const std::filesystem::path& file);

} // namespace entente::test
