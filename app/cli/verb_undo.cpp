#include "app/cli/display_width.h"
#include "app/cli/writing.h"

#include <memory>

namespace entente::cli {
namespace {

using Step = base::Result<store::Changed> (store::Workspace::*)();

Verb makeVerb(CLI::App& app, const Context& context, const char* name, const char* what, const char* done,
              Step step) {
    auto options = std::make_shared<WriteOptions>();
    CLI::App* command = app.add_subcommand(name, what);
    addWriteOptions(*command, *options);
    command->footer("\nExamples:\n  entente-cli undo desk.entente\n  entente-cli redo desk.entente\n");
    return {command, [options, &context, done, step]() -> base::Result<int> {
                const auto workspace = openForWriting(*options);
                if (!workspace)
                    return tl::unexpected(workspace.error());
                const auto changed = ((**workspace).*step)();
                if (!changed)
                    return tl::unexpected(changed.error());
                Json ids = Json::array();
                for (const std::int64_t id : changed->ids)
                    ids.push_back(std::to_string(id));
                if (options->format == "json")
                    context.out << Json({{"change", std::to_string(changed->change.value)},
                                         {"label", changed->label},
                                         {"ids", std::move(ids)}})
                                       .dump(2)
                                << '\n';
                else
                    context.out << done << oneLine(changed->label) << '\n';
                return kDone;
            }};
}

} // namespace

Verb undoVerb(CLI::App& app, const Context& context) {
    return makeVerb(app, context, "undo", "Takes back the latest edit, whoever made it.",
                    "Undone: ", &store::Workspace::undo);
}

Verb redoVerb(CLI::App& app, const Context& context) {
    return makeVerb(app, context, "redo", "Makes again what undo took back.",
                    "Done again: ", &store::Workspace::redo);
}

} // namespace entente::cli
