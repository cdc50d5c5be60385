#include "core/table/table_workbook.h"

#include "core/table/workbook_file.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace entente::table {
namespace {

/// In characters of the default font.
constexpr double kLeastWidth = 8;
constexpr double kMostWidth = 60;
/// In UTF-16 units; Excel refuses longer texts.
constexpr std::size_t kMostUnits = 32767;

lxw_row_t rowIndex(std::size_t index) { return static_cast<lxw_row_t>(index); }
lxw_col_t columnIndex(std::size_t index) { return static_cast<lxw_col_t>(index); }

std::string cut(const std::string& text) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80U) // begins a character
            units += byte >= 0xF0U ? 2 : 1;
        if (units > kMostUnits)
            return text.substr(0, i);
    }
    return text;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        worksheet_write_string(sheet, row, column, cut(*text).c_str(), nullptr);
    else if (const auto* number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *number, nullptr);
}

double widthOf(const Table& table, std::size_t column) {
    std::size_t longest = table.columns[column].title.size();
    for (const auto& row : table.rows) {
        if (const auto* text = std::get_if<std::string>(&row[column]))
            longest = std::max(longest, text->size());
    }
    return std::clamp(static_cast<double>(longest) + 2, kLeastWidth, kMostWidth);
}

void write(lxw_workbook* book, const Table& table) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        worksheet_set_column(sheet, columnIndex(i), columnIndex(i), widthOf(table, i), nullptr);
        worksheet_write_string(sheet, 0, columnIndex(i), table.columns[i].title.c_str(), bold);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < table.rows[row].size(); ++i)
            writeCell(sheet, rowIndex(row + 1), columnIndex(i), table.rows[row][i]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, rowIndex(table.rows.size()), columnIndex(table.columns.size() - 1));
}

} // namespace

base::Result<std::string> workbookOf(const Table& table) {
    return workbookBytes([&table](lxw_workbook* book) { write(book, table); });
}

} // namespace entente::table
