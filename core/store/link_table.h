#pragma once

#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <string>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit().

/// A link seen from one of its ends.
struct LinkedRecord {
    model::Link link;
    /// The record at the other end.
    model::Record other;
    /// True when the link leads from the record asked about to the other.
    bool outgoing = true;
};

[[nodiscard]] std::vector<LinkedRecord> linksOf(const Connection& connection, model::RecordId id);
model::LinkId insertLink(Edit& edit, const model::Link& link);
void deleteLink(Edit& edit, model::LinkId id);

struct Tag {
    model::TagId id;
    std::string name;
    int records = 0;
    bool operator==(const Tag&) const = default;
};

/// All topics with the number of their records, by name.
[[nodiscard]] std::vector<Tag> listTags(const Connection& connection);
[[nodiscard]] std::vector<Tag> tagsOf(const Connection& connection, model::RecordId id);
/// Makes the tag when there is none of that name.
model::TagId ensureTag(Edit& edit, const std::string& name);
void tagRecord(Edit& edit, model::RecordId record, model::TagId tag);
void untagRecord(Edit& edit, model::RecordId record, model::TagId tag);

} // namespace entente::store
