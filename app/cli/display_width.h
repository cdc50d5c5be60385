#pragma once

#include <string>
#include <string_view>

namespace entente::cli {

/// Columns that the text takes in a terminal: wide characters take two, combining ones none.
[[nodiscard]] int displayWidth(std::string_view text);
/// The text on one line, cut to the width with an ellipsis at its end.
[[nodiscard]] std::string fitted(std::string_view text, int width);

} // namespace entente::cli
