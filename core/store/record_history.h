#pragma once

#include "core/model/ids.h"
#include "core/store/change_log.h"

#include <string>
#include <vector>

namespace entente::store {

/// One field of a record before and after; a date as EDTF text, what names another row by its name.
struct FieldChange {
    /// "record", "meeting", "participation", "citation", …
    std::string table;
    /// Empty when a whole part came or went; "position" when the parts changed their order.
    std::string column;
    std::string before;
    std::string after;
    /// Which of the parts it is about, by its name ("Shigeru Ishiba, Japan"); empty for the record's own
    /// fields.
    std::string part = {};
    bool operator==(const FieldChange&) const = default;
};

/// What a change did to the record as a whole.
enum class RecordFate { Changed, Made, Deleted };

struct RecordChange {
    model::ChangeId id = {};
    ChangeKind kind = ChangeKind::Edit;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
    /// Of an import, its file.
    std::string label;
    bool isImport = false;
    RecordFate fate = RecordFate::Changed;
    /// None when the record was made or deleted.
    std::vector<FieldChange> fields = {};
};

/// Who changed the record or what hangs on it (parts, links, topics, citations), when, from what; newest
/// first. A deleted record has a history too. Names are given in the language. Throws.
[[nodiscard]] std::vector<RecordChange> historyOf(const Connection& connection, model::RecordId id, int limit,
                                                  const std::string& language = "en");

} // namespace entente::store
