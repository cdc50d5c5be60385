#include "core/ingest/readers/xlsx_sheet.h"

#include "core/ingest/readers/xml_events.h"

#include <charconv>
#include <deque>

namespace entente::ingest {
namespace {

using base::ErrorCode;

// As many as a sheet can have (ECMA-376).
constexpr std::size_t kMostSheetColumns = 16'384;

// "AB12" -> 27; the row is counted apart.
std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column == 0 ? 0 : column - 1;
}

template <class T>
T valueOf(std::string_view text, T otherwise) {
    T value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class SharedStrings : public XmlEvents {
  public:
    std::vector<std::string> strings;

  protected:
    void start(std::string_view name, const XmlAttributes& /*attributes*/) override {
        if (name == "si")
            strings.emplace_back();
        m_isPhonetic = m_isPhonetic || name == "rPh";
        m_isText = name == "t" && !m_isPhonetic;
    }
    void end(std::string_view name) override {
        m_isText = false;
        if (name == "rPh")
            m_isPhonetic = false;
    }
    void text(std::string_view part) override {
        if (m_isText && !strings.empty())
            strings.back() += part;
    }

  private:
    bool m_isText = false;
    bool m_isPhonetic = false;
};

class SheetRows : public XmlEvents {
  public:
    explicit SheetRows(const XlsxBook& book) : m_book(book) {}

    std::deque<TableRow> rows;

  protected:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "row")
            beginRow(attributes);
        else if (name == "c")
            beginCell(attributes);
        else if (name == "rPh")
            m_isPhonetic = true;
        m_isText = name == "v" || (name == "t" && !m_isPhonetic);
    }
    void end(std::string_view name) override {
        m_isText = false;
        if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            rows.push_back(std::move(m_row));
    }
    void text(std::string_view part) override {
        if (m_isText)
            m_value += part;
    }

  private:
    void beginRow(const XmlAttributes& attributes) {
        m_number = valueOf(attributes.value("r"), m_number + 1);
        m_row = {.number = m_number};
        m_column = 0;
    }
    void beginCell(const XmlAttributes& attributes) {
        const auto reference = attributes.value("r");
        m_column = reference.empty() ? m_column : columnOf(reference);
        m_type = attributes.value("t");
        m_style = valueOf<std::size_t>(attributes.value("s"), 0);
        m_value.clear();
    }
    void endCell() {
        if (m_column < kMostSheetColumns && !m_value.empty()) {
            m_row.cells.resize(std::max(m_row.cells.size(), m_column + 1));
            m_row.cells[m_column] = shown();
            keepColour();
        }
        ++m_column;
    }
    void keepColour() {
        const std::uint32_t colour = m_style < m_book.styles.size() ? m_book.styles[m_style].colour : 0;
        if (colour == 0)
            return;
        m_row.colours.resize(m_column + 1);
        m_row.colours[m_column] = colour;
    }
    [[nodiscard]] std::string shown() {
        if (m_type == "s") {
            const auto index = valueOf<std::size_t>(m_value, m_book.strings.size());
            return index < m_book.strings.size() ? m_book.strings[index] : std::string();
        }
        if (m_type == "b")
            return m_value == "1" ? "TRUE" : "FALSE";
        const bool isNumber = m_type.empty() || m_type == "n";
        if (isNumber && m_style < m_book.styles.size() && m_book.styles[m_style].isDate) {
            if (std::string date = dateOfSerial(valueOf(m_value, -1.0), m_book.from1904); !date.empty())
                return date;
        }
        return std::move(m_value);
    }

    const XlsxBook& m_book;
    TableRow m_row;
    std::int64_t m_number = 0;
    std::size_t m_column = 0;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

class XlsxReader : public TableReader {
  public:
    XlsxReader(std::shared_ptr<const XlsxBook> book, std::unique_ptr<ZipArchive::Part> part)
        : m_book(std::move(book)), m_part(std::move(part)), m_rows(*m_book) {}

    base::Result<bool> next(TableRow& row) override {
        while (m_rows.rows.empty() && !m_isOver) {
            if (auto read = readBlock(); !read) {
                read.error().facts.file = m_book->file;
                return tl::unexpected(read.error());
            }
        }
        if (m_rows.rows.empty())
            return false;
        row = std::move(m_rows.rows.front());
        m_rows.rows.pop_front();
        return true;
    }

  private:
    base::Result<void> readBlock() {
        const auto block = m_part->next();
        if (!block)
            return tl::unexpected(block.error());
        m_isOver = block->empty();
        return m_rows.feed(*block, m_isOver);
    }

    std::shared_ptr<const XlsxBook> m_book;
    std::unique_ptr<ZipArchive::Part> m_part;
    SheetRows m_rows;
    bool m_isOver = false;
};

} // namespace

base::Result<std::vector<std::string>> readSharedStrings(const std::string& xml) {
    SharedStrings shared;
    if (const auto read = shared.feed(xml, true); !read)
        return tl::unexpected(read.error());
    return std::move(shared.strings);
}

base::Result<std::unique_ptr<TableReader>> openXlsxSheet(std::shared_ptr<const XlsxBook> book,
                                                         const std::string& part) {
    auto stream = book->archive->stream(part);
    if (!stream)
        return tl::unexpected(stream.error());
    return std::make_unique<XlsxReader>(std::move(book), std::move(*stream));
}

} // namespace entente::ingest
