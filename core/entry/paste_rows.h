#pragma once

#include "core/base/error.h"
#include "core/entry/paste_columns.h"
#include "core/entry/thing_kinds.h"

#include <string>
#include <vector>

namespace entente::entry {

/// What becomes of one pasted row.
struct RowFate {
    /// Empty for a row that is refused.
    std::string title;
    /// Each with its field and value; the row is new where there are none.
    std::vector<base::Error> refused;
};

struct PasteOutcome {
    /// One for each row below the heading.
    std::vector<RowFate> rows;
    /// People, actors and sources that were made because a row names them, marked as unverified.
    std::vector<Created> created;
    [[nodiscard]] std::size_t added() const;
};

/// Cells as the fields of a kind: fields that hold several things take them between semicolons, commas or
/// line ends, and a dash is no value.
[[nodiscard]] Json pastedObject(const std::vector<std::string>& row, const PasteColumns& columns,
                                const std::vector<PasteField>& fields, const ThingEntry& entry);

/// Adds a thing for each row that can be read. A refused row keeps no other from being added; `skips` names
/// rows that are left out. Throws as the store does.
[[nodiscard]] PasteOutcome pasteRows(store::Edit& edit, const ThingEntry& entry, const PastedCells& cells,
                                     const PasteColumns& columns, const std::vector<PasteField>& fields,
                                     const std::vector<bool>& skips = {});

} // namespace entente::entry
