#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::ingest {

/// One row of text cells as a spreadsheet would show it; `number` is the row's there, from 1.
struct TableRow {
    std::int64_t number = 0;
    std::vector<std::string> cells;
    /// The colour of each cell's letters as 0xRRGGBB, where a workbook gives any; 0 is the ordinary one.
    std::vector<std::uint32_t> colours;
    /// Why the row cannot be used, when it cannot; reading goes on after it.
    std::optional<base::Error> damage;
};

/// Streams the rows of one table, whatever file it stands in. It knows nothing of columns and meanings.
class TableReader {
  public:
    virtual ~TableReader() = default;
    /// False at the end. An error ends the reading: nothing after it can be trusted.
    [[nodiscard]] virtual base::Result<bool> next(TableRow& row) = 0;
};

/// Comma-separated text (RFC 4180) in UTF-8, with or without a byte order mark. Empty lines are passed over
/// and counted. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openCsv(const std::filesystem::path& path);

} // namespace entente::ingest
