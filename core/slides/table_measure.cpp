#include "core/slides/table_measure.h"

#include "core/slides/phrases.h"
#include "core/slides/text_measure.h"

#include <algorithm>
#include <numeric>

namespace entente::slides {
namespace {

constexpr double kLeastRow = 22;
constexpr double kSizeWhenSplit = 11;
/// A column asks for no more than this many times its fair share before others have theirs.
constexpr double kMostShares = 2.5;

double longestWord(std::string_view text, double size, bool isBold) {
    double longest = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", from), text.size());
        const auto word = text.substr(from, end - from);
        // Japanese breaks anywhere.
        longest = std::max(longest, isEastAsian(word) ? size * 4 : textWidth(word, size, isBold));
        from = end + 1;
    }
    return longest;
}

/// What a column needs at least, and what it would like.
struct Wish {
    double least = 0;
    double natural = 0;
};

class Measurer {
  public:
    Measurer(const TableContent& table, double width, double size) : m_table(table), m_width(width) {
        m_measure.size = size;
        for (const TableColumn& column : table.columns)
            m_measure.header.push_back(column.header);
        for (const auto& row : table.rows) {
            m_measure.rows.push_back(row);
            m_measure.rows.back().resize(table.columns.size());
        }
        m_measure.fullTexts.resize(m_measure.rows.size());
    }

    TableMeasure make() {
        m_measure.columnWidths = columnWidths();
        m_measure.headerHeight = rowHeight(m_measure.header, true);
        for (const auto& row : m_measure.rows)
            m_measure.rowHeights.push_back(rowHeight(row, false));
        return std::move(m_measure);
    }

  private:
    [[nodiscard]] Wish wishOf(std::size_t column) const {
        const double size = m_measure.size;
        Wish wish{longestWord(m_measure.header[column], size, true),
                  textWidth(m_measure.header[column], size, true)};
        for (const auto& row : m_measure.rows) {
            wish.least = std::max(wish.least, longestWord(row[column], size, false));
            wish.natural = std::max(wish.natural, textWidth(row[column], size));
        }
        const double pad = 2 * kCellPadX + 2;
        const double most = m_width / static_cast<double>(m_table.columns.size()) * kMostShares;
        return {std::min(wish.least, most) + pad, std::min(wish.natural, most) + pad};
    }

    [[nodiscard]] std::vector<double> columnWidths() const {
        std::vector<double> widths;
        if (std::any_of(m_table.columns.begin(), m_table.columns.end(),
                        [](const auto& c) { return c.width > 0; }))
            widths = givenWidths();
        else
            widths = neededWidths();
        const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (double& width : widths)
            width *= m_width / total;
        return widths;
    }

    [[nodiscard]] std::vector<double> givenWidths() const {
        std::vector<double> widths;
        double given = 0;
        double open = 0;
        for (const TableColumn& column : m_table.columns)
            (column.width > 0 ? given : open) += column.width > 0 ? column.width : 1;
        // Columns without a share of their own take what is left, and at least a little.
        const double left = std::max(1 - given, 0.1 * open);
        for (const TableColumn& column : m_table.columns)
            widths.push_back(column.width > 0 ? column.width : left / open);
        return widths;
    }

    [[nodiscard]] std::vector<double> neededWidths() const {
        std::vector<Wish> wishes;
        Wish total;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            wishes.push_back(wishOf(i));
            total.least += wishes.back().least;
            total.natural += wishes.back().natural;
        }
        const double spare = m_width - total.least;
        const double wanted = std::max(1.0, total.natural - total.least);
        std::vector<double> widths;
        for (const Wish& wish : wishes) {
            const bool isTight = total.natural > m_width && spare > 0;
            widths.push_back(isTight     ? wish.least + spare * (wish.natural - wish.least) / wanted
                             : spare > 0 ? wish.natural
                                         : wish.least);
        }
        return widths;
    }

    [[nodiscard]] double rowHeight(const std::vector<std::string>& cells, bool isBold) const {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double room = std::max(m_measure.size, m_measure.columnWidths[i] - 2 * kCellPadX);
            height = std::max(height, wrappedHeight(cells[i], m_measure.size, room, isBold));
        }
        return std::max(kLeastRow, height + 2 * kCellPadY);
    }

    const TableContent& m_table;
    double m_width;
    TableMeasure m_measure;
};

/// A row higher than a page cannot be split: its long cells are shortened, and said in full in the notes.
void shortenTallRows(TableMeasure& measure, double room, std::string_view language) {
    const std::string mark(phrase(Phrase::RestInNotes, language));
    for (std::size_t r = 0; r < measure.rows.size(); ++r) {
        if (measure.rowHeights[r] <= room)
            continue;
        for (std::size_t c = 0; c < measure.rows[r].size(); ++c) {
            std::string& cell = measure.rows[r][c];
            const double width = std::max(measure.size, measure.columnWidths[c] - 2 * kCellPadX);
            const double height = room - 2 * kCellPadY;
            if (wrappedHeight(cell, measure.size, width) <= height)
                continue;
            measure.fullTexts[r].push_back(measure.header[c] + ": " + cell);
            const double markHeight = wrappedHeight(mark, measure.size, width);
            cell = shortened(cell, measure.size, width, height - markHeight, false) + mark;
        }
        measure.rowHeights[r] = room;
    }
}

} // namespace

TableMeasure measureTable(const TableContent& table, double width, double height, std::string_view language) {
    for (const double size : {14.0, 13.0, 12.0, 11.0, 10.0}) {
        TableMeasure measure = Measurer(table, width, size).make();
        const double total =
            std::accumulate(measure.rowHeights.begin(), measure.rowHeights.end(), measure.headerHeight);
        if (total <= height)
            return measure;
    }
    TableMeasure measure = Measurer(table, width, kSizeWhenSplit).make();
    measure.headerHeight = std::min(measure.headerHeight, height / 3);
    shortenTallRows(measure, height - measure.headerHeight, language);
    return measure;
}

} // namespace entente::slides
