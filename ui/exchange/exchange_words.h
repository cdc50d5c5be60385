#pragma once

#include "core/exchange/apply_changes.h"

#include <QString>

namespace entente::ui {

/// What kind of thing a row of a table is, in the window's language: "Meeting", "Participant".
[[nodiscard]] QString tableText(const std::string& table);
/// A column as people call it; the kind of row where the whole of it is meant.
[[nodiscard]] QString columnText(const std::string& table, const std::string& field);
/// What clashes: the field, or why it is not about one.
[[nodiscard]] QString clashText(const exchange::Clash& clash);
/// A side of a clash, in words also where nothing is there.
[[nodiscard]] QString sideText(const exchange::ClashSide& side);
/// "Added", "Changed", "Deleted".
[[nodiscard]] QString kindText(exchange::AppliedChange::Kind kind);

} // namespace entente::ui
