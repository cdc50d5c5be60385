#include "app/cli/changes_listing.h"
#include "app/cli/display_width.h"
#include "app/cli/listing.h"
#include "app/cli/reading.h"
#include "app/cli/show.h"
#include "app/cli/verb.h"
#include "core/store/record_history.h"
#include "core/store/record_past.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace entente::cli {
namespace {

struct HistoryOptions {
    std::string workspace;
    std::string what;
    std::string at;
    std::string since;
    std::string format = "table";
    int limit = 1000;
};

// A deleted record has a history, but only its id is left to name it by.
base::Result<model::RecordId> recordOf(const store::Connection& connection, const std::string& what) {
    if (const std::int64_t id = idIn(what); id != 0 && !store::historyOf(connection, {id}, 1).empty())
        return model::RecordId{id};
    return findThing(connection, what, {ThingKind::Record}).map([](const Thing& thing) {
        return model::RecordId{thing.id};
    });
}

std::string_view nameOf(store::ChangeKind kind) {
    constexpr std::string_view kNames[] = {"edit", "undo", "redo"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(store::RecordFate fate) {
    constexpr std::string_view kNames[] = {"changed", "made", "deleted"};
    return kNames[static_cast<std::size_t>(fate)];
}

Json jsonOf(const store::RecordChange& change) {
    Json fields = Json::array();
    for (const store::FieldChange& field : change.fields)
        fields.push_back({{"table", field.table},
                          {"column", field.column},
                          {"part", field.part},
                          {"before", field.before},
                          {"after", field.after}});
    return {{"change", change.id ? Json(std::to_string(change.id.value)) : Json()},
            {"made_at", change.madeAt},
            {"author", change.author},
            {"kind", change.isImport ? "import" : nameOf(change.kind)},
            {"label", change.label},
            {"record", nameOf(change.fate)},
            {"fields", std::move(fields)}};
}

std::string spaced(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string fieldLine(const store::FieldChange& field) {
    std::string what = spaced(field.table);
    if (!field.part.empty() && !field.column.empty())
        what += " " + field.part;
    if (!field.column.empty())
        what += ", " + spaced(field.column == "position" ? "order" : field.column);
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("–") : value; };
    return fmt::format("    {}: {} → {}", what, shown(field.before), shown(field.after));
}

std::string changeLine(const store::RecordChange& change) {
    std::string label = change.label;
    if (change.isImport)
        label = "Imported from " + label;
    else if (change.kind != store::ChangeKind::Edit)
        label = (change.kind == store::ChangeKind::Undo ? "Undone: " : "Done again: ") + label;
    return fmt::format("{}  {}  {}  ({})", change.madeAt, change.author, label, change.id.value);
}

void printHistory(const std::vector<store::RecordChange>& history, const Context& context) {
    const auto line = [&](const std::string& text) {
        context.out << (context.width > 0 ? fitted(text, context.width) : oneLine(text)) << '\n';
    };
    for (const store::RecordChange& change : history) {
        // The change's id ends the line and is what one needs: it is not cut.
        context.out << oneLine(changeLine(change)) << '\n';
        for (const store::FieldChange& field : change.fields)
            line(fieldLine(field));
    }
}

void printPast(const store::Connection& connection, model::RecordId id, std::int64_t change,
               const HistoryOptions& options, const Context& context) {
    const store::PastRecord past(connection, id, {change});
    const Details details =
        showRecord(connection, id, {.language = context.language, .today = context.today});
    if (options.format == "json")
        context.out << json(details).dump(2) << '\n';
    else
        printText(details, context.out, context.width);
}

base::Result<int> historyOfRecord(const HistoryOptions& options, const Context& context) {
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        const auto id = recordOf(connection, options.what);
        if (!id)
            return tl::unexpected(id.error());
        if (!options.at.empty()) {
            printPast(connection, *id, idIn(options.at), options, context);
            return kDone;
        }
        const auto changes = store::historyOf(connection, *id, options.limit, context.language);
        if (options.format == "json") {
            Json rows = Json::array();
            for (const store::RecordChange& change : changes)
                rows.push_back(jsonOf(change));
            context.out << rows.dump(2) << '\n';
        } else {
            printHistory(changes, context);
        }
        return kDone;
    });
}

base::Result<int> history(const HistoryOptions& options, const Context& context) {
    if (!options.what.empty())
        return historyOfRecord(options, context);
    return printChanges({options.workspace, options.since, options.format, options.limit}, context);
}

} // namespace

Verb historyVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* command = app.add_subcommand(
        "history",
        "Tells who changed a record, when, from what to what; newest first, also of a deleted one. Without a "
        "record, what changed in the workspace.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    CLI::Option* what =
        command->add_option("what", options->what, "The record: its id or whole title; all without it");
    command->add_option("--at", options->at, "Show the record as it was after this change")
        ->check(CLI::PositiveNumber)
        ->needs(what)
        ->type_name("CHANGE-ID");
    command->add_option("--since", options->since, "Only what changed from this day on (in UTC)")
        ->excludes(what)
        ->type_name("DATE");
    command->add_option("--limit", options->limit, "At most so many changes")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--format", options->format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->footer("\nExamples:\n  entente-cli history desk.entente --since 2025-02-03\n"
                    "  entente-cli history desk.entente 4711\n"
                    "  entente-cli history desk.entente 4711 --at 4790 --format json\n"
                    "  entente-cli restore desk.entente 4711 4790\n");
    return {command, [options, &context] { return history(*options, context); }};
}

} // namespace entente::cli
