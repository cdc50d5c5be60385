#pragma once

#include <string_view>
#include <vector>

namespace entente::ingest {

// What is compiled in; made at build time by embed_resources.cmake.

/// match/countries.tsv.
[[nodiscard]] std::string_view countriesText();

struct EmbeddedProfile {
    std::string_view name;
    std::string_view json;
};
/// profiles/*.json by name.
[[nodiscard]] const std::vector<EmbeddedProfile>& embeddedProfiles();

} // namespace entente::ingest
