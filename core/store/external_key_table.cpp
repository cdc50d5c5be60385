#include "core/store/external_key_table.h"

#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kFindByKey =
    "SELECT record_id FROM external_key WHERE scheme = ?1 AND key = ?2 ORDER BY record_id LIMIT 1";
constexpr auto kKeyOfRecord =
    "SELECT key FROM external_key WHERE record_id = ?1 AND scheme = ?2 ORDER BY key LIMIT 1";
constexpr auto kInsertKey = "INSERT INTO external_key (record_id, id, scheme, key) VALUES (?1, ?2, ?3, ?4)";

} // namespace

std::optional<model::RecordId> findByExternalKey(const Connection& connection, std::string_view scheme,
                                                 const std::string& key) {
    return readFirst(
        connection, kFindByKey, [](Row& row) { return row.id<model::RecordId>(); }, scheme, key);
}

std::string externalKeyOf(const Connection& connection, model::RecordId id, std::string_view scheme) {
    return readFirst(
               connection, kKeyOfRecord, [](Row& row) { return row.text(); }, id, scheme)
        .value_or(std::string());
}

void insertExternalKey(Edit& edit, model::RecordId id, std::string_view scheme, const std::string& key) {
    execute(edit.connection(), kInsertKey, id, edit.newId<model::ItemId>(), scheme, key);
}

} // namespace entente::store
