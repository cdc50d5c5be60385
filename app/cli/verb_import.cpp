#include "app/cli/display_width.h"
#include "app/cli/listing.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "core/base/file_text.h"
#include "core/calendar/calendar_import.h"
#include "core/calendar/icalendar.h"
#include "core/citation/bibliography.h"
#include "core/citation/bibliography_import.h"
#include "core/ingest/import_files.h"
#include "core/ingest/import_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace entente::cli {
namespace {

struct ImportOptions {
    std::string workspace;
    /// A folder of tables, a calendar, a bibliography, or files of figures and records.
    std::vector<std::string> files;
    std::string profile;
    std::string encoding;
    std::string delimiter;
    std::string report;
    std::string format = "table";
    bool isDryRun = false;
    bool skipsRefused = false;
};

Listing tablesOf(const ingest::ImportReport& report) {
    Listing listing{.columns = {{"file", "File"},
                                {"sheet", "Sheet"},
                                {"rows", "Rows", true},
                                {"passed", "Passed", true},
                                {"read", "Read", true},
                                {"added", "Added", true},
                                {"changed", "Changed", true},
                                {"same", "Same", true},
                                {"kept", "Kept", true},
                                {"refused", "Refused", true}}};
    for (const ingest::TableCount& table : report.tables)
        listing.rows.push_back({cell(table.file),
                                cell(table.sheet),
                                {table.rows},
                                {table.passed},
                                {table.read},
                                {table.added},
                                {table.changed},
                                {table.same},
                                {table.kept},
                                {table.refused}});
    return listing;
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

// So many that a screen holds them; the report has all.
constexpr std::size_t kLinesShown = 40;

template <class Lines, class Word>
void tellSome(const Lines& lines, std::ostream& err, Word word) {
    for (std::size_t i = 0; i < std::min(lines.size(), kLinesShown); ++i)
        err << word(lines[i]) << '\n';
    if (lines.size() > kLinesShown)
        err << fmt::format("… and {} more; --report FILE writes them all.\n", lines.size() - kLinesShown);
}

std::string changeWords(const ingest::ValueChange& change) {
    return fmt::format("{}, row {}: {}: {} → {}{}", change.file, change.row, change.what, change.before,
                       change.after, change.isKept ? " (kept as it was corrected by hand)" : "");
}

base::Result<int> tell(const ingest::ImportReport& report, const ImportOptions& options,
                       const Context& context) {
    if (!options.report.empty()) {
        if (const auto written = base::writeFile(options.report, ingest::fullReportJson(report) + "\n");
            !written)
            return tl::unexpected(written.error());
    }
    if (options.format == "json")
        context.out << ingest::fullReportJson(report) << '\n';
    else
        print(tablesOf(report), options.format, context.out, context.width);
    warnOfUnknown(report, context.err);
    if (options.format == "table") {
        tellSome(report.profiles, context.err, [](const std::string& line) { return oneLine(line); });
        tellSome(report.remarks, context.err, [](const std::string& line) { return oneLine(line); });
        tellSome(report.changes, context.err,
                 [](const auto& change) { return oneLine(changeWords(change)); });
    }
    tellSome(report.refused, context.err,
             [](const auto& refused) { return oneLine(ingest::refusalLine(refused)); });
    return kDone;
}

// Tables of our own set, calendars and bibliographies go in as a whole or not at all.
int conclude(const ingest::ImportReport& report, const ImportOptions& options, const Context& context) {
    if (report.refused.empty() || (options.skipsRefused && report.total().refused < report.total().read))
        return kDone;
    context.err << fmt::format(
        "entente-cli: Nothing was imported from {}: {} {} refused. Correct what is named "
        "above and import again.\n",
        options.files.front(), report.refused.size(),
        report.refused.size() == 1 ? "value was" : "values were");
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

// What a bibliography is stands in its text; large ones go by their extension.
bool isBibliography(const std::string& path) {
    constexpr std::uintmax_t kMostToLookInto = 16U << 20U;
    const auto extension = std::filesystem::path(path).extension();
    if (extension == ".bib" || extension == ".ris")
        return true;
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    const bool isText = extension == ".json" || extension == ".txt" || extension.empty();
    if (!isText || failed || size > kMostToLookInto)
        return false;
    const auto bytes = base::readFile(path);
    return bytes && citation::recogniseBibliography(*bytes).has_value();
}

bool isAllOrNothing(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) || isCalendarFile(path) || isBibliography(path);
}

base::Result<ingest::ImportReport> importWhole(store::Workspace& workspace, const ImportOptions& options,
                                               const std::string& now, base::Day today) {
    const std::string& what = options.files.front();
    if (isCalendarFile(what))
        return calendar::importCalendar(workspace, what,
                                        {.today = today, .importedAt = now, .isDryRun = options.isDryRun});
    if (isBibliography(what))
        return citation::importBibliographyFile(
            workspace, what,
            {.importedAt = now, .isDryRun = options.isDryRun, .skipsRefused = options.skipsRefused});
    return ingest::importTables(workspace, what, {.importedAt = now, .isDryRun = options.isDryRun});
}

base::Result<ingest::ImportReport> importGiven(store::Workspace& workspace, const ImportOptions& options,
                                               const std::string& now) {
    ingest::FileImportOptions given{.reading = {.encoding = options.encoding, .delimiter = options.delimiter},
                                    .importedAt = now,
                                    .isDryRun = options.isDryRun};
    if (!options.profile.empty()) {
        auto profile = ingest::findProfile(options.profile);
        if (!profile)
            return tl::unexpected(profile.error());
        given.profile = std::move(*profile);
    }
    auto report = ingest::importFiles(workspace, {options.files.begin(), options.files.end()}, given);
    if (!report && report.error().code == base::ErrorCode::UnsupportedFormat)
        report.error().facts.detail +=
            " Sources are read from BibTeX, RIS and CSL-JSON, meetings from iCalendar.";
    return report;
}

base::Result<int> importInto(const ImportOptions& options, const Context& context) {
    const store::Environment environment = app::environment();
    const auto workspace = store::Workspace::open(options.workspace, environment);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const bool isWhole = options.files.size() == 1 && isAllOrNothing(options.files.front());
    const auto report = isWhole ? importWhole(**workspace, options, environment.now(), context.today)
                                : importGiven(**workspace, options, environment.now());
    if (!report)
        return tl::unexpected(report.error());
    const auto told = tell(*report, options, context);
    return told && isWhole ? base::Result<int>(conclude(*report, options, context)) : told;
}

} // namespace

Verb importVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        app.add_subcommand("import", "Imports files of figures and records (CSV, XLSX, ODS, XLS, XML, JSON), "
                                     "a folder of tables (meetings.csv, "
                                     "actors.csv, …), a calendar or a bibliography, as one edit.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command
        ->add_option("files", options->files,
                     "Files; or a folder with tables; a calendar (.ics); sources (BibTeX, RIS, CSL-JSON)")
        ->required();
    command->add_option(
        "--profile", options->profile,
        "What the files are: a profile's name, or a file that describes one; else it is found out");
    command->add_option("--encoding", options->encoding,
                        "Of text: UTF-8, windows-932, windows-1252, …; else found out");
    command->add_option("--delimiter", options->delimiter, "What parts the cells of text; else found out");
    command->add_option("--report", options->report, "Write the whole report to this file (JSON)");
    command->add_flag("--dry-run", options->isDryRun, "Check and report, but change nothing");
    command->add_flag("--skip-refused", options->skipsRefused,
                      "Of a bibliography, import what can be read and name the rest");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->footer(
        "\nExamples:\n  entente-cli import desk.entente tables --dry-run\n"
        "  entente-cli import desk.entente tables\n"
        "  entente-cli import desk.entente visits.ics\n"
        "  entente-cli import desk.entente library.bib\n"
        "  entente-cli import desk.entente API_MS.MIL.XPND.CD.csv --report report.json\n"
        "  entente-cli import desk.entente rates.csv --profile my-profile.json --dry-run\n"
        "\nExit status: 0 when the files were understood (single refused values are listed), 1 when not.\n");
    return {command, [options, &context] { return importInto(*options, context); }};
}

} // namespace entente::cli
