#pragma once

#include "core/model/ids.h"
#include "core/model/vocabulary.h"
#include "core/store/connection.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded().

/// Something that a source stands behind.
struct SourceUse {
    model::SubjectKind kind = model::SubjectKind::Record;
    /// Of the record, the person's name, the series' title.
    std::string title;
    /// The record itself, or the one that a step or a party is of; none for people and series.
    std::optional<model::RecordId> record = {};
    model::RecordKind recordKind = model::RecordKind::Event;
    std::string locator = {};
    bool operator==(const SourceUse&) const = default;
};

/// How often each source is cited, and as the source of a series; those that are not are left out.
[[nodiscard]] std::unordered_map<model::SourceId, int> countSourceUses(const Connection& connection);

/// Records first, by title. At most `limit` of them.
[[nodiscard]] std::vector<SourceUse> usesOf(const Connection& connection, model::SourceId source, int limit);

} // namespace entente::store
