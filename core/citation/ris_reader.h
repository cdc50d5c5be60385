#pragma once

#include "core/citation/bibliography.h"

namespace entente::citation {

/// Of RIS in UTF-8.
[[nodiscard]] Bibliography readRis(std::string_view text);

} // namespace entente::citation
