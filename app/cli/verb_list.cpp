#include "app/cli/focus_options.h"
#include "app/cli/lists.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"

#include <array>
#include <memory>

namespace entente::cli {
namespace {

struct ListKind {
    std::string_view name;
    Listing (*make)(const store::Connection&, const ListQuery&);
    bool hasPeriod = false;
    bool hasActors = false;
};

constexpr std::array kKinds{
    ListKind{"meetings", listMeetings, true, true},
    ListKind{"agreements", listAgreements, true, true},
    ListKind{"events", listEvents, true, true},
    ListKind{"deals", listDeals, true, true},
    ListKind{"commitments", listCommitments, true, true},
    ListKind{"people", listPeople, false, true},
    ListKind{"actors", listActors},
    ListKind{"sources", listSources},
    ListKind{"series", listSeries, true, true},
    ListKind{"unsourced", listUndefended},
    ListKind{"charts", listCharts},
    ListKind{"decks", listDecks},
};

struct ListOptions {
    std::string workspace;
    std::string kind;
    FocusOptions focus;
    std::string format = "table";
};

std::vector<std::string> kindNames() {
    std::vector<std::string> names;
    for (const ListKind& kind : kKinds)
        names.emplace_back(kind.name);
    return names;
}

const ListKind& kindOf(const std::string& name) {
    for (const ListKind& kind : kKinds) {
        if (kind.name == name)
            return kind;
    }
    throw CLI::ValidationError("KIND", name + " is no kind of list");
}

void requireApplicable(const ListKind& kind, const ListOptions& options) {
    if (!kind.hasPeriod && (!options.focus.from.empty() || !options.focus.to.empty()))
        throw CLI::ValidationError("--from, --to", "they do not apply to " + options.kind);
    if (!kind.hasActors && !options.focus.actors.empty())
        throw CLI::ValidationError("--actor", "it does not apply to " + options.kind);
}

base::Result<int> list(const ListOptions& options, const Context& context) {
    const ListKind& kind = kindOf(options.kind);
    requireApplicable(kind, options);
    ListQuery query{.period = periodOf(options.focus), .language = context.language, .today = context.today};
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        query.actors = actorsOf(connection, options.focus);
        print(kind.make(connection, query), options.format, context.out, context.width);
        return kDone;
    });
}

} // namespace

Verb listVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ListOptions>();
    CLI::App* command = app.add_subcommand("list", "Lists what a workspace holds.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("kind", options->kind, "What to list")->required()->check(CLI::IsMember(kindNames()));
    addFocusOptions(*command, options->focus);
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->footer("\nExamples:\n"
                    "  entente-cli list alliance.entente meetings --from 2025-02 --to 2025-02 --actor JPN\n"
                    "  entente-cli list alliance.entente agreements --actor JPN --actor USA --format json\n"
                    "  entente-cli list alliance.entente series --format csv > series.csv\n"
                    "  entente-cli list alliance.entente unsourced\n");
    return {command, [options, &context] { return list(*options, context); }};
}

} // namespace entente::cli
