#pragma once

#include "core/base/error.h"
#include "core/ingest/table_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace entente::ingest {

/// How to read a file where a person knows better than what is found by itself; empty: find out.
struct ReadOptions {
    /// An ICU converter's name: "UTF-8", "windows-932", "windows-1252", ...
    std::string encoding;
    /// One character.
    std::string delimiter;
};

/// A file that holds one or more tables: the sheets of a workbook, or the one table of a text.
class TableFile {
  public:
    virtual ~TableFile() = default;
    /// The names of its tables; one empty name for a file that is a single table.
    [[nodiscard]] virtual const std::vector<std::string>& sheets() const = 0;
    /// Reads a table from its beginning; may be asked again. The file outlives the reader.
    [[nodiscard]] virtual base::Result<std::unique_ptr<TableReader>> open(std::size_t sheet) = 0;
    /// Whether each row must have as many cells as the header: so it is in text, where a row that differs was
    /// cut or torn.
    [[nodiscard]] virtual bool hasEvenRows() const { return false; }
    /// What was found out about it, in words: "UTF-16, separated by semicolons"; may be empty.
    [[nodiscard]] virtual std::string description() const { return {}; }
};

/// Opens by what is inside, not by the name. XLSX, ODS, XLS, XML, JSON, and text in columns. Errors:
/// FileNotFound, FileUnreadable, UnsupportedFormat with what it is instead.
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openTableFile(const std::filesystem::path& path,
                                                                     const ReadOptions& options = {});

// One for each kind of file; openTableFile chooses.
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openTextTable(const std::filesystem::path& path,
                                                                     const ReadOptions& options);
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openXlsx(const std::filesystem::path& path);
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openOds(const std::filesystem::path& path);
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openXls(const std::filesystem::path& path);
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openXmlTable(const std::filesystem::path& path);
[[nodiscard]] base::Result<std::unique_ptr<TableFile>> openJsonTable(const std::filesystem::path& path);

} // namespace entente::ingest
