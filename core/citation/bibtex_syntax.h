#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace entente::citation {

/// An entry of a BibTeX file as it is written: names in lower case, values without their outer braces, macros
/// replaced.
struct BibtexEntry {
    std::string type;
    std::string key;
    std::int64_t line = 0;
    std::map<std::string, std::string> fields;

    /// Empty for none.
    [[nodiscard]] const std::string& at(const std::string& name) const;
};

struct BibtexFile {
    std::vector<BibtexEntry> entries;
    /// Entries that break off or are not written as BibTeX asks; facts: row, value (the key) and detail.
    std::vector<base::Error> refused;
};

/// What stands outside of entries is a comment, as BibTeX has it. An entry that is not closed ends where the
/// next one begins.
[[nodiscard]] BibtexFile parseBibtex(std::string_view text);

} // namespace entente::citation
