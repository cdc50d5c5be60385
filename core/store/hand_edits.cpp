#include "core/store/hand_edits.h"

#include "core/store/changeset.h"
#include "core/store/rows.h"

#include <map>

namespace entente::store {
namespace {

constexpr auto kChanges =
    "SELECT id, kind, target, CASE WHEN batch_id IS NULL AND kind = 'edit' THEN changeset END FROM change "
    "ORDER BY sequence";

} // namespace

std::unordered_set<std::int64_t> idsChangedByHand(const Connection& connection) {
    std::map<std::int64_t, std::vector<std::int64_t>> edits;
    // What an undo undid, so that undoing the undo can be told from it.
    std::map<std::int64_t, std::vector<std::int64_t>> undone;
    forEachRow(connection, kChanges, [&](Row& row) {
        const std::int64_t id = row.integer();
        const std::string kind = row.text();
        const std::int64_t target = row.optionalInteger().value_or(0);
        if (kind == "edit") {
            // Empty: an import.
            if (const std::string changeset = row.text(); !changeset.empty())
                edits.emplace(id, touchedBy(changeset).ids);
        } else if (kind == "undo" && edits.contains(target)) {
            undone[target] = std::move(edits.at(target));
            edits.erase(target);
        } else if (kind == "redo" && undone.contains(target)) {
            edits[target] = std::move(undone.at(target));
            undone.erase(target);
        }
    });
    std::unordered_set<std::int64_t> ids;
    for (const auto& [id, touched] : edits)
        ids.insert(touched.begin(), touched.end());
    return ids;
}

} // namespace entente::store
