#include "app/cli/lists.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "core/store/actor_table.h"

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
    ListKind{"charts", listCharts},
    ListKind{"decks", listDecks},
};

struct ListOptions {
    std::string workspace;
    std::string kind;
    std::string from;
    std::string to;
    std::vector<std::string> actors;
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

base::DayRange daysOf(const char* option, const std::string& text) {
    auto date = base::parseEdtf(text);
    if (date)
        return date->days();
    date.error().facts.field = option;
    throw CLI::ValidationError(option, base::englishSentence(date.error()));
}

// A month or year stands for all of its days.
std::optional<base::DayRange> periodOf(const ListOptions& options) {
    if (options.from.empty() && options.to.empty())
        return std::nullopt;
    base::DayRange period{base::distantPast(), base::distantFuture()};
    if (!options.from.empty())
        period.first = daysOf("--from", options.from).first;
    if (!options.to.empty())
        period.last = daysOf("--to", options.to).last;
    if (period.last < period.first)
        throw CLI::ValidationError("--to", "it lies before --from");
    return period;
}

void requireApplicable(const ListKind& kind, const ListOptions& options) {
    if (!kind.hasPeriod && (!options.from.empty() || !options.to.empty()))
        throw CLI::ValidationError("--from, --to", "they do not apply to " + options.kind);
    if (!kind.hasActors && !options.actors.empty())
        throw CLI::ValidationError("--actor", "it does not apply to " + options.kind);
}

std::vector<model::ActorId> actorsOf(const store::Connection& connection,
                                     const std::vector<std::string>& names) {
    std::vector<model::ActorId> ids;
    for (const std::string& name : names) {
        const auto actor = store::findActorNamed(connection, name);
        if (!actor)
            throw store::Failure({base::ErrorCode::UnknownReference,
                                  {.field = "--actor",
                                   .value = name,
                                   .detail = "The verb “list WORKSPACE actors” shows who is."}});
        ids.push_back(actor->id);
    }
    return ids;
}

base::Result<int> list(const ListOptions& options, const Context& context) {
    const ListKind& kind = kindOf(options.kind);
    requireApplicable(kind, options);
    ListQuery query{.period = periodOf(options), .language = context.language, .today = context.today};
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        query.actors = actorsOf(connection, options.actors);
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
    command->add_option("--from", options->from,
                        "From this day, month or year on (2025-02-01, 2025-02, 2025)");
    command->add_option("--to", options->to, "Up to this day, month or year");
    command
        ->add_option("--actor", options->actors,
                     "With this actor, by code or name; given again, with both (once each)")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->footer("\nExamples:\n"
                    "  entente-cli list alliance.entente meetings --from 2025-02 --to 2025-02 --actor JPN\n"
                    "  entente-cli list alliance.entente agreements --actor JPN --actor USA --format json\n"
                    "  entente-cli list alliance.entente series --format csv > series.csv\n");
    return {command, [options, &context] { return list(*options, context); }};
}

} // namespace entente::cli
