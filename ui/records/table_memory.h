#pragma once

#include "core/table/table_spec.h"

#include <QString>

#include <optional>

namespace entente::ui {

// How a page's table was last shown on this machine: its columns and their order, beside the window's other
// preferences. What is meant to be kept and shared is a saved view of the workspace.

/// Nothing where nobody chose otherwise than usual.
[[nodiscard]] std::optional<table::TableSpec> rememberedSpec(const QString& pageId);
/// The usual one is forgotten, so that later versions may have a better one.
void rememberSpec(const QString& pageId, const table::TableSpec& spec, bool isUsual);

} // namespace entente::ui
