#include "app/cli/edit_label.h"
#include "app/cli/writing.h"
#include "core/store/guard.h"
#include "core/store/record_table.h"

#include <fmt/format.h>

#include <memory>

namespace entente::cli {
namespace {

struct DeleteOptions {
    WriteOptions write;
    std::string what;
};

base::Result<int> remove(const DeleteOptions& options, const Context& context) {
    const auto workspace = openForWriting(options.write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const store::Connection& connection = (*workspace)->connection();
    std::string kind;
    const auto thing = store::guarded((*workspace)->path(), [&] {
        auto found = findThing(connection, options.what, {ThingKind::Record});
        kind = found ? kindName(connection, *found) : std::string();
        return found;
    });
    if (!thing)
        return tl::unexpected(thing.error());
    if (!*thing)
        return tl::unexpected(thing->error());
    const auto changed =
        (*workspace)->edit("Delete " + kind + " " + quotedTitle((*thing)->title), [&](store::Edit& edit) {
            if (!store::findRecord(edit.connection(), {(*thing)->id}))
                throw store::Failure(
                    {base::ErrorCode::NotFound,
                     {.field = kind, .value = (*thing)->title, .detail = "It was deleted."}});
            store::deleteRecord(edit, {(*thing)->id});
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
    CLI::App* command = app.add_subcommand("delete", "Deletes a record with its parts, links and citations.");
    addWriteOptions(*command, options->write);
    command->add_option("what", options->what, "Its id, or its whole title")->required();
    command->footer("\nExamples:\n  entente-cli delete desk.entente 4711\n  entente-cli undo desk.entente\n");
    return {command, [options, &context] { return remove(*options, context); }};
}

} // namespace entente::cli
