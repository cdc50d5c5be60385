#pragma once

#include "core/model/focus.h"
#include "core/store/actor_table.h"
#include "core/store/connection.h"
#include "ui/records/entry_id.h"
#include "ui/records/table_listing.h"

namespace entente::ui {

/// One row of the table of actors.
struct ListedActor {
    model::Actor actor;
    store::ActorUses uses = {};
    bool operator==(const ListedActor&) const = default;
};

[[nodiscard]] inline EntryId idOf(const ListedActor& row) { return row.actor.id; }
[[nodiscard]] inline std::string titleOf(const ListedActor& row) {
    return model::nameIn(row.actor.names, "en");
}

[[nodiscard]] std::vector<Column<ListedActor>> actorColumns();

/// Those of the focus, or all; with what the filter looks into: names, aliases and code. Throws: it runs
/// inside a query of the session.
[[nodiscard]] std::shared_ptr<const TableListing> listActors(const store::Connection& connection,
                                                             const model::Focus& focus, const Words& words);

} // namespace entente::ui
