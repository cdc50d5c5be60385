#pragma once

#include "core/citation/bibliography.h"

namespace entente::citation {

/// Of CSL-JSON in UTF-8: a list of items, an object with `items`, or one item. Errors: UnsupportedFormat.
[[nodiscard]] base::Result<Bibliography> readCsl(std::string_view text);

} // namespace entente::citation
