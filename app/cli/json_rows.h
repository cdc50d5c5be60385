#pragma once

#include "app/cli/listing.h"
#include "core/base/error.h"

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace entente::cli {

struct JsonRow {
    Json object;
    /// Where it begins; from 1 on, zero for what did not come from a file.
    std::int64_t line = 0;
};

/// One object of one line. Error: InvalidValue with the line.
[[nodiscard]] base::Result<JsonRow> jsonRow(const std::string& text, std::int64_t line);

/// The objects of a text: one a line, or as `show` and `list` print them with --format json (over several
/// lines, in an array). What cannot be read is added to `refused` and the rest is read on.
[[nodiscard]] std::vector<JsonRow> jsonRows(std::istream& in, std::vector<base::Error>& refused);

} // namespace entente::cli
