#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace entente::ui {

/// A field that a source can stand behind: as citations name it ("in_force"), and as the form does.
struct CitableField {
    std::string key;
    QString label;
};

/// The name that citations (and the command line) have for the field at this path: "date" for "record.date",
/// "in_force" for "inForce". Empty for what is no single statement: lists, links, sources.
[[nodiscard]] std::string citedFieldOf(std::string_view path);

} // namespace entente::ui
