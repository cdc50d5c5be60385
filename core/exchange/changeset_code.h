#pragma once

#include "core/exchange/row_change.h"
#include "core/exchange/schema_shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::exchange {

/// Reads a changeset of SQLite's session extension (sqlite3session.h, "CHANGESET BLOB FORMAT") without
/// handing it to SQLite, since it may come from anybody. Columns that were appended since get their default.
/// Throws a Failure(ChangeFileCorrupt) for what no edit of this workspace's tables can have recorded.
[[nodiscard]] std::vector<RowChange> decodeChangeset(const Schema& schema, std::string_view changeset);

/// The other way round.
[[nodiscard]] std::string encodeChangeset(const Schema& schema, const std::vector<RowChange>& changes);

} // namespace entente::exchange
