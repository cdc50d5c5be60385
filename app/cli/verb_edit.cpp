#include "app/cli/edit_label.h"
#include "app/cli/field_options.h"
#include "app/cli/row_input.h"
#include "app/cli/verb.h"
#include "core/store/guard.h"

#include <algorithm>
#include <memory>

namespace entente::cli {
namespace {

const std::vector<ThingKind> kEditable{ThingKind::Record, ThingKind::Person, ThingKind::Actor,
                                       ThingKind::Source};

struct EditOptions {
    WriteOptions write;
    std::string what;
    FieldOptions fields;
    RowSource source;
    bool creates = false;
};

// Of all kinds: which of them a thing has shows once it is found.
std::vector<FieldInfo> allFields() {
    std::vector<FieldInfo> fields;
    for (const ThingEntry& entry : thingEntries()) {
        for (const FieldInfo& field : entry.fields) {
            const auto known = std::find_if(fields.begin(), fields.end(),
                                            [&](const FieldInfo& one) { return one.key == field.key; });
            if (known == fields.end())
                fields.push_back(field);
            else if (known->hint != field.hint)
                known->hint = "CODE";
        }
    }
    return fields;
}

// What `show` prints of it names it by its id.
std::string whatIn(const Json& object, const std::string& given) {
    const auto id = object.find("id");
    return given.empty() && id != object.end() && id->is_string() ? id->get<std::string>() : given;
}

base::Result<Thing> thingOf(const store::Connection& connection, const Json& object,
                            const std::string& given) {
    const std::string what = whatIn(object, given);
    if (what.empty())
        return base::fail(base::ErrorCode::MissingValue, {.field = "id"});
    return findThing(connection, what, kEditable);
}

std::vector<std::string> changedFields(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        if (key != "id" && key != "record_kind")
            keys.push_back(key);
    }
    return keys;
}

base::Result<int> edit(const EditOptions& options, const Context& context) {
    const Json typed = options.fields.object();
    if (options.source.isGiven() != typed.empty())
        throw CLI::ValidationError(options.source.isGiven() ? "--from-json" : "edit",
                                   options.source.isGiven()
                                       ? "the fields stand in the file, not beside it"
                                       : "say which field is to change, for example --title");
    if (options.what.empty() && !options.source.isGiven())
        throw CLI::ValidationError("what", "say which thing is to change");
    WriteOptions write = options.write;
    write.format = options.fields.output();
    const RowVerb verb{.options = write,
                       .source = options.source,
                       .creates = options.creates,
                       .label = "Change records:",
                       .labelOfOne =
                           [&](const Json& object, store::Workspace& workspace) {
                               const auto thing = store::guarded(workspace.path(), [&] {
                                   return thingOf(workspace.connection(), object, options.what);
                               });
                               return changeLabel(changedFields(object),
                                                  thing && *thing ? (*thing)->title : std::string());
                           },
                       .store = [&](const RowInput& input) -> std::optional<StoredThing> {
                           const store::Connection& connection = input.names.edit().connection();
                           const auto thing = thingOf(connection, input.object, options.what);
                           if (!thing)
                               throw store::Failure(thing.error());
                           return entryOf(connection, *thing).edit(input, thing->id);
                       }};
    return options.source.isGiven() ? storeSource(verb, context) : storeTyped(verb, typed, context);
}

} // namespace

Verb editVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<EditOptions>();
    CLI::App* command =
        app.add_subcommand("edit", "Changes fields of a record, person, actor or source; the others stay.");
    command->add_option("workspace", options->write.workspace, "The workspace")->required();
    command->add_option("what", options->what,
                        "Its id, or its whole title, name or code; with --from-json the rows' own ids do");
    options->fields.addTo(*command, allFields());
    options->source.addTo(*command);
    command->add_flag("--create", options->creates,
                      "Add people, actors and sources that are named and not there yet");
    addWait(*command, options->write);
    command->footer(
        "\nAn empty value empties the field. “add WORKSPACE KIND --help” lists the fields of a kind.\n"
        "\nExamples:\n  entente-cli edit desk.entente 4711 --date 令和7年2月7日 --place Tokyo\n"
        "  entente-cli show desk.entente 4711 --format json > it.json\n"
        "  entente-cli edit desk.entente --from-json it.json\n");
    return {command, [options, &context] { return edit(*options, context); }};
}

} // namespace entente::cli
