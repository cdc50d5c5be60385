#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente::ingest {

/// What became of one file's rows; read = added + changed + same + kept + refused. The header is not counted.
struct TableCount {
    std::string file;
    std::int64_t read = 0;
    std::int64_t added = 0;
    /// Known by their key, and brought in step with the file.
    std::int64_t changed = 0;
    /// Already in the workspace, and used as it is there.
    std::int64_t same = 0;
    /// Known, and left as somebody corrected or recorded them since.
    std::int64_t kept = 0;
    std::int64_t refused = 0;
    /// Columns that the table does not know; nothing was taken from them.
    std::vector<std::string> unknownColumns;
    bool operator==(const TableCount&) const = default;
};

struct ImportReport {
    std::vector<TableCount> tables;
    /// Everything that was refused, in the order of the files: facts name file, row, column, field and value.
    std::vector<base::Error> refused;
    /// CSV files of the folder that the profile does not know.
    std::vector<std::string> unknownFiles;
    bool isDryRun = false;
    /// Empty unless something was imported.
    model::BatchId batch;
    bool operator==(const ImportReport&) const = default;

    [[nodiscard]] bool isImported() const { return batch.isValid(); }
    /// The sum over all files.
    [[nodiscard]] TableCount total() const;
};

/// One line for the command line and the log: "meetings.csv, row 12, date: “2025-13” is not a date. …"
[[nodiscard]] std::string refusalLine(const base::Error& refused);
/// The counts as JSON, kept with the batch.
[[nodiscard]] std::string reportJson(const ImportReport& report);

} // namespace entente::ingest
