#pragma once

#include "core/citation/bibliography.h"

#include <span>
#include <string>

namespace entente::citation {

/// The sources as a file that parseBibliography() and other programs read, in UTF-8. The same sources give
/// the same text.
[[nodiscard]] std::string writeBibliography(std::span<const model::Source> sources,
                                            BibliographyFormat format);

} // namespace entente::citation
