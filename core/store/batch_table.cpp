#include "core/store/batch_table.h"

#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kListBatches =
    "SELECT id, file, profile, imported_at, report FROM batch ORDER BY imported_at DESC, id DESC";
constexpr auto kInsertBatch =
    "INSERT INTO batch (id, file, profile, imported_at, report) VALUES (?1, ?2, ?3, ?4, ?5)";

Batch readBatch(Row& row) {
    Batch batch;
    batch.id = row.id<model::BatchId>();
    batch.file = row.text();
    batch.profile = row.text();
    batch.importedAt = row.text();
    batch.report = row.text();
    return batch;
}

} // namespace

std::vector<Batch> listBatches(const Connection& connection) {
    return readAll(connection, kListBatches, readBatch);
}

model::BatchId beginBatch(Edit& edit) {
    const auto id = edit.newId<model::BatchId>();
    edit.setBatch(id);
    return id;
}

void insertBatch(Edit& edit, const Batch& batch) {
    execute(edit.connection(), kInsertBatch, batch.id, batch.file, batch.profile, batch.importedAt,
            batch.report);
}

} // namespace entente::store
