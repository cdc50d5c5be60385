#pragma once

#include "core/base/error.h"
#include "core/chart/chart_data.h"

#include <filesystem>
#include <string>

namespace entente::chart {

/// RFC 4180: a header (category title, series names with the unit), then a row a category; a gap is an empty
/// cell. A series that holds estimates, forecasts or other marked figures has a status column beside it. Text
/// that a spreadsheet would run as a formula is quoted with an apostrophe. UTF-8, with a mark only where
/// Excel needs it.
[[nodiscard]] std::string csvText(const ChartData& data);

/// An .xlsx file. Sheet "Data": A1 the category title, B1… the series names, a row a category; a gap is an
/// empty cell; the values are the doubles of `data` exactly. Sheet "Sources": title, unit, how the figures
/// were made, and a line a source. The same data give the same bytes. Errors: FileUnwritable (no room for the
/// temporary file).
[[nodiscard]] base::Result<std::string> workbookBytes(const ChartData& data);

/// The name of the first sheet, for references into it.
inline constexpr const char* kDataSheet = "Data";

// Both write as base::writeFile does.
[[nodiscard]] base::Result<void> writeCsv(const ChartData& data, const std::filesystem::path& path);
[[nodiscard]] base::Result<void> writeWorkbook(const ChartData& data, const std::filesystem::path& path);

} // namespace entente::chart
