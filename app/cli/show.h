#pragma once

#include "app/cli/details.h"
#include "app/cli/lists.h"
#include "core/entry/find_thing.h"
#include "core/store/connection.h"

namespace entente::cli {

// Things are read as everywhere else.
using namespace entry;

// All throw as the store does.

/// show_record.cpp: a record of any kind with its parts, links, topics and sources.
[[nodiscard]] Details showRecord(const store::Connection& connection, model::RecordId id,
                                 const ListQuery& query);
/// show_thing.cpp: whatever it is.
[[nodiscard]] Details showThing(const store::Connection& connection, const Thing& thing,
                                const ListQuery& query);

/// What stands behind a row.
[[nodiscard]] Section sourcesSection(const store::Connection& connection, std::int64_t subject,
                                     const std::string& language);

} // namespace entente::cli
