#pragma once

#include "core/base/error.h"
#include "core/exchange/merge_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace entente::cli {

/// Reads choices as JSON: an array of objects with "id" and "choice" ("mine" or "theirs"), as `changes apply
/// --dry-run --format json` lists the clashes; those without a choice are passed over. Errors: FileNotFound,
/// InvalidSpec.
[[nodiscard]] base::Result<exchange::Choices> readChoices(const std::filesystem::path& path);

/// The same choice for each clash that has none yet.
void prefer(exchange::Choice choice, const std::vector<exchange::Clash>& clashes, exchange::Choices& choices);

} // namespace entente::cli
