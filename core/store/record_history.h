#pragma once

#include "core/model/ids.h"
#include "core/store/change_log.h"

#include <string>
#include <vector>

namespace entente::store {

/// One field of a record before and after; a date as EDTF text.
struct FieldChange {
    std::string table;
    std::string column;
    std::string before;
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

struct RecordChange {
    ChangeKind kind = ChangeKind::Edit;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
    /// Of an import, its file.
    std::string label;
    bool isImport = false;
    /// Of the record and its own part; children are not told one by one.
    std::vector<FieldChange> fields;
};

/// Who changed the record, when, from what; newest first. What an import brought stands as one line without
/// fields. Throws.
[[nodiscard]] std::vector<RecordChange> historyOf(const Connection& connection, model::RecordId id,
                                                  int limit);

} // namespace entente::store
