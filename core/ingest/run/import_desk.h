#pragma once

#include "core/ingest/match/actor_book.h"
#include "core/ingest/profile/row_scope.h"
#include "core/ingest/run/row_log.h"
#include "core/ingest/run/series_book.h"

#include <unordered_set>

namespace entente::ingest {

/// What all tables of one import share.
struct ImportDesk {
    store::Edit& edit;
    RowLog& log;
    ActorBook actors;
    SeriesBook series;
    /// Of the file at hand.
    model::SourceId source;
    /// What people changed themselves since; read when the first record is found again.
    std::optional<std::unordered_set<std::int64_t>> changedByHand = std::nullopt;
};

/// A reference to an actor, bound to a table's columns.
struct BoundActor {
    std::vector<std::pair<NameScheme, BoundTemplate>> ways;
    UnknownActor unknown = UnknownActor::Refuse;

    [[nodiscard]] bool isEmpty() const { return ways.empty(); }
    [[nodiscard]] bool dependsOnCell() const;
};
[[nodiscard]] BoundActor bindActor(const RowScope& scope, const ActorReference& reference,
                                   UnknownActor unknown);

/// Whom the row at hand names; nobody where all that would name somebody is empty. Fails with the text that
/// names nobody known.
[[nodiscard]] base::Result<std::optional<model::ActorId>> findActor(ImportDesk& desk, const RowScope& scope,
                                                                    const BoundActor& actor);
/// The same for a text that was taken from the row already.
[[nodiscard]] base::Result<model::ActorId> findActor(ImportDesk& desk, NameScheme scheme,
                                                     const std::string& text, UnknownActor unknown);

} // namespace entente::ingest
