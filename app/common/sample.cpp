#include "app/common/sample.h"

#include "app/common/data_dir.h"
#include "app/common/sample_documents.h"
#include "core/ingest/import_tables.h"

namespace entente::app {
namespace {

namespace fs = std::filesystem;
using WorkspacePtr = std::unique_ptr<store::Workspace>;

base::Result<void> fill(store::Workspace& workspace, const fs::path& folder, std::string importedAt) {
    ingest::ImportOptions options{.label = "Import the sample alliance", .importedAt = std::move(importedAt)};
    options.finish = [&](store::Edit& edit, const ingest::ImportedKeys& keys) {
        putSampleDocuments(edit, keys, folder);
    };
    const auto report = ingest::importTables(workspace, folder, options);
    if (!report)
        return tl::unexpected(report.error());
    if (report->isImported())
        return {};
    const base::Error& first = report->refused.front();
    base::ErrorFacts facts = first.facts;
    facts.detail = base::englishSentence(first);
    return base::fail(base::ErrorCode::ImportRefused, std::move(facts));
}

} // namespace

base::Result<WorkspacePtr> createSample(const fs::path& path, store::Environment environment) {
    const auto folder = sampleDataDir();
    if (!folder)
        return tl::unexpected(folder.error());
    const std::string now = environment.now ? environment.now() : std::string();
    auto workspace = store::Workspace::create(path, std::move(environment));
    if (!workspace)
        return workspace;
    if (const auto filled = fill(**workspace, *folder, now); !filled) {
        workspace->reset();
        std::error_code error;
        fs::remove(path, error);
        return tl::unexpected(filled.error());
    }
    return workspace;
}

} // namespace entente::app
