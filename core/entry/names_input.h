#pragma once

#include "core/model/actor.h"

#include <string>
#include <vector>

namespace entente::entry {

/// "ja" for a name in Han characters or kana, else "en".
[[nodiscard]] std::string languageOf(const std::string& name);

/// The names of a person or an actor as `show` prints them.
struct NamesInput {
    std::string english;
    std::string japanese;
    /// Short and former names and aliases.
    std::vector<std::string> others;

    [[nodiscard]] static NamesInput of(const std::vector<model::Name>& names);
    /// Names that stay keep their kind and language; a new one beside the first two is an alias.
    [[nodiscard]] std::vector<model::Name> onto(const std::vector<model::Name>& before) const;
};

} // namespace entente::entry
