#pragma once

#include "core/entry/name_book.h"
#include "core/model/record.h"
#include "core/model/source.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::entry {

/// A link as one of its ends gives it.
struct LinkRow {
    std::string direction = "to";
    model::LinkRelation relation = model::LinkRelation::Related;
    std::optional<model::RecordId> other = {};
    std::string note = {};
    bool operator==(const LinkRow&) const = default;
};

/// A source with what of it is cited.
struct SourceRow {
    std::optional<model::SourceId> source = {};
    std::string field = {};
    std::string locator = {};
    std::string quote = {};
    std::string value = {};
    bool operator==(const SourceRow&) const = default;
};

/// What hangs on a thing beside its own fields.
struct Hangers {
    std::vector<std::string> topics;
    std::vector<LinkRow> links;
    std::vector<SourceRow> sources;
    bool operator==(const Hangers&) const = default;
};

// These throw as the store does.

/// What hangs on a record, an actor, a person, …
[[nodiscard]] Hangers hangersOf(const store::Connection& connection, model::SubjectKind kind,
                                std::int64_t id);
/// Writes what differs.
void writeHangers(store::Edit& edit, model::SubjectKind kind, std::int64_t id, const Hangers& before,
                  const Hangers& after);

} // namespace entente::entry
