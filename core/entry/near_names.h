#pragma once

#include <string>
#include <vector>

namespace entente::entry {

/// Of these names up to three that a person may have meant: those that hold the text, and those that a slip
/// or two of the keyboard tells apart from it.
[[nodiscard]] std::vector<std::string> nearNames(const std::string& typed,
                                                 const std::vector<std::string>& names);

/// "Did you mean “…”, “…”?", or nothing when no name is near.
[[nodiscard]] std::string didYouMean(const std::string& typed, const std::vector<std::string>& names);

} // namespace entente::entry
