#include "app/cli/edit_label.h"
#include "app/cli/writing.h"
#include "core/store/guard.h"
#include "core/store/record_history.h"
#include "core/store/record_past.h"
#include "core/store/record_table.h"

#include <fmt/format.h>

#include <memory>

namespace entente::cli {
namespace {

struct RestoreOptions {
    WriteOptions write;
    std::string what;
    std::string change;
};

struct Target {
    model::RecordId id;
    std::string title;
};

// The title that it had then: it may have none now.
Target targetOf(const store::Connection& connection, const RestoreOptions& options) {
    model::RecordId id{idIn(options.what)};
    if (!id || store::historyOf(connection, id, 1).empty()) {
        const auto found = findThing(connection, options.what, {ThingKind::Record});
        if (!found)
            throw store::Failure(found.error());
        id = {found->id};
    }
    const store::PastRecord past(connection, id, {idIn(options.change)});
    return {id, store::findRecord(connection, id).value().title};
}

void tell(const Target& target, const std::vector<store::LeftOut>& leftOut, const store::Changed& changed,
          const RestoreOptions& options, const Context& context) {
    for (const store::LeftOut& one : leftOut)
        context.err << fmt::format("A {} was left out: what its {} names is not there any more.\n", one.table,
                                   one.column);
    if (options.write.format == "json")
        context.out << Json({{"id", std::to_string(target.id.value)},
                             {"title", target.title},
                             {"change", changed.change ? Json(std::to_string(changed.change.value)) : Json()},
                             {"left_out", leftOut.size()}})
                           .dump(2)
                    << '\n';
    else if (changed.areas == 0)
        context.out << quotedTitle(target.title) << " is so already. Nothing was changed.\n";
    else
        context.out << fmt::format("Restored {}. “entente-cli undo” takes that back.\n",
                                   quotedTitle(target.title));
}

base::Result<int> restore(const RestoreOptions& options, const Context& context) {
    const auto workspace = openForWriting(options.write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto target =
        store::guarded((*workspace)->path(), [&] { return targetOf((*workspace)->connection(), options); });
    if (!target)
        return tl::unexpected(target.error());
    std::vector<store::LeftOut> leftOut;
    const auto changed = (*workspace)->edit("Restore " + quotedTitle(target->title), [&](store::Edit& edit) {
        leftOut = store::restoreRecord(edit, target->id, {idIn(options.change)});
    });
    if (!changed)
        return tl::unexpected(changed.error());
    tell(*target, leftOut, *changed, options, context);
    return kDone;
}

} // namespace

Verb restoreVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<RestoreOptions>();
    CLI::App* command = app.add_subcommand(
        "restore", "Makes a record what it was after a change, with all that hung on it; a new edit.");
    addWriteOptions(*command, options->write);
    command->add_option("what", options->what, "The record: its id or whole title")->required();
    command->add_option("change", options->change, "The change's id, as “history” tells it")
        ->required()
        ->check(CLI::PositiveNumber);
    command->footer("\nExamples:\n  entente-cli history desk.entente 4711\n"
                    "  entente-cli restore desk.entente 4711 4790\n");
    return {command, [options, &context] { return restore(*options, context); }};
}

} // namespace entente::cli
