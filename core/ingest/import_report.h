#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// What became of a row. Passed: it holds no data of its own (blank, a heading, a note, what the profile
/// leaves out).
enum class RowFate { New, Changed, Same, Kept, Refused, Passed };

/// Rows that follow each other with one fate.
struct FateRun {
    std::int64_t first = 0;
    std::int64_t last = 0;
    RowFate fate = RowFate::New;
    bool operator==(const FateRun&) const = default;
};

/// A value that a file brings otherwise than it is stored: taken over, or kept as somebody corrected it.
struct ValueChange {
    std::string file;
    std::string sheet;
    std::int64_t row = 0;
    std::int64_t column = 0;
    /// “Japan: military expenditure, 2020”.
    std::string what;
    std::string before;
    std::string after;
    bool isKept = false;
    bool operator==(const ValueChange&) const = default;
};

/// What became of one table's values or records; read = added + changed + same + kept + refused. The header
/// is not counted.
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
    /// Of a workbook.
    std::string sheet;
    /// Rows of the file, and those of them that were passed over; left at 0 by imports that count rows alone.
    std::int64_t rows = 0;
    std::int64_t passed = 0;
    std::vector<FateRun> fates;
    bool operator==(const TableCount&) const = default;
};

struct ImportReport {
    std::vector<TableCount> tables;
    /// Everything that was refused, in the order of the files: facts name file, row, column, field and value.
    std::vector<base::Error> refused;
    /// CSV files of the folder that the profile does not know.
    std::vector<std::string> unknownFiles;
    bool isDryRun = false;
    /// The profile of each file, with how the file was read, in words.
    std::vector<std::string> profiles;
    /// What was guessed, and what a person should look at.
    std::vector<std::string> remarks;
    std::vector<ValueChange> changes;
    /// Further changes that are only counted.
    std::int64_t changesLeftOut = 0;
    /// Empty unless something was imported.
    model::BatchId batch;
    bool operator==(const ImportReport&) const = default;

    [[nodiscard]] bool isImported() const { return batch.isValid(); }
    /// The sum over all files.
    [[nodiscard]] TableCount total() const;
};

/// Stands between a workbook and its sheet where both are named in one place.
inline constexpr std::string_view kSheetArrow = " › ";

/// One line for the command line and the log: "meetings.csv, row 12, date: “2025-13” is not a date. …"
[[nodiscard]] std::string refusalLine(const base::Error& refused);
/// The counts as JSON, kept with the batch.
[[nodiscard]] std::string reportJson(const ImportReport& report);
/// All of it as JSON: counts, every row's fate, refusals, changes, remarks.
[[nodiscard]] std::string fullReportJson(const ImportReport& report);
/// "new", "changed", "same", "kept", "refused", "passed".
[[nodiscard]] std::string_view fateWord(RowFate fate);

} // namespace entente::ingest
