#pragma once

#include "core/model/source.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit().

/// A citation with the source that it names.
struct CitedSource {
    model::Citation citation;
    model::Source source;
};

[[nodiscard]] std::vector<model::Source> listSources(const Connection& connection);
[[nodiscard]] std::optional<model::Source> findSource(const Connection& connection, model::SourceId id);
model::SourceId insertSource(Edit& edit, const model::Source& source);
/// `before` is what the draft was made from; if it is stored otherwise by now: StaleDraft.
void updateSource(Edit& edit, const model::Source& before, const model::Source& after);
/// A source that something cites cannot be deleted.
void deleteSource(Edit& edit, model::SourceId id);

/// What stands behind a row (a RecordId's value, …), preferred first.
[[nodiscard]] std::vector<CitedSource> citationsOf(const Connection& connection, std::int64_t subject);
model::CitationId insertCitation(Edit& edit, const model::Citation& citation);
void deleteCitation(Edit& edit, std::int64_t subject, model::CitationId id);

} // namespace entente::store
