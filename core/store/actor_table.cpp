#include "core/store/actor_table.h"

#include "core/base/text.h"
#include "core/store/draft.h"
#include "core/store/name_rows.h"
#include "core/store/rows.h"

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kListActors = R"sql(
SELECT id, kind, code, unverified FROM actor
ORDER BY CASE kind WHEN 'state' THEN 0 WHEN 'organisation' THEN 1 ELSE 2 END, code
)sql";
constexpr auto kFindActor = "SELECT id, kind, code, unverified FROM actor WHERE id = ?1";
constexpr auto kFindCode = "SELECT id, kind, code, unverified FROM actor WHERE code = ?1";
constexpr auto kInsertActor =
    "INSERT INTO actor (kind, code, unverified, id, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto kUpdateActor = "UPDATE actor SET kind = ?1, code = ?2, unverified = ?3 WHERE id = ?4";

model::Actor readActor(Row& row) {
    model::Actor actor;
    actor.id = row.id<model::ActorId>();
    actor.kind = row.code(model::ActorKind::State);
    actor.code = row.text();
    actor.unverified = row.flag();
    return actor;
}

std::optional<model::Actor> named(const Connection& connection, std::optional<model::Actor> actor) {
    if (actor)
        actor->names = namesOf(connection, kActorNames, actor->id.value);
    return actor;
}

void requireFreeCode(const Connection& connection, const model::Actor& actor) {
    const auto other = readFirst(connection, kFindCode, readActor, actor.code);
    if (other && other->id != actor.id)
        throw Failure({base::ErrorCode::DuplicateKey, {.field = "code", .value = actor.code}});
}

} // namespace

std::vector<model::Actor> listActors(const Connection& connection) {
    auto actors = readAll(connection, kListActors, readActor);
    auto names = allNames(connection, kActorNames);
    for (model::Actor& actor : actors)
        actor.names = std::move(names[actor.id.value]);
    return actors;
}

std::optional<model::Actor> findActor(const Connection& connection, model::ActorId id) {
    return named(connection, readFirst(connection, kFindActor, readActor, id));
}

std::optional<model::Actor> findActorNamed(const Connection& connection, const std::string& name) {
    if (auto byCode = named(connection, readFirst(connection, kFindCode, readActor, name)))
        return byCode;
    const std::string folded = base::folded(base::trimmed(name));
    auto actors = listActors(connection);
    std::erase_if(actors, [&](const model::Actor& actor) {
        return base::folded(actor.code) != folded && !isNamed(actor.names, folded);
    });
    return actors.size() == 1 ? std::optional(std::move(actors.front())) : std::nullopt;
}

model::ActorId insertActor(Edit& edit, const model::Actor& actor) {
    requireValid(actor);
    requireFreeCode(edit.connection(), actor);
    const auto id = idOrNew(edit, actor.id);
    execute(edit.connection(), kInsertActor, model::codeOf(actor.kind), actor.code, actor.unverified, id,
            edit.batch());
    replaceNames(edit, kActorNames, id.value, actor.names);
    return id;
}

void updateActor(Edit& edit, const model::Actor& before, const model::Actor& after) {
    requireValid(after);
    requireCurrent(findActor(edit.connection(), before.id), before, before.code, "actor");
    requireFreeCode(edit.connection(), after);
    execute(edit.connection(), kUpdateActor, model::codeOf(after.kind), after.code, after.unverified,
            before.id);
    replaceNames(edit, kActorNames, before.id.value, after.names);
}

} // namespace entente::store
