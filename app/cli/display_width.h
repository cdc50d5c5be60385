#pragma once

#include <string>
#include <string_view>

namespace entente::cli {

/// Columns that the text takes in a terminal: wide characters take two, combining ones none.
[[nodiscard]] int displayWidth(std::string_view text);
/// Without line ends and other control characters: what a file holds must not be able to steer the terminal.
[[nodiscard]] std::string oneLine(std::string_view text);
/// oneLine(), cut to the width with an ellipsis at its end.
[[nodiscard]] std::string fitted(std::string_view text, int width);

} // namespace entente::cli
