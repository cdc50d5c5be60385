#include "core/table/workbook_file.h"

#include <locale.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace entente::table {
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

/// Without it the file would carry the hour it was made, and no two exports would be alike.
void setFixedDay(lxw_workbook* book) {
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01
    workbook_set_properties(book, &properties);
}

lxw_error write(const std::string& path, const std::function<void(lxw_workbook*)>& fill) {
    const PlainNumbers plain;
    lxw_workbook* book = workbook_new(path.c_str());
    if (!book)
        return LXW_ERROR_CREATING_XLSX_FILE;
    setFixedDay(book);
    fill(book);
    return workbook_close(book);
}

} // namespace

base::Result<std::string> workbookBytes(const std::function<void(lxw_workbook*)>& fill) {
    const TemporaryFile file;
    if (!file.isOpen())
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = file.path(), .detail = "no temporary file could be made"});
    if (const lxw_error error = write(file.path(), fill); error != LXW_NO_ERROR)
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = file.path(), .detail = lxw_strerror(error)});
    std::ostringstream bytes;
    bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
    return std::move(bytes).str();
}

} // namespace entente::table
