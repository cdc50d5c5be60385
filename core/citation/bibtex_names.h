#pragma once

#include "core/model/author_names.h"

#include <string_view>
#include <vector>

namespace entente::citation {

/// What stands for those who are not named.
inline constexpr std::string_view kAndOthers = "et al.";

/// The names of a BibTeX field: "Ishiba, Shigeru and Donald Trump and {Ministry of Foreign Affairs}". A name
/// in braces is a body; "others" becomes kAndOthers.
[[nodiscard]] std::vector<model::AuthorName> bibtexNames(std::string_view field);

/// One name as people write it, the family name last unless a comma or East Asian letters say otherwise.
[[nodiscard]] model::AuthorName personName(std::string_view name);

} // namespace entente::citation
