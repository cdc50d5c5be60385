#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::base {

/// Without leading and trailing ASCII white space.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

/// For comparing and searching: Unicode NFKC, case folded, accents stripped, katakana folded to hiragana.
[[nodiscard]] std::string folded(std::string_view text);

/// True when the bytes are well-formed UTF-8.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace entente::base
