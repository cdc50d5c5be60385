#pragma once

#include <string>
#include <string_view>

namespace entente::citation {

/// What a value of BibTeX says without LaTeX: accents become letters, braces and formatting go, white space
/// is one space.
[[nodiscard]] std::string latexToText(std::string_view latex);

/// An address as it is typed into a browser: only escapes and \url{} are taken away.
[[nodiscard]] std::string latexToAddress(std::string_view latex);

/// The reverse for text in UTF-8: what LaTeX takes for its own is escaped.
[[nodiscard]] std::string textToLatex(std::string_view text);

/// Runs of white space become one space; none at the ends.
[[nodiscard]] std::string oneSpaced(std::string_view text);

} // namespace entente::citation
