#include "core/base/text.h"
#include "core/ingest/readers/text_format.h"

#include <csv.h>
#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fstream>
#include <string_view>

namespace entente::ingest {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr std::size_t kBlock = 256 * 1024;
// A quotation mark that is never closed swallows the rest of the file; no honest row is this long.
constexpr std::size_t kLongestRow = 16 * 1024 * 1024;
// libcsv's name for the state is not in its header.
constexpr int kInsideCell = 2;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The parser of libcsv is fed line by line, so that a row knows its number.
class CsvReader : public TableReader {
  public:
    CsvReader(const fs::path& path, const TextFormat& format)
        : m_path(path), m_format(format), m_file(path, std::ios::binary) {
        csv_init(&m_parser, format.isStrict ? CSV_STRICT | CSV_STRICT_FINI : 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(format.delimiter));
        // libcsv takes tabs around a cell for white space, also where they part the cells.
        if (format.delimiter == '\t')
            csv_set_space_func(&m_parser, [](unsigned char c) { return c == ' ' ? 1 : 0; });
        if (!format.encoding.empty())
            m_decoder.emplace(format.encoding);
    }
    ~CsvReader() override { csv_free(&m_parser); }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file.is_open(); }
    [[nodiscard]] bool knowsEncoding() const { return !m_decoder || m_decoder->isKnown(); }

    base::Result<bool> next(TableRow& row) override {
        while (m_rows.empty() && !m_isOver) {
            if (auto read = readBlock(); !read)
                return tl::unexpected(read.error());
        }
        if (m_rows.empty())
            return m_fault ? base::Result<bool>(tl::unexpected(*m_fault)) : false;
        row = std::move(m_rows.front());
        m_rows.pop_front();
        return true;
    }

  private:
    base::Result<void> readBlock() {
        m_block.resize(kBlock);
        m_file.read(m_block.data(), static_cast<std::streamsize>(kBlock));
        if (m_file.bad())
            return base::fail(ErrorCode::FileUnreadable,
                              {.file = m_path.string(), .detail = std::strerror(errno)});
        const bool isEnd = m_file.gcount() == 0;
        std::string_view bytes(m_block.data(), static_cast<std::size_t>(m_file.gcount()));
        if (m_decoder) {
            m_text = m_decoder->decode(bytes, isEnd);
            bytes = m_text;
        }
        if (m_isFirstBlock && bytes.starts_with(kByteOrderMark))
            bytes.remove_prefix(kByteOrderMark.size());
        m_isFirstBlock = false;
        while (!bytes.empty() && !m_isOver)
            feed(takeLine(bytes));
        if (isEnd && !m_isOver)
            finish();
        return {};
    }

    static std::string_view takeLine(std::string_view& bytes) {
        const auto end = bytes.find('\n');
        const auto line = bytes.substr(0, end == std::string_view::npos ? bytes.size() : end + 1);
        bytes.remove_prefix(line.size());
        return line;
    }

    void feed(std::string_view line) {
        const bool isBlank = line == "\n" || line == "\r\n";
        if (isBlank && m_isAtStart && m_pending == 0) {
            ++m_number;
            return;
        }
        m_pending += line.size();
        m_isAtStart = line.ends_with('\n');
        const std::size_t done = csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this);
        if (done != line.size())
            stop("a quotation mark stands inside a cell that is not in quotation marks, or is not doubled");
        else if (m_pending > kLongestRow)
            stop("the row does not end; is a quotation mark left open?");
    }

    void finish() {
        const bool isOpenQuote = m_parser.quoted != 0 && m_parser.pstate == kInsideCell;
        if (isOpenQuote || csv_fini(&m_parser, onCell, onRow, this) != 0)
            stop("a quotation mark is opened in this row and never closed");
        m_isOver = true;
    }

    void stop(std::string detail) {
        m_isOver = true;
        m_fault = base::Error{ErrorCode::InvalidValue,
                              {.file = m_path.filename().string(),
                               .field = "the row",
                               .detail = std::move(detail),
                               .row = m_number + 1,
                               .column = static_cast<std::int64_t>(m_row.cells.size()) + 1}};
    }

    static void onCell(void* bytes, std::size_t size, void* self) {
        static_cast<CsvReader*>(self)->addCell({static_cast<const char*>(bytes), size});
    }

    static void onRow(int, void* self) { static_cast<CsvReader*>(self)->endRow(); }

    void addCell(std::string_view cell) {
        if (cell.find('\0') != std::string_view::npos)
            damage("it holds a zero byte; is this a text file?");
        else if (!base::isUtf8(cell))
            damage("it is not UTF-8 text; save the file as UTF-8");
        m_row.cells.emplace_back(cell);
    }

    void damage(std::string detail) {
        if (m_row.damage)
            return;
        m_row.damage = base::Error{ErrorCode::InvalidValue,
                                   {.file = m_path.filename().string(),
                                    .detail = std::move(detail),
                                    .row = m_number + 1,
                                    .column = static_cast<std::int64_t>(m_row.cells.size()) + 1}};
    }

    void endRow() {
        m_row.number = ++m_number;
        m_rows.push_back(std::exchange(m_row, {}));
        m_pending = 0;
    }

    fs::path m_path;
    TextFormat m_format;
    std::ifstream m_file;
    std::optional<TextDecoder> m_decoder;
    std::string m_block;
    std::string m_text;
    csv_parser m_parser{};
    std::deque<TableRow> m_rows;
    TableRow m_row;
    std::optional<base::Error> m_fault;
    std::int64_t m_number = 0;
    std::size_t m_pending = 0;
    bool m_isFirstBlock = true;
    bool m_isAtStart = true;
    bool m_isOver = false;
};

} // namespace

base::Result<std::unique_ptr<TableReader>> openCsv(const fs::path& path) {
    return openCsv(path, {.isStrict = true});
}

base::Result<std::unique_ptr<TableReader>> openCsv(const fs::path& path, const TextFormat& format) {
    std::error_code error;
    if (!fs::exists(path, error))
        return base::fail(ErrorCode::FileNotFound, {.file = path.string()});
    auto reader = std::make_unique<CsvReader>(path, format);
    if (!reader->knowsEncoding())
        return base::fail(ErrorCode::InvalidValue,
                          {.field = "the encoding", .value = format.encoding, .detail = "it is not known"});
    if (fs::is_directory(path, error) || !reader->isOpen())
        return base::fail(ErrorCode::FileUnreadable,
                          {.file = path.string(), .detail = "it cannot be opened"});
    return reader;
}

} // namespace entente::ingest
