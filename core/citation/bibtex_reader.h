#pragma once

#include "core/citation/bibliography.h"

namespace entente::citation {

/// Of BibTeX and BibLaTeX in UTF-8.
[[nodiscard]] Bibliography readBibtex(std::string_view text);

} // namespace entente::citation
