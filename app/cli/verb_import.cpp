#include "app/cli/display_width.h"
#include "app/cli/listing.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "core/calendar/calendar_import.h"
#include "core/calendar/icalendar.h"
#include "core/citation/bibliography.h"
#include "core/citation/bibliography_import.h"
#include "core/ingest/import_tables.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <memory>

namespace entente::cli {
namespace {

struct ImportOptions {
    std::string workspace;
    /// A folder of tables, a calendar or a bibliography.
    std::string what;
    std::string format = "table";
    bool isDryRun = false;
    bool skipsRefused = false;
};

Listing tablesOf(const ingest::ImportReport& report) {
    Listing listing{.columns = {{"file", "File"},
                                {"read", "Read", true},
                                {"added", "Added", true},
                                {"changed", "Changed", true},
                                {"same", "Same", true},
                                {"kept", "Kept", true},
                                {"refused", "Refused", true}}};
    for (const ingest::TableCount& table : report.tables)
        listing.rows.push_back({cell(table.file),
                                {table.read},
                                {table.added},
                                {table.changed},
                                {table.same},
                                {table.kept},
                                {table.refused}});
    return listing;
}

Json jsonOf(const ingest::ImportReport& report) {
    Json refused = Json::array();
    for (const base::Error& error : report.refused) {
        refused.push_back({{"file", error.facts.file},
                           {"row", error.facts.row},
                           {"column", error.facts.column},
                           {"field", error.facts.field},
                           {"value", error.facts.value},
                           {"code", base::errorName(error.code)},
                           {"reason", base::englishSentence(error)}});
    }
    return {{"imported", report.isImported()},
            {"dry_run", report.isDryRun},
            {"tables", json(tablesOf(report))},
            {"refused", std::move(refused)},
            {"unknown_files", report.unknownFiles}};
}

void warnOfUnknown(const ingest::ImportReport& report, std::ostream& err) {
    for (const std::string& file : report.unknownFiles)
        err << "entente-cli: " << file << " is no table of the set and was passed over.\n";
    for (const ingest::TableCount& table : report.tables) {
        for (const std::string& column : table.unknownColumns)
            err << "entente-cli: " << table.file << ": the column “" << column
                << "” is not known and was passed over.\n";
    }
}

int tell(const ingest::ImportReport& report, const ImportOptions& options, const Context& context) {
    if (options.format == "json")
        context.out << jsonOf(report).dump(2) << '\n';
    else
        print(tablesOf(report), options.format, context.out, context.width);
    warnOfUnknown(report, context.err);
    for (const base::Error& refused : report.refused)
        context.err << oneLine(ingest::refusalLine(refused)) << '\n';
    if (report.refused.empty() || (options.skipsRefused && report.total().refused < report.total().read))
        return kDone;
    context.err << fmt::format(
        "entente-cli: Nothing was imported from {}: {} {} refused. Correct what is named "
        "above and import again.\n",
        options.what, report.refused.size(), report.refused.size() == 1 ? "value was" : "values were");
    return kFailed;
}

std::string beginningOf(const std::string& path) {
    std::string beginning(64, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(in.gcount()));
    return beginning;
}

bool isCalendarFile(const std::string& path) {
    return calendar::isCalendar(beginningOf(path)) || std::filesystem::path(path).extension() == ".ics";
}

base::Result<ingest::ImportReport> importWhat(store::Workspace& workspace, const ImportOptions& options,
                                              const std::string& now, base::Day today) {
    std::error_code ignored;
    if (std::filesystem::is_directory(options.what, ignored))
        return ingest::importTables(workspace, options.what,
                                    {.importedAt = now, .isDryRun = options.isDryRun});
    if (isCalendarFile(options.what))
        return calendar::importCalendar(workspace, options.what,
                                        {.today = today, .importedAt = now, .isDryRun = options.isDryRun});
    return citation::importBibliographyFile(
        workspace, options.what,
        {.importedAt = now, .isDryRun = options.isDryRun, .skipsRefused = options.skipsRefused});
}

base::Result<int> importInto(const ImportOptions& options, const Context& context) {
    const store::Environment environment = app::environment();
    const auto workspace = store::Workspace::open(options.workspace, environment);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto report = importWhat(**workspace, options, environment.now(), context.today);
    if (!report)
        return tl::unexpected(report.error());
    return tell(*report, options, context);
}

} // namespace

Verb importVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand(
        "import",
        "Imports a folder of tables (meetings.csv, actors.csv, …), a calendar or a bibliography: all of it "
        "or nothing.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command
        ->add_option("what", options->what,
                     "Folder with the tables, a calendar (.ics), or sources (BibTeX, RIS, CSL-JSON)")
        ->required();
    command->add_flag("--dry-run", options->isDryRun, "Check and report, but change nothing");
    command->add_flag("--skip-refused", options->skipsRefused,
                      "Of a bibliography, import what can be read and name the rest");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->footer("\nExamples:\n  entente-cli import desk.entente tables --dry-run\n"
                    "  entente-cli import desk.entente tables\n"
                    "  entente-cli import desk.entente visits.ics\n"
                    "  entente-cli import desk.entente library.bib\n");
    return {command, [options, &context] { return importInto(*options, context); }};
}

} // namespace entente::cli
