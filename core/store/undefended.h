#pragma once

#include "core/base/date.h"
#include "core/model/vocabulary.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::store {

// What could not be defended if somebody asked. Everything here throws; the callers stand inside guarded().

/// Why; at least one holds.
struct Gaps {
    /// Nothing stands behind it or any part of it.
    bool isUnsourced = false;
    /// What stands behind it is all weak.
    bool isOnlyWeak = false;
    /// Marked so.
    bool isUnverified = false;
    bool operator==(const Gaps&) const = default;
};

/// A record, or a series of figures.
struct Undefended {
    std::int64_t id = 0;
    /// None for a series.
    std::optional<model::RecordKind> recordKind = {};
    std::string title;
    std::optional<base::EdtfDate> date = {};
    Gaps gaps;
    bool operator==(const Undefended&) const = default;
};

/// The next records after this id that have a gap, in the order of their ids; fewer than `limit` at the end.
/// Zero to begin. Sources of a record's parts count as the record's.
[[nodiscard]] std::vector<Undefended> undefendedRecords(const Connection& connection, std::int64_t after,
                                                        int limit);
/// Series without a source or with weak ones alone, or unverified, by title.
[[nodiscard]] std::vector<Undefended> undefendedSeries(const Connection& connection);

/// All records by id, then the series.
[[nodiscard]] std::vector<Undefended> allUndefended(const Connection& connection);

} // namespace entente::store
