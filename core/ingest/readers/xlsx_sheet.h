#pragma once

#include "core/ingest/readers/sheet_style.h"
#include "core/ingest/readers/zip_archive.h"
#include "core/ingest/table_reader.h"

#include <memory>
#include <string>
#include <vector>

namespace entente::ingest {

/// What the sheets of a workbook share.
struct XlsxBook {
    std::shared_ptr<ZipArchive> archive;
    std::string file;
    std::vector<std::string> strings;
    std::vector<CellStyle> styles;
    bool from1904 = false;
};

/// xl/sharedStrings.xml; phonetic readings (furigana) are left out. Error: UnsupportedFormat.
[[nodiscard]] base::Result<std::vector<std::string>> readSharedStrings(const std::string& xml);

/// Streams a sheet's rows. Of a formula the value that the workbook was saved with is taken.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openXlsxSheet(std::shared_ptr<const XlsxBook> book,
                                                                       const std::string& part);

} // namespace entente::ingest
