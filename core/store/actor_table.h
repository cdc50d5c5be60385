#pragma once

#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <unordered_map>
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
/// With its names and what stands behind it. An actor that anything names cannot be deleted.
void deleteActor(Edit& edit, model::ActorId id);

/// What names an actor.
struct ActorUses {
    int records = 0;
    int offices = 0;
    int series = 0;
    int sources = 0;
    /// Of records, offices and series: while it is not zero the actor cannot be deleted.
    [[nodiscard]] int holding() const { return records + offices + series; }
    bool operator==(const ActorUses&) const = default;
};
/// Of all actors that anything names or a source stands behind; the others are left out.
[[nodiscard]] std::unordered_map<model::ActorId, ActorUses> usesOfActors(const Connection& connection);

} // namespace entente::store
