#pragma once

// For the store's own .cpp files: which tables hold the rows of a record.

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// One of the tables over which a record is spread.
struct RecordTable {
    std::string_view name;
    /// Columns that may hold the record's id: two for a link, which belongs to both its ends.
    std::array<std::string_view, 2> owners;
    /// Columns that say which row it is, for people; empty for the tables with one row a record.
    std::array<std::string_view, 2> naming = {};

    [[nodiscard]] bool isPart() const { return !naming.front().empty(); }
};

/// Parents before children.
inline constexpr std::array kRecordTables{
    RecordTable{"record", {"id"}},
    RecordTable{"meeting", {"record_id"}},
    RecordTable{"agreement", {"record_id"}},
    RecordTable{"event", {"record_id"}},
    RecordTable{"deal", {"record_id"}},
    RecordTable{"commitment", {"record_id"}},
    RecordTable{"participation", {"record_id"}, {"person_id", "actor_id"}},
    RecordTable{"meeting_item", {"record_id"}, {"text"}},
    RecordTable{"agreement_party", {"record_id"}, {"actor_id"}},
    RecordTable{"deal_step", {"record_id"}, {"title"}},
    RecordTable{"assessment", {"record_id"}, {"date"}},
    RecordTable{"record_tag", {"record_id"}, {"tag_id"}},
    RecordTable{"external_key", {"record_id"}, {"key"}},
    RecordTable{"citation", {"subject_id"}, {"source_id"}},
    RecordTable{"link", {"from_id", "to_id"}, {"from_id", "to_id"}},
};

/// A table's columns as the file has them.
struct TableShape {
    std::vector<std::string> columns;
    std::vector<bool> isKey;
    std::vector<bool> isRequired;
    /// Places of the columns that hold the owner's id.
    std::vector<std::size_t> owners;

    [[nodiscard]] std::optional<std::size_t> find(std::string_view column) const;
};

using RecordShapes = std::vector<TableShape>;

/// SQL that is true of the record's rows in that table; the citations of its parts are its own too.
[[nodiscard]] std::string isOfRecord(const RecordTable& table, model::RecordId id);

/// In the order of kRecordTables. Throws.
[[nodiscard]] RecordShapes recordShapes(const Connection& connection);

} // namespace entente::store
