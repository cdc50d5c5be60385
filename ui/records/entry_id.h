#pragma once

#include "core/base/id.h"

namespace entente::ui {

/// The id of what a table lists and a form edits: of a record, a person, a source. Ids are unique over all
/// tables of a workspace, so that the machinery of pages need not know which it has.
struct EntryId {
    std::int64_t value = 0;

    EntryId() = default;
    template <class Tag>
    EntryId(base::Id<Tag> id) : value(id.value) {} // NOLINT(google-explicit-constructor): every id is one
    explicit EntryId(std::int64_t id) : value(id) {}

    template <class Id>
    [[nodiscard]] Id as() const {
        return Id{value};
    }
    explicit operator bool() const { return value != 0; }
    bool operator==(const EntryId&) const = default;
};

} // namespace entente::ui
