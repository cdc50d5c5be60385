#include "core/citation/bibliography_import.h"

#include "core/citation/known_sources.h"
#include "core/store/batch_table.h"
#include "core/store/guard.h"
#include "core/store/source_table.h"

namespace entente::citation {
namespace {

using base::ErrorCode;

constexpr auto kProfile = "bibliography-1";

void take(store::Edit& edit, model::Source source, KnownSources& known, ingest::TableCount& count) {
    const model::Source* found = known.find(source);
    if (found == nullptr) {
        source.id = store::insertSource(edit, source);
        known.put(source);
        ++count.added;
        return;
    }
    const model::Source before = *found;
    const model::Source after = completed(before, source);
    if (after != before) {
        store::updateSource(edit, before, after);
        known.put(after);
        ++count.changed;
    } else {
        ++(differs(before, source) ? count.kept : count.same);
    }
}

} // namespace

void importBibliography(store::Edit& edit, const std::string& name, const Bibliography& bibliography,
                        const BibliographyImportOptions& options, ingest::ImportReport& report) {
    report = {.refused = bibliography.refused, .isDryRun = options.isDryRun};
    for (base::Error& error : report.refused)
        error.facts.file = name;
    ingest::TableCount count{.file = name};
    count.refused = static_cast<std::int64_t>(bibliography.refused.size());
    count.read = count.refused + static_cast<std::int64_t>(bibliography.entries.size());
    const model::BatchId batch = store::beginBatch(edit);
    const bool isRefused = count.refused > 0 && !options.skipsRefused;
    if (!isRefused) {
        KnownSources known(store::listSources(edit.connection()));
        for (const Entry& entry : bibliography.entries)
            take(edit, entry.source, known, count);
    }
    report.tables = {count};
    if (options.isDryRun || isRefused || count.added + count.changed == 0)
        throw store::Failure({ErrorCode::ImportRefused, {.file = name}});
    report.batch = batch;
    store::insertBatch(edit, {.id = batch,
                              .file = name,
                              .profile = kProfile,
                              .importedAt = options.importedAt,
                              .report = ingest::reportJson(report)});
}

base::Result<ingest::ImportReport> importBibliographyFile(store::Workspace& workspace,
                                                          const std::filesystem::path& file,
                                                          const BibliographyImportOptions& options) {
    const auto bibliography = readBibliography(file);
    if (!bibliography)
        return tl::unexpected(bibliography.error());
    const std::string name = file.filename().string();
    ingest::ImportReport report;
    const auto changed = workspace.edit("Import " + name, [&](store::Edit& edit) {
        importBibliography(edit, name, *bibliography, options, report);
    });
    if (!changed && changed.error().code != ErrorCode::ImportRefused)
        return tl::unexpected(changed.error());
    return report;
}

} // namespace entente::citation
