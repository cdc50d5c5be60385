#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::entry {

/// Rows of texts as a spreadsheet puts them on the clipboard; short rows are filled up.
using PastedCells = std::vector<std::vector<std::string>>;

/// Tabs between cells and line ends between rows; a cell in quotes may hold both, and doubled quotes. Empty
/// rows are left out. Bytes that are no UTF-8 give nothing.
[[nodiscard]] PastedCells cellsOfTabText(std::string_view text);

/// The cells of the first table of an HTML page, without their marks. Nothing where there is no table.
[[nodiscard]] PastedCells cellsOfHtml(std::string_view html);

} // namespace entente::entry
