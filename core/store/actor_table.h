#pragma once

#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit().

/// All actors with their names, states first, by code. A workspace has hundreds, not millions.
[[nodiscard]] std::vector<model::Actor> listActors(const Connection& connection);
[[nodiscard]] std::optional<model::Actor> findActor(const Connection& connection, model::ActorId id);
/// By code ("JPN"), or by any name or alias, folded; empty when none or more than one fits.
[[nodiscard]] std::optional<model::Actor> findActorNamed(const Connection& connection,
                                                         const std::string& name);
model::ActorId insertActor(Edit& edit, const model::Actor& actor);
void updateActor(Edit& edit, const model::Actor& before, const model::Actor& after);

} // namespace entente::store
