#pragma once

#include "core/model/validation.h"
#include "ui/records/entry_id.h"

namespace entente::ui {

/// A person with the offices held, as one thing to edit.
struct PersonFile {
    model::Person person;
    std::vector<model::Office> offices;
    bool operator==(const PersonFile&) const = default;
};

[[nodiscard]] inline EntryId idOf(const PersonFile& file) { return file.person.id; }
[[nodiscard]] inline std::string titleOf(const PersonFile& file) {
    return model::nameIn(file.person.names, "en");
}
inline void forgetId(PersonFile& file) { file.person.id = {}; }

/// As model::validate; those of an office begin with "offices[2].".
[[nodiscard]] std::vector<model::FieldIssue> validate(const PersonFile& draft);

} // namespace entente::ui
