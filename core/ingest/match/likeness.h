#pragma once

#include <string>

namespace entente::ingest {

/// How alike two texts are, 0 to 1: one less the share of letters that must be changed (Levenshtein 1966)
/// of the longer one.
[[nodiscard]] double likeness(const std::string& a, const std::string& b);

} // namespace entente::ingest
