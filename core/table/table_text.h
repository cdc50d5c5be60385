#pragma once

#include "core/table/table.h"

#include <string>
#include <string_view>

namespace entente::table {

/// A cell of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe.
[[nodiscard]] std::string csvCell(std::string_view text);
/// The mark that Excel needs before a text with other than ASCII letters, which it would otherwise read in
/// the machine's own encoding; empty when the text has none.
[[nodiscard]] std::string_view markFor(std::string_view text);

/// RFC 4180 with the titles above, with a byte order mark where markFor() asks for one.
[[nodiscard]] std::string csvText(const Table& table);
/// An array of objects with the columns' keys; nothing is null.
[[nodiscard]] std::string jsonText(const Table& table);
/// What spreadsheets take from the clipboard: tabs between cells; tabs and line ends inside become spaces.
[[nodiscard]] std::string tabText(const Table& table);
/// What word processors and slides take from the clipboard: one HTML table.
[[nodiscard]] std::string htmlText(const Table& table);

} // namespace entente::table
