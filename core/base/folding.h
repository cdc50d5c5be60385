#pragma once

// For base's own .cpp files: folding before it becomes UTF-8 again.

#include <unicode/unistr.h>

#include <string_view>

namespace entente::base {

/// What folded() gives, in ICU's own string.
[[nodiscard]] icu::UnicodeString foldedUnicode(std::string_view text);

} // namespace entente::base
