#include "app/cli/reading.h"
#include "app/cli/show.h"
#include "app/cli/verb.h"

#include <memory>

namespace entente::cli {
namespace {

struct ShowOptions {
    std::string workspace;
    std::string what;
    std::string format = "table";
};

base::Result<int> show(const ShowOptions& options, const Context& context) {
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        const auto thing =
            findThing(connection, options.what,
                      {ThingKind::Record, ThingKind::Person, ThingKind::Actor, ThingKind::Source,
                       ThingKind::Series, ThingKind::Chart, ThingKind::Deck});
        if (!thing)
            return tl::unexpected(thing.error());
        const Details details =
            showThing(connection, *thing, {.language = context.language, .today = context.today});
        if (options.format == "json")
            context.out << json(details).dump(2) << '\n';
        else
            printText(details, context.out, context.width);
        return kDone;
    });
}

} // namespace

Verb showVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ShowOptions>();
    CLI::App* command =
        app.add_subcommand("show", "Shows all of one record, person, actor, source, series, chart or deck.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("what", options->what, "Its id, or its whole title, name or code")->required();
    command->add_option("--format", options->format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->footer("\nExamples:\n  entente-cli show alliance.entente \"Nippon Steel buys U. S. Steel\"\n"
                    "  entente-cli show alliance.entente \"Shigeru Ishiba\" --format json\n");
    return {command, [options, &context] { return show(*options, context); }};
}

} // namespace entente::cli
