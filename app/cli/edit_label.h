#pragma once

#include <string>
#include <vector>

namespace entente::cli {

// What an edit is called in the history, as the window calls it.

/// A title cut so that a label stays one line, in quotation marks.
[[nodiscard]] std::string quotedTitle(const std::string& title);
/// "Add meeting “…”"
[[nodiscard]] std::string addLabel(const std::string& kind, const std::string& title);
/// "Change date and place of “…”"; of more than two fields only "Change “…”".
[[nodiscard]] std::string changeLabel(const std::vector<std::string>& fields, const std::string& title);

} // namespace entente::cli
