#include "app/cli/edit_label.h"
#include "core/entry/near_names.h"
#include "app/cli/writing.h"
#include "core/store/guard.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace entente::cli {

using namespace entry;
namespace {

struct CiteOptions {
    WriteOptions write;
    std::string what;
    std::string source;
    model::Citation citation;
    bool creates = false;
};

model::SubjectKind subjectOf(ThingKind kind) {
    switch (kind) {
    case ThingKind::Person:
        return model::SubjectKind::Person;
    case ThingKind::Actor:
        return model::SubjectKind::Actor;
    case ThingKind::Series:
        return model::SubjectKind::Series;
    default:
        return model::SubjectKind::Record;
    }
}

// A field that the thing does not have could never be shown beside its citation.
void requireField(const store::Connection& connection, const Thing& thing, const std::string& field) {
    if (field.empty() || thing.kind == ThingKind::Series)
        return;
    std::vector<std::string> names;
    for (const FieldInfo& one : entryOf(connection, thing).fields)
        names.push_back(one.key);
    if (std::find(names.begin(), names.end(), field) != names.end())
        return;
    const auto near = nearNames(field, names);
    throw store::Failure({base::ErrorCode::InvalidValue,
                          {.field = "--field",
                           .value = field,
                           .detail = fmt::format("a {} has {}", kindName(connection, thing),
                                                 fmt::join(near.empty() ? names : near, ", "))}});
}

/// Those that stand behind the field already keep their places before this one.
int nextRank(const store::Connection& connection, const model::Citation& citation) {
    int rank = 0;
    for (const store::CitedSource& cited : store::citationsOf(connection, citation.subject)) {
        if (cited.citation.field == citation.field)
            rank = std::max(rank, cited.citation.rank + 1);
    }
    return rank;
}

base::Result<int> cite(const CiteOptions& options, const Context& context) {
    const auto workspace = openForWriting(options.write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto thing = store::guarded((*workspace)->path(), [&] {
        auto found = findThing((*workspace)->connection(), options.what,
                               {ThingKind::Record, ThingKind::Person, ThingKind::Actor, ThingKind::Series});
        if (!found)
            throw store::Failure(found.error());
        return *std::move(found);
    });
    if (!thing)
        return tl::unexpected(thing.error());
    model::Citation citation = options.citation;
    citation.subjectKind = subjectOf(thing->kind);
    citation.subject = thing->id;
    const auto changed =
        (*workspace)->edit("Cite a source for " + quotedTitle(thing->title), [&](store::Edit& edit) {
            requireField(edit.connection(), *thing, citation.field);
            NameBook names(edit, options.creates);
            auto source = names.source(options.source);
            if (!source) {
                source.error().facts.field = "source";
                throw store::Failure(source.error());
            }
            citation.source = *source;
            citation.rank = nextRank(edit.connection(), citation);
            citation.id = store::insertCitation(edit, citation);
        });
    if (!changed)
        return tl::unexpected(changed.error());
    if (options.write.format == "json")
        context.out << Json({{"id", std::to_string(citation.id.value)},
                             {"subject", std::to_string(citation.subject)},
                             {"source", std::to_string(citation.source.value)},
                             {"field", citation.field},
                             {"locator", citation.locator},
                             {"quote", citation.quote},
                             {"value", citation.value}})
                           .dump(2)
                    << '\n';
    else
        context.out << citation.id.value << '\n';
    return kDone;
}

} // namespace

Verb citeVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<CiteOptions>();
    CLI::App* command =
        app.add_subcommand("cite", "Puts a source behind a thing or one field of it; prints the "
                                   "citation's id.");
    addWriteOptions(*command, options->write);
    command
        ->add_option("what", options->what,
                     "Record, person, actor or series: id or whole title, name or code")
        ->required();
    command->add_option("source", options->source, "The source: id or whole title")->required();
    command->add_option("--locator", options->citation.locator, "Where in the source: a page, a paragraph");
    command->add_option("--quote", options->citation.quote, "What it says there");
    command->add_option("--field", options->citation.field,
                        "The field that it stands behind, as “show” names it");
    command->add_option("--value", options->citation.value,
                        "What the source gives for the field, where sources differ");
    command->add_flag("--create", options->creates, "Add the source, by its title, when it is not there yet");
    command->footer(
        "\nExamples:\n  entente-cli cite desk.entente 4711 \"Joint leaders' statement\" --locator \"p. 2\" "
        "--field date\n");
    return {command, [options, &context] { return cite(*options, context); }};
}

} // namespace entente::cli
