#include "core/exchange/export_changes.h"

#include "core/store/guard.h"
#include "core/store/merge_table.h"
#include "core/store/schema.h"

namespace entente::exchange {
namespace {

std::int64_t sequenceBefore(const store::Connection& connection, const ExportRange& range) {
    if (range.from)
        return store::sequenceBefore(connection, *range.from);
    if (!range.after)
        return 0;
    const std::int64_t sequence = store::sequenceOf(connection, *range.after);
    if (sequence == 0)
        throw store::Failure({base::ErrorCode::NotFound,
                              {.field = "change",
                               .value = std::to_string(range.after->value),
                               .detail = "Name one of its own changes, or a date."}});
    return sequence;
}

} // namespace

ChangeFile exportChanges(const store::Connection& connection, const ExportRange& range,
                         const std::string& author, const std::string& madeAt) {
    const std::int64_t before = sequenceBefore(connection, range);
    ChangeFile file{.schemaVersion = store::schemaVersion(), .author = author, .madeAt = madeAt};
    const auto known = store::knownChanges(connection);
    file.known.assign(known.begin(), known.end());
    store::walkChanges(
        connection, before, [](model::ChangeId) { return true; },
        [&](store::ChangeEntry entry) { file.changes.push_back(std::move(entry)); });
    if (file.changes.empty())
        throw store::Failure({base::ErrorCode::NothingToExport});
    return file;
}

} // namespace entente::exchange
