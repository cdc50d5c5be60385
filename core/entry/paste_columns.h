#pragma once

#include "core/entry/pasted_cells.h"

#include <map>
#include <string>
#include <vector>

namespace entente::entry {

/// A field that pasted cells can fill.
struct PasteField {
    std::string key;
    /// What a heading may call it, in any language; its key is one anyway.
    std::vector<std::string> names = {};
    /// Codes by the words that people read for them.
    std::map<std::string, std::string> codes = {};
};

/// Which field each column fills; an empty key fills none.
struct PasteColumns {
    bool hasHeading = false;
    std::vector<std::string> keys;
    bool operator==(const PasteColumns&) const = default;
};

/// By the headings where the first row has some; otherwise by what the cells hold: the first column of dates,
/// and the first column of texts as `titleKey`.
[[nodiscard]] PasteColumns guessColumns(const PastedCells& cells, const std::vector<PasteField>& fields,
                                        const std::string& titleKey);

} // namespace entente::entry
