#include "core/ingest/run/import_desk.h"

#include "core/model/codes.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::ingest {
namespace {

using base::ErrorCode;

model::ActorId taken(ImportDesk& desk, const std::string& text, const ActorMatch& match) {
    if (match.likeness < 1)
        desk.log.remark(
            fmt::format("“{}” was taken for {} ({:.0f} % alike).", text, match.name, match.likeness * 100));
    return match.actor;
}

model::ActorId added(ImportDesk& desk, const std::string& text, UnknownActor unknown) {
    const auto kind =
        unknown == UnknownActor::State ? model::ActorKind::State : model::ActorKind::Organisation;
    const ActorMatch match = desk.actors.add(kind, text);
    desk.log.remark(fmt::format("“{}” is a new {}.", match.name, model::codeOf(kind)));
    return match.actor;
}

tl::unexpected<base::Error> nobody(const std::string& text) {
    return base::fail(ErrorCode::UnknownReference,
                      {.field = "The row",
                       .value = text,
                       .detail = "No actor has that name or code; add it, or give an actor this name too."});
}

} // namespace

bool BoundActor::dependsOnCell() const {
    return std::any_of(ways.begin(), ways.end(), [](const auto& way) { return way.second.dependsOnCell; });
}

BoundActor bindActor(const RowScope& scope, const ActorReference& reference, UnknownActor unknown) {
    BoundActor out{.ways = {}, .unknown = unknown};
    for (const auto& [scheme, text] : reference)
        out.ways.emplace_back(scheme, scope.bind(text));
    return out;
}

base::Result<std::optional<model::ActorId>> findActor(ImportDesk& desk, const RowScope& scope,
                                                      const BoundActor& actor) {
    std::string named;
    for (const auto& [scheme, way] : actor.ways) {
        const std::string text = scope.fill(way);
        if (text.empty())
            continue;
        if (const auto match = desk.actors.find(scheme, text))
            return taken(desk, text, *match);
        // The last way is the name, which tells people more than a code.
        named = text;
    }
    if (named.empty())
        return std::nullopt;
    if (actor.unknown != UnknownActor::Refuse)
        return added(desk, named, actor.unknown);
    return nobody(named);
}

base::Result<model::ActorId> findActor(ImportDesk& desk, NameScheme scheme, const std::string& text,
                                       UnknownActor unknown) {
    if (const auto match = desk.actors.find(scheme, text))
        return taken(desk, text, *match);
    if (unknown != UnknownActor::Refuse)
        return added(desk, text, unknown);
    return nobody(text);
}

} // namespace entente::ingest
