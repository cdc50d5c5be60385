#pragma once

#include "core/model/focus.h"
#include "core/model/source.h"
#include "core/store/connection.h"
#include "ui/records/table_listing.h"

namespace entente::ui {

/// One row of the table of sources.
struct ListedSource {
    model::Source source;
    /// How often it is cited.
    int uses = 0;
    bool operator==(const ListedSource&) const = default;
};

[[nodiscard]] inline EntryId idOf(const ListedSource& row) { return row.source.id; }
[[nodiscard]] inline std::string titleOf(const ListedSource& row) { return row.source.title; }

[[nodiscard]] std::vector<Column<ListedSource>> sourceColumns();

/// All sources: what the window looks at does not restrict them. Throws: it runs inside a query of the
/// session.
[[nodiscard]] std::shared_ptr<const TableListing> listSources(const store::Connection& connection,
                                                              const model::Focus& focus, const Words& words);

} // namespace entente::ui
