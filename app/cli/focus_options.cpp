#include "app/cli/focus_options.h"

#include "core/store/actor_table.h"
#include "core/store/guard.h"

namespace entente::cli {
namespace {

base::DayRange daysOf(const char* option, const std::string& text) {
    auto date = base::parseEdtf(text);
    if (date)
        return date->days();
    date.error().facts.field = option;
    throw CLI::ValidationError(option, base::englishSentence(date.error()));
}

} // namespace

void addFocusOptions(CLI::App& command, FocusOptions& options) {
    command.add_option("--from", options.from, "From this day, month or year on (2025-02-01, 2025-02, 2025)");
    command.add_option("--to", options.to, "Up to this day, month or year");
    command
        .add_option("--actor", options.actors,
                    "With this actor, by code or name; given again, with both (once each)")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

std::optional<base::DayRange> periodOf(const FocusOptions& options) {
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

std::vector<model::ActorId> actorsOf(const store::Connection& connection, const FocusOptions& options) {
    std::vector<model::ActorId> ids;
    for (const std::string& name : options.actors) {
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

} // namespace entente::cli
