#include "core/chart/chart_tables.h"

#include <locale.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace entente::chart {
namespace {

/// libxlsxwriter 1.1 writes to a named file only, so there is one for a moment.
class TemporaryFile {
  public:
    TemporaryFile() {
        std::error_code ignored;
        m_path = (std::filesystem::temp_directory_path(ignored) / "entente-XXXXXX").string();
        const int handle = mkstemp(m_path.data());
        m_isOpen = handle >= 0;
        if (m_isOpen)
            close(handle);
    }
    ~TemporaryFile() {
        if (m_isOpen)
            unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const std::string& path() const { return m_path; }

  private:
    std::string m_path;
    bool m_isOpen = false;
};

/// libxlsxwriter prints numbers by the thread's locale; under a German one the file would carry decimal
/// commas.
class PlainNumbers {
  public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers() {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

  private:
    locale_t m_plain;
    locale_t m_before;
};

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

/// Without it the file would carry the hour it was made, and no two exports would be alike.
void setFixedDay(lxw_workbook* book) {
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01
    workbook_set_properties(book, &properties);
}

lxw_error write(const ChartData& data, const std::string& path) {
    const PlainNumbers plain;
    lxw_workbook* book = workbook_new(path.c_str());
    if (!book)
        return LXW_ERROR_CREATING_XLSX_FILE;
    setFixedDay(book);
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    writeDataSheet(book, data, bold);
    writeSourcesSheet(book, data, bold);
    return workbook_close(book);
}

} // namespace

base::Result<std::string> workbookBytes(const ChartData& data) {
    const TemporaryFile file;
    if (!file.isOpen())
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = file.path(), .detail = "no temporary file could be made"});
    if (const lxw_error error = write(data, file.path()); error != LXW_NO_ERROR)
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = file.path(), .detail = lxw_strerror(error)});
    std::ostringstream bytes;
    bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
    return std::move(bytes).str();
}

} // namespace entente::chart
