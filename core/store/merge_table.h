#pragma once

#include "core/store/change_log.h"

#include <cstdint>
#include <functional>
#include <set>

namespace entente::store {

// How changes of others came in, and the history as others are told it. Everything here throws.

void insertMerge(Connection& connection, model::ChangeId change, const MergeNote& note);

/// Calls `use` with each change after the sequence number that `wants` wants, oldest first: those that a
/// merge brought as they were made, then the merge with nothing but its decisions. Merges that decided
/// nothing are left out.
void walkChanges(const Connection& connection, std::int64_t afterSequence,
                 const std::function<bool(model::ChangeId)>& wants,
                 const std::function<void(ChangeEntry)>& use);

/// Every change that is in the workspace, its own and those that came in by merges that are not undone;
/// without merges that decided nothing.
[[nodiscard]] std::set<model::ChangeId> knownChanges(const Connection& connection);

/// Zero when there is no such change here.
[[nodiscard]] std::int64_t sequenceOf(const Connection& connection, model::ChangeId id);
/// Of the newest change made before the moment (ISO 8601, UTC); zero when there is none.
[[nodiscard]] std::int64_t sequenceBefore(const Connection& connection, const std::string& moment);

} // namespace entente::store
