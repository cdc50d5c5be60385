#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "core/base/file_text.h"
#include "core/base/text.h"
#include "core/citation/bibliography_writer.h"
#include "core/citation/citation_style.h"
#include "core/entry/find_thing.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

namespace entente::cli {

using namespace entry;

namespace {

using citation::BibliographyFormat;

struct BibliographyOptions {
    std::string workspace;
    std::string what;
    std::string style = "chicago";
    std::string out;
    bool asNotes = false;
};

using Cited = std::vector<store::CitedSource>;

/// All sources, or those that stand behind one thing; a source itself stands for itself.
base::Result<Cited> sourcesOf(const store::Connection& connection, const std::string& what) {
    Cited all;
    if (what.empty()) {
        for (model::Source& source : store::listSources(connection))
            all.push_back({.citation = {}, .source = std::move(source)});
        return all;
    }
    const auto thing = findThing(
        connection, what,
        {ThingKind::Record, ThingKind::Person, ThingKind::Actor, ThingKind::Series, ThingKind::Source});
    if (!thing)
        return tl::unexpected(thing.error());
    if (thing->kind != ThingKind::Source)
        return store::citationsOf(connection, thing->id);
    all.push_back({.citation = {}, .source = store::findSource(connection, {thing->id}).value()});
    return all;
}

/// In the order of a bibliography, each once.
std::string entriesText(const Cited& all, citation::Style style) {
    std::map<std::string, std::string> lines;
    for (const store::CitedSource& cited : all) {
        const std::string line = plainText(citation::bibliographyEntry(cited.source, style));
        lines.emplace(base::folded(line) + line, line);
    }
    std::string text;
    for (const auto& [key, line] : lines)
        text += line + '\n';
    return text;
}

std::string notesText(const Cited& all, citation::Style style) {
    std::string text;
    for (const store::CitedSource& cited : all)
        text += plainText(citation::noteEntry(cited.source, cited.citation.locator, style)) + '\n';
    return text;
}

std::string fileText(const Cited& all, BibliographyFormat format) {
    std::vector<model::Source> sources;
    for (const store::CitedSource& cited : all) {
        if (std::find(sources.begin(), sources.end(), cited.source) == sources.end())
            sources.push_back(cited.source);
    }
    return citation::writeBibliography(sources, format);
}

std::string textOf(const Cited& all, const BibliographyOptions& options) {
    if (options.style == "bibtex")
        return fileText(all, BibliographyFormat::BibTeX);
    if (options.style == "ris")
        return fileText(all, BibliographyFormat::Ris);
    if (options.style == "csl")
        return fileText(all, BibliographyFormat::Csl);
    const auto style = options.style == "plain" ? citation::Style::Plain : citation::Style::Chicago;
    return options.asNotes ? notesText(all, style) : entriesText(all, style);
}

base::Result<int> bibliography(const BibliographyOptions& options, const Context& context) {
    if (options.asNotes && options.style != "chicago" && options.style != "plain")
        throw CLI::ValidationError("--notes", "it applies to the styles chicago and plain");
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        const auto all = sourcesOf(connection, options.what);
        if (!all)
            return tl::unexpected(all.error());
        const std::string text = textOf(*all, options);
        if (options.out.empty()) {
            context.out << text;
            return kDone;
        }
        if (const auto written = base::writeFile(options.out, text); !written)
            return tl::unexpected(written.error());
        context.out << fmt::format("{}: {} {}\n", options.out, all->size(),
                                   all->size() == 1 ? "source" : "sources");
        return kDone;
    });
}

} // namespace

Verb bibliographyVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<BibliographyOptions>();
    CLI::App* command = app.add_subcommand(
        "bibliography", "Writes the sources, all or those behind one thing, as citations or as a file.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("what", options->what,
                        "Record, person, actor, series or source: id or whole title, name or code");
    command->add_option("--style", options->style, "chicago, plain, bibtex, ris or csl")
        ->check(CLI::IsMember({"chicago", "plain", "bibtex", "ris", "csl"}))
        ->capture_default_str();
    command->add_flag("--notes", options->asNotes,
                      "As notes, with where in the source, in the order of preference");
    command->add_option("-o,--output", options->out, "The file to write");
    command->footer("\nExamples:\n  entente-cli bibliography desk.entente\n"
                    "  entente-cli bibliography desk.entente Summit --notes\n"
                    "  entente-cli bibliography desk.entente --style bibtex -o library.bib\n");
    return {command, [options, &context] { return bibliography(*options, context); }};
}

} // namespace entente::cli
