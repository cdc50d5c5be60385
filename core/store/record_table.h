#pragma once

#include "core/model/focus.h"
#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <vector>

namespace entente::store {

// The part that all kinds of records share. Everything here throws; the callers stand inside guarded() or
// edit().

[[nodiscard]] std::optional<model::Record> findRecord(const Connection& connection, model::RecordId id);

/// Records of these kinds (all when empty) within the focus, by date, undated last.
[[nodiscard]] std::vector<model::RecordRow> listRecords(const Connection& connection,
                                                        const std::vector<model::RecordKind>& kinds,
                                                        const model::Focus& focus);

[[nodiscard]] std::int64_t countRecords(const Connection& connection);

/// Deletes a record of any kind with all that hangs on it: parts, links, tags, citations.
void deleteRecord(Edit& edit, model::RecordId id);

// For the tables of the kinds.
class Row;
/// Reads id, kind, title, date, place, summary, unverified.
[[nodiscard]] model::Record readRecord(Row& row);
model::RecordId insertRecord(Edit& edit, const model::Record& record);
void updateRecord(Edit& edit, const model::Record& record);
[[nodiscard]] std::vector<model::Participation> participationsOf(const Connection& connection,
                                                                 model::RecordId id);
/// Puts these rows in place of those that are there. Rows without an id get one. A row that stays as it was
/// does not show in the history: the recording sees only the net change.
void replaceParticipations(Edit& edit, model::RecordId id, const std::vector<model::Participation>& rows);

} // namespace entente::store
