#include "core/ingest/readers/stored_table.h"

#include <fmt/format.h>
#include <freexl.h>

#include <array>

namespace entente::ingest {
namespace {

using base::ErrorCode;

std::string cellText(const FreeXL_CellValue& cell) {
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return fmt::format("{}", cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return fmt::format("{}", cell.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return cell.value.text_value == nullptr ? std::string() : cell.value.text_value;
    default:
        return {};
    }
}

StoredTable readSheet(const void* book, std::string name) {
    StoredTable table{.name = std::move(name), .rows = {}};
    unsigned int rows = 0;
    unsigned short columns = 0;
    freexl_worksheet_dimensions(book, &rows, &columns);
    for (unsigned int r = 0; r < rows; ++r) {
        TableRow row{.number = static_cast<std::int64_t>(r) + 1};
        for (unsigned short c = 0; c < columns; ++c) {
            FreeXL_CellValue cell{};
            if (freexl_get_cell_value(book, r, c, &cell) != FREEXL_OK)
                continue;
            if (std::string text = cellText(cell); !text.empty()) {
                row.cells.resize(c + 1U);
                row.cells[c] = std::move(text);
            }
        }
        if (!row.cells.empty())
            table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

base::Result<std::unique_ptr<TableFile>> openXls(const std::filesystem::path& path) {
    const void* book = nullptr;
    if (freexl_open(path.c_str(), &book) != FREEXL_OK) {
        if (book != nullptr)
            freexl_close(book);
        return base::fail(
            ErrorCode::UnsupportedFormat,
            {.file = path.filename().string(),
             .detail = "It is an old Excel file that cannot be read; is it protected or damaged?"});
    }
    std::vector<StoredTable> tables;
    unsigned int sheets = 0;
    freexl_get_info(book, FREEXL_BIFF_SHEET_COUNT, &sheets);
    for (unsigned int i = 0; i < sheets; ++i) {
        const char* name = nullptr;
        if (freexl_get_worksheet_name(book, static_cast<unsigned short>(i), &name) == FREEXL_OK &&
            freexl_select_active_worksheet(book, static_cast<unsigned short>(i)) == FREEXL_OK)
            tables.push_back(readSheet(book, name == nullptr ? std::string() : name));
    }
    freexl_close(book);
    return std::make_unique<StoredTables>(std::move(tables));
}

} // namespace entente::ingest
