#include "core/ingest/readers/stored_table.h"
#include "core/ingest/readers/xml_events.h"
#include "core/ingest/readers/zip_archive.h"

#include <charconv>

namespace entente::ingest {
namespace {

constexpr std::size_t kMostOdsColumns = 16'384;
constexpr std::int64_t kMostRepeats = 1024;

std::int64_t repeats(std::string_view text) {
    std::int64_t value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value < 1 ? 1 : value;
}

/// content.xml of an OpenDocument spreadsheet (ODF 1.2, part 1, chapter 9).
class Content : public XmlEvents {
  public:
    std::vector<StoredTable> tables;

  protected:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "table")
            beginTable(attributes);
        else if (name == "table-row")
            beginRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            beginCell(attributes);
        else if (name == "annotation")
            ++m_annotations;
        else if (name == "p" && m_isInCell && m_annotations == 0)
            beginParagraph();
        else if (name == "s" && m_isInParagraph)
            m_text += ' ';
    }
    void end(std::string_view name) override {
        if (name == "annotation")
            --m_annotations;
        else if (name == "p")
            m_isInParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "table-row")
            endRow();
    }
    void text(std::string_view part) override {
        if (m_isInParagraph && m_annotations == 0)
            m_text += part;
    }

  private:
    void beginTable(const XmlAttributes& attributes) {
        tables.push_back({.name = std::string(attributes.value("name")), .rows = {}});
        m_number = 0;
    }
    void beginRow(const XmlAttributes& attributes) {
        m_row = {.number = m_number + 1};
        m_rowRepeats = repeats(attributes.value("number-rows-repeated"));
        m_column = 0;
    }
    void beginCell(const XmlAttributes& attributes) {
        m_isInCell = true;
        m_repeats = repeats(attributes.value("number-columns-repeated"));
        // The stored value is exact, what is shown is rounded. A date is kept as it was stored, too.
        const auto date = attributes.value("date-value");
        const auto value = attributes.value("value");
        const auto type = attributes.value("value-type");
        m_stored = !date.empty()                                                   ? date
                   : type == "percentage" || type == "float" || type == "currency" ? value
                                                                                   : "";
        if (const auto time = m_stored.find('T'); time != std::string::npos && !date.empty())
            m_stored.replace(time, std::string::npos, " " + m_stored.substr(time + 1, 5));
        m_text.clear();
    }
    void beginParagraph() {
        if (!m_text.empty())
            m_text += '\n';
        m_isInParagraph = true;
    }
    void endCell() {
        m_isInCell = false;
        const std::string& shown = m_stored.empty() ? m_text : m_stored;
        if (!shown.empty()) {
            const auto last = std::min(kMostOdsColumns, m_column + static_cast<std::size_t>(m_repeats));
            m_row.cells.resize(std::max(m_row.cells.size(), last));
            for (std::size_t i = m_column; i < last; ++i)
                m_row.cells[i] = shown;
        }
        m_column += static_cast<std::size_t>(m_repeats);
    }
    // Empty rows are often "repeated" to the end of the sheet: they only count.
    void endRow() {
        const bool isEmpty = m_row.cells.empty();
        for (std::int64_t i = 0; !isEmpty && !tables.empty() && i < std::min(m_rowRepeats, kMostRepeats);
             ++i) {
            m_row.number = m_number + i + 1;
            tables.back().rows.push_back(m_row);
        }
        m_number += m_rowRepeats;
    }

    TableRow m_row;
    std::int64_t m_number = 0;
    std::int64_t m_rowRepeats = 1;
    std::int64_t m_repeats = 1;
    std::size_t m_column = 0;
    std::string m_stored;
    std::string m_text;
    int m_annotations = 0;
    bool m_isInCell = false;
    bool m_isInParagraph = false;
};

} // namespace

base::Result<std::unique_ptr<TableFile>> openOds(const std::filesystem::path& path) {
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto part = (*archive)->stream("content.xml");
    if (!part)
        return tl::unexpected(part.error());
    Content content;
    bool isOver = false;
    while (!isOver) {
        const auto block = (*part)->next();
        if (!block)
            return tl::unexpected(block.error());
        isOver = block->empty();
        if (auto fed = content.feed(*block, isOver); !fed) {
            fed.error().facts.file = path.filename().string();
            return tl::unexpected(fed.error());
        }
    }
    return std::make_unique<StoredTables>(std::move(content.tables));
}

} // namespace entente::ingest
