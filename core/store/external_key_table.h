#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente::store {

// What records are called elsewhere, by scheme. Everything here throws; the callers stand inside guarded() or
// Workspace::edit().

/// The UID of RFC 5545.
inline constexpr std::string_view kCalendarScheme = "icalendar";

/// The oldest where there are several.
[[nodiscard]] std::optional<model::RecordId>
findByExternalKey(const Connection& connection, std::string_view scheme, const std::string& key);
/// The first by the alphabet where there are several; empty when there is none.
[[nodiscard]] std::string externalKeyOf(const Connection& connection, model::RecordId id,
                                        std::string_view scheme);
void insertExternalKey(Edit& edit, model::RecordId id, std::string_view scheme, const std::string& key);

} // namespace entente::store
