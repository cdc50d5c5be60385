#pragma once

#include "core/model/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// A state (today's or a former one), or a group that figures are often given for, with what files call it.
struct Country {
    model::ActorKind kind = model::ActorKind::State;
    /// ISO 3166-1 alpha-3 where there is one.
    std::string code;
    std::string alpha2;
    /// ISO 3166-1 numeric, and other numbers that UN Comtrade uses for it.
    std::vector<std::string> numbers;
    /// Correlates of War: number and letters.
    std::vector<std::string> cowNumbers;
    std::string cowCode;
    std::string english;
    std::string japanese;
    std::vector<std::string> aliases;
};

/// All of countries.tsv, which is compiled in.
[[nodiscard]] const std::vector<Country>& countryTable();

/// A name as it is compared: folded, without punctuation and little words, abbreviations written out, its
/// words in the order of the alphabet, so that "Korea, Rep. of" is "Republic of Korea".
[[nodiscard]] std::string comparableName(std::string_view name);

} // namespace entente::ingest
