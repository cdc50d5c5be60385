#include "core/ingest/import_tables.h"

#include "core/ingest/entente_tables.h"
#include "core/ingest/import_run.h"
#include "core/store/batch_table.h"
#include "core/store/guard.h"

#include <algorithm>

namespace entente::ingest {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

bool isOurs(const std::string& file) {
    const auto tables = ententeTables();
    return std::any_of(tables.begin(), tables.end(), [&](const TableProfile& t) { return t.file == file; });
}

base::Result<void> look(const fs::path& folder, ImportReport& report) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return base::fail(ErrorCode::FileNotFound, {.file = folder.string()});
    bool hasTable = false;
    fs::directory_iterator files(folder, error);
    for (; !error && files != fs::directory_iterator(); files.increment(error)) {
        const std::string name = files->path().filename().string();
        hasTable = hasTable || isOurs(name);
        if (files->path().extension() == ".csv" && !isOurs(name))
            report.unknownFiles.push_back(name);
    }
    if (error)
        return base::fail(ErrorCode::FileUnreadable, {.file = folder.string(), .detail = error.message()});
    std::sort(report.unknownFiles.begin(), report.unknownFiles.end());
    if (hasTable)
        return {};
    return base::fail(ErrorCode::UnsupportedFormat,
                      {.file = folder.string(), .detail = "It holds no table such as meetings.csv."});
}

void readAll(ImportRun& run) {
    readSources(run);
    readActors(run);
    readPeople(run);
    readMeetings(run);
    readAgreements(run);
    readEvents(run);
    readDeals(run);
    readSeries(run);
    readCommitments(run);
    readLinks(run);
}

void importInto(store::Edit& edit, const fs::path& folder, const ImportOptions& options,
                ImportReport& report) {
    const model::BatchId batch = store::beginBatch(edit);
    ImportRun run(edit, folder, options, report);
    readAll(run);
    // Thrown so that the edit takes all back; importTables tells it from a failure by the report.
    if (options.isDryRun || !report.refused.empty())
        throw store::Failure({ErrorCode::ImportRefused, {.file = folder.string()}});
    if (options.finish)
        options.finish(edit, run.keys());
    report.batch = batch;
    store::insertBatch(edit, {.id = batch,
                              .file = folder.filename().string(),
                              .profile = std::string(kEntenteTables),
                              .importedAt = options.importedAt,
                              .report = reportJson(report)});
}

std::string labelOf(const fs::path& folder, const ImportOptions& options) {
    return options.label.empty() ? "Import " + folder.filename().string() : options.label;
}

} // namespace

base::Result<ImportReport> importTables(store::Workspace& workspace, const fs::path& folder,
                                        const ImportOptions& options) {
    ImportReport report{.isDryRun = options.isDryRun};
    const fs::path place = fs::absolute(folder / "").parent_path();
    if (const auto seen = look(place, report); !seen)
        return tl::unexpected(seen.error());
    const auto changed = workspace.edit(labelOf(place, options),
                                        [&](store::Edit& edit) { importInto(edit, place, options, report); });
    if (!changed && changed.error().code != ErrorCode::ImportRefused)
        return tl::unexpected(changed.error());
    return report;
}

} // namespace entente::ingest
