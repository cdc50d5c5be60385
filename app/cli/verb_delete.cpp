#include "app/cli/edit_label.h"
#include "app/cli/writing.h"
#include "core/store/actor_table.h"
#include "core/store/guard.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "core/store/source_uses.h"

#include <fmt/format.h>

#include <array>
#include <memory>

namespace entente::cli {
namespace {

struct DeleteOptions {
    WriteOptions write;
    std::string what;
};

constexpr std::array kDeletable{ThingKind::Record, ThingKind::Person, ThingKind::Actor, ThingKind::Source};

[[nodiscard]] int usesOfThing(const store::Connection& connection, const Thing& thing) {
    if (thing.kind == ThingKind::Person) {
        const auto records = store::recordsOfPeople(connection);
        const auto at = records.find({thing.id});
        return at == records.end() ? 0 : at->second;
    }
    if (thing.kind == ThingKind::Actor) {
        const auto uses = store::usesOfActors(connection);
        const auto at = uses.find({thing.id});
        return at == uses.end() ? 0 : at->second.holding();
    }
    if (thing.kind == ThingKind::Source) {
        const auto uses = store::countSourceUses(connection);
        const auto at = uses.find({thing.id});
        return at == uses.end() ? 0 : at->second;
    }
    return 0;
}

// A reference is never cut silently: only what nothing else names can go.
void requireUnused(const store::Connection& connection, const Thing& thing) {
    if (const int uses = usesOfThing(connection, thing); uses > 0)
        throw store::Failure({base::ErrorCode::InUse,
                              {.field = std::string(thingName(thing.kind)),
                               .value = thing.title,
                               .detail = fmt::format("{} other{}", uses, uses == 1 ? "" : "s")}});
}

void erase(store::Edit& edit, const Thing& thing) {
    requireUnused(edit.connection(), thing);
    switch (thing.kind) {
    case ThingKind::Person:
        return store::deletePerson(edit, {thing.id});
    case ThingKind::Actor:
        return store::deleteActor(edit, {thing.id});
    case ThingKind::Source:
        return store::deleteSource(edit, {thing.id});
    default:
        return store::deleteRecord(edit, {thing.id});
    }
}

base::Result<int> remove(const DeleteOptions& options, const Context& context) {
    const auto workspace = openForWriting(options.write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const store::Connection& connection = (*workspace)->connection();
    std::string kind;
    const auto thing = store::guarded((*workspace)->path(), [&] {
        auto found = findThing(connection, options.what, {kDeletable.begin(), kDeletable.end()});
        kind = found ? kindName(connection, *found) : std::string();
        return found;
    });
    if (!thing)
        return tl::unexpected(thing.error());
    if (!*thing)
        return tl::unexpected(thing->error());
    const auto changed =
        (*workspace)->edit("Delete " + kind + " " + quotedTitle((*thing)->title), [&](store::Edit& edit) {
            if (!thingOfId(edit.connection(), (*thing)->kind, (*thing)->id))
                throw store::Failure(
                    {base::ErrorCode::NotFound,
                     {.field = kind, .value = (*thing)->title, .detail = "It was deleted."}});
            erase(edit, **thing);
        });
    if (!changed)
        return tl::unexpected(changed.error());
    if (options.write.format == "json")
        context.out << Json({{"id", std::to_string((*thing)->id)},
                             {"title", (*thing)->title},
                             {"change", std::to_string(changed->change.value)}})
                           .dump(2)
                    << '\n';
    else
        context.out << fmt::format("Deleted the {} {}. “entente-cli undo” brings it back.\n", kind,
                                   quotedTitle((*thing)->title));
    return kDone;
}

} // namespace

Verb deleteVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<DeleteOptions>();
    CLI::App* command = app.add_subcommand("delete", "Deletes a record with its parts, links and citations, "
                                                     "or a person, actor or source that nothing names.");
    addWriteOptions(*command, options->write);
    command->add_option("what", options->what, "Its id, or its whole title")->required();
    command->footer("\nExamples:\n  entente-cli delete desk.entente 4711\n  entente-cli undo desk.entente\n");
    return {command, [options, &context] { return remove(*options, context); }};
}

} // namespace entente::cli
