#include "app/cli/display_width.h"
#include "app/cli/listing.h"

#include <algorithm>
#include <limits>

namespace entente::cli {
namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 6;

struct Layout {
    std::vector<std::size_t> columns;
    std::vector<int> widths;
};

Layout naturalLayout(const Listing& listing) {
    Layout layout;
    for (std::size_t i = 0; i < listing.columns.size(); ++i) {
        if (!listing.columns[i].isShown)
            continue;
        int width = displayWidth(listing.columns[i].header);
        for (const auto& row : listing.rows)
            width = std::max(width, displayWidth(row[i].text()));
        layout.columns.push_back(i);
        layout.widths.push_back(width);
    }
    return layout;
}

// The widest column gives way first, so that short ones stay whole.
void shrink(std::vector<int>& widths, int room) {
    int used = static_cast<int>(widths.size() - 1) * kGap;
    for (const int width : widths)
        used += width;
    while (used > room) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= kNarrowest)
            return;
        --*widest;
        --used;
    }
}

class TablePrinter {
  public:
    TablePrinter(std::ostream& out, Layout layout, int indent)
        : m_out(out), m_layout(std::move(layout)), m_indent(indent) {}

    template <class TextOf>
    void line(const Listing& listing, TextOf textOf) {
        m_out << std::string(static_cast<std::size_t>(m_indent), ' ');
        std::string pending;
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            const std::size_t column = m_layout.columns[i];
            const std::string text = fitted(textOf(column), m_layout.widths[i]);
            const std::string space(static_cast<std::size_t>(m_layout.widths[i] - displayWidth(text)), ' ');
            const bool isNumber = listing.columns[column].isNumber;
            // Spaces wait for what follows them, so that no line ends in any.
            pending += isNumber ? space : "";
            if (!text.empty())
                m_out << pending << text;
            pending = (text.empty() ? pending : "") + (isNumber ? "" : space) + std::string(kGap, ' ');
        }
        m_out << '\n';
    }

  private:
    std::ostream& m_out;
    Layout m_layout;
    int m_indent;
};

} // namespace

void printTable(const Listing& listing, std::ostream& out, int width, int indent) {
    Layout layout = naturalLayout(listing);
    shrink(layout.widths, width > 0 ? width - indent : std::numeric_limits<int>::max());
    int full = static_cast<int>(layout.widths.size() - 1) * kGap;
    for (const int one : layout.widths)
        full += one;
    TablePrinter printer(out, std::move(layout), indent);
    printer.line(listing, [&](std::size_t column) { return listing.columns[column].header; });
    out << std::string(static_cast<std::size_t>(indent), ' ');
    for (int i = 0; i < full; ++i)
        out << "─";
    out << '\n';
    for (const auto& row : listing.rows)
        printer.line(listing, [&](std::size_t column) { return row[column].text(); });
}

} // namespace entente::cli
