#include "core/store/batch_table.h"

#include "core/store/sql.h"

#include <array>

namespace entente::store {
namespace {

constexpr auto kList =
    "SELECT id, file, profile, imported_at, report FROM batch ORDER BY imported_at DESC, id DESC";
constexpr auto kInsert =
    "INSERT INTO batch (id, file, profile, imported_at, report) VALUES (?1, ?2, ?3, ?4, ?5)";

// Ids of one edit rise, so that the rows made since the batch began are a range of each key.
constexpr std::array kMark{
    "UPDATE source SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE actor SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE person SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE office SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE record SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE series SET batch_id = ?1 WHERE id BETWEEN ?1 AND ?2",
    "UPDATE observation SET batch_id = ?1 WHERE series_id BETWEEN ?1 AND ?2",
};

} // namespace

std::vector<Batch> listBatches(const Connection& connection) {
    SQLite::Statement query(connection.database(), kList);
    std::vector<Batch> batches;
    while (query.executeStep()) {
        Row row(query);
        auto& batch = batches.emplace_back();
        batch.id = row.id<model::BatchId>();
        batch.file = row.text();
        batch.profile = row.text();
        batch.importedAt = row.text();
        batch.report = row.text();
    }
    return batches;
}

model::BatchId beginBatch(Edit& edit) { return edit.newId<model::BatchId>(); }

void insertBatch(Edit& edit, const Batch& batch) {
    execute(edit.connection(), kInsert, batch.id, batch.file, batch.profile, batch.importedAt, batch.report);
    const auto last = edit.newId<model::BatchId>();
    for (const char* sql : kMark)
        execute(edit.connection(), sql, batch.id, last);
}

} // namespace entente::store
