#include "app/cli/reading.h"

#include "app/common/environment.h"
#include "core/store/inspection.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"

namespace entente::cli {

base::Result<std::unique_ptr<store::Connection>> openForReading(const std::filesystem::path& path) {
    const auto header = store::inspectHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->userVersion < store::schemaVersion()) {
        if (const auto migrated = store::Workspace::open(path, app::environment()); !migrated)
            return tl::unexpected(migrated.error());
    }
    return store::guarded(path, [&] {
        auto connection = std::make_unique<store::Connection>(path, store::Connection::Mode::ReadOnly);
        store::requireSound(*connection);
        return connection;
    });
}

} // namespace entente::cli
