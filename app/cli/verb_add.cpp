#include "app/cli/edit_label.h"
#include "app/cli/field_options.h"
#include "app/cli/row_input.h"
#include "app/cli/verb.h"

#include <deque>
#include <memory>

namespace entente::cli {
namespace {

struct AddOptions {
    const ThingEntry* entry = nullptr;
    CLI::App* command = nullptr;
    FieldOptions fields;
    RowSource source;
    bool creates = false;
};

struct AddVerb {
    WriteOptions write;
    /// One a kind; their options keep their addresses.
    std::deque<AddOptions> kinds;
};

std::string article(std::string_view name) {
    return std::string(std::string_view("aeiou").find(name.front()) == std::string_view::npos ? "a "
                                                                                              : "an ") +
           std::string(name);
}

std::string plural(std::string_view name) { return name == "person" ? "people" : std::string(name) + "s"; }

std::string titleIn(const Json& object, std::string_view field) {
    const auto title = object.find(std::string(field));
    return title != object.end() && title->is_string() ? title->get<std::string>() : std::string();
}

base::Result<int> add(const AddOptions& options, WriteOptions write, const Context& context) {
    const ThingEntry& entry = *options.entry;
    const Json typed = options.fields.object();
    if (options.source.isGiven() && !typed.empty())
        throw CLI::ValidationError("--from-json", "the fields stand in the file, not beside it");
    if (options.source.isEach && !options.source.isGiven())
        throw CLI::ValidationError("--each", "it goes with --from-json");
    write.format = options.fields.output();
    const std::string kind(entry.name);
    const RowVerb verb{
        .options = write,
        .source = options.source,
        .creates = options.creates,
        .label = "Add " + plural(kind) + ":",
        .labelOfOne = [&](const Json& object,
                          store::Workspace&) { return addLabel(kind, titleIn(object, entry.titleField)); },
        .store = entry.add};
    return options.source.isGiven() ? storeSource(verb, context) : storeTyped(verb, typed, context);
}

void addKind(CLI::App& command, AddOptions& options) {
    const ThingEntry& entry = *options.entry;
    options.command = command.add_subcommand(std::string(entry.name), "Adds " + article(entry.name));
    options.fields.addTo(*options.command, entry.fields);
    options.source.addTo(*options.command);
    options.command->add_flag("--create", options.creates,
                              "Add people, actors and sources that are named and not there yet");
}

std::string addableKinds() {
    std::string names;
    for (const ThingEntry& entry : thingEntries())
        names += (names.empty() ? "" : ", ") + std::string(entry.name);
    return names;
}

} // namespace

Verb addVerb(CLI::App& app, const Context& context) {
    auto verb = std::make_shared<AddVerb>();
    CLI::App* command = app.add_subcommand("add", "Adds a record, person, actor or source; prints its id.");
    command->add_option("workspace", verb->write.workspace, "The workspace")->required();
    addWait(*command, verb->write);
    for (const ThingEntry& entry : thingEntries())
        addKind(*command, verb->kinds.emplace_back(AddOptions{.entry = &entry}));
    command->footer(
        "\nExamples:\n"
        "  entente-cli add desk.entente meeting --title \"Summit\" --date \"6–8 Feb 2025\" "
        "--participants \"Shigeru Ishiba; JPN; host\" --participants \"USA\"\n"
        "  entente-cli add desk.entente deal --title \"Purchase\" --steps \"18 Dec 2023; announced; "
        "The offer\"\n"
        "  entente-cli add desk.entente event --from-json events.jsonl\n");
    return {command, [verb, &context]() -> base::Result<int> {
                for (const AddOptions& options : verb->kinds) {
                    if (options.command->parsed())
                        return add(options, verb->write, context);
                }
                throw CLI::ValidationError("KIND", "say what to add: " + addableKinds());
            }};
}

} // namespace entente::cli
