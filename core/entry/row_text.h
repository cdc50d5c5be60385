#pragma once

#include "core/entry/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::entry {

/// A part of a record typed on the command line, as the object that `show` prints: its cells between
/// semicolons in the order of the columns, or by name ("JPN; signed=19 Jan 1960"). More cells than columns
/// belong to the last one.
[[nodiscard]] Json rowOfText(const std::string& text, const std::vector<std::string_view>& columns);

/// The parts of a list between semicolons, without white space around them and empty ones.
[[nodiscard]] std::vector<std::string> listOfText(const std::string& text);

} // namespace entente::entry
