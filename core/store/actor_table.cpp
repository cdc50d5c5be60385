#include "core/store/actor_table.h"

#include "core/base/text.h"
#include "core/store/draft.h"
#include "core/store/name_rows.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>

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

constexpr std::array kDeleteActor{
    "DELETE FROM citation WHERE subject_id = ?1",
    "DELETE FROM actor_name WHERE actor_id = ?1",
    "DELETE FROM actor WHERE id = ?1",
};
// A record names an actor as a party, a participant or a host, and may do so more than once.
constexpr auto kActorUses = R"sql(
SELECT actor_id, 'record', count(DISTINCT record_id) FROM (
    SELECT actor_id, record_id FROM participation WHERE actor_id IS NOT NULL
    UNION ALL SELECT actor_id, record_id FROM agreement_party
    UNION ALL SELECT host_id, record_id FROM meeting WHERE host_id IS NOT NULL)
GROUP BY actor_id
UNION ALL SELECT actor_id, 'office', count(*) FROM office GROUP BY actor_id
UNION ALL SELECT actor_id, 'series', count(DISTINCT id) FROM (
    SELECT reporter_id AS actor_id, id FROM series WHERE reporter_id IS NOT NULL
    UNION ALL SELECT partner_id, id FROM series WHERE partner_id IS NOT NULL)
GROUP BY actor_id
UNION ALL SELECT a.id, 'source', count(*) FROM actor a JOIN citation c ON c.subject_id = a.id GROUP BY a.id
)sql";

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

void deleteActor(Edit& edit, model::ActorId id) {
    for (const char* sql : kDeleteActor)
        execute(edit.connection(), sql, id);
}

std::unordered_map<model::ActorId, ActorUses> usesOfActors(const Connection& connection) {
    std::unordered_map<model::ActorId, ActorUses> uses;
    forEachRow(connection, kActorUses, [&](Row& row) {
        ActorUses& actor = uses[row.id<model::ActorId>()];
        const std::string what = row.text();
        const int count = static_cast<int>(row.integer());
        if (what == "record")
            actor.records = count;
        else if (what == "office")
            actor.offices = count;
        else if (what == "series")
            actor.series = count;
        else
            actor.sources = count;
    });
    return uses;
}

} // namespace entente::store
