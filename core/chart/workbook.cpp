#include "core/chart/chart_tables.h"
#include "core/table/workbook_file.h"

#include <xlsxwriter.h>

namespace entente::chart {
namespace {

lxw_row_t rowIndex(std::size_t index) { return static_cast<lxw_row_t>(index); }
lxw_col_t columnIndex(std::size_t index) { return static_cast<lxw_col_t>(index); }

void writeHeader(lxw_worksheet* sheet, const ChartData& data, lxw_format* bold) {
    worksheet_write_string(sheet, 0, 0, data.categoryTitle.c_str(), bold);
    for (std::size_t i = 0; i < data.series.size(); ++i)
        worksheet_write_string(sheet, 0, columnIndex(i + 1), data.series[i].name.c_str(), bold);
}

void writeRows(lxw_worksheet* sheet, const ChartData& data, lxw_format* number) {
    for (std::size_t row = 0; row < data.categories.size(); ++row) {
        worksheet_write_string(sheet, rowIndex(row + 1), 0, data.categories[row].label.c_str(), nullptr);
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            const auto& points = data.series[i].points;
            if (row < points.size() && points[row].value)
                worksheet_write_number(sheet, rowIndex(row + 1), columnIndex(i + 1), *points[row].value,
                                       number);
        }
    }
}

void writeDataSheet(lxw_workbook* book, const ChartData& data, lxw_format* bold) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, kDataSheet);
    lxw_format* number = workbook_add_format(book);
    format_set_num_format(number, data.valueAxis.numberFormat.c_str());
    writeHeader(sheet, data, bold);
    writeRows(sheet, data, number);
    worksheet_set_column(sheet, 0, columnIndex(data.series.size()), 16, nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    // Years are labels here, and labels they stay.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:A1048576");
}

void writeSourcesSheet(lxw_workbook* book, const ChartData& data, lxw_format* bold) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Sources");
    lxw_row_t row = 0;
    worksheet_write_string(sheet, row++, 0, data.title.c_str(), bold);
    for (const std::string& line : {data.valueAxis.unit, data.footnote, data.method}) {
        if (!line.empty())
            worksheet_write_string(sheet, row++, 0, line.c_str(), nullptr);
    }
    for (const std::string& line : data.sources)
        worksheet_write_string(sheet, row++, 0, line.c_str(), nullptr);
    worksheet_set_column(sheet, 0, 0, 100, nullptr);
}

} // namespace

base::Result<std::string> workbookBytes(const ChartData& data) {
    return table::workbookBytes([&data](lxw_workbook* book) {
        lxw_format* bold = workbook_add_format(book);
        format_set_bold(bold);
        writeDataSheet(book, data, bold);
        writeSourcesSheet(book, data, bold);
    });
}

} // namespace entente::chart
