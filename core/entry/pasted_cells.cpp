#include "core/entry/pasted_cells.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace entente::entry {
namespace {

PastedCells squared(PastedCells rows) {
    const auto isEmpty = [](const std::vector<std::string>& row) {
        return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isEmpty), rows.end());
    std::size_t widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.size());
    for (auto& row : rows)
        row.resize(widest);
    return rows;
}

/// Reads one cell of tab-separated text and stands on what ends it.
std::string takeCell(std::string_view text, std::size_t& at) {
    std::string cell;
    const bool isQuoted = at < text.size() && text[at] == '"';
    // Without its other end a quotation mark is a letter like others.
    if (isQuoted && text.find('"', at + 1) != std::string_view::npos) {
        for (++at; at < text.size(); ++at) {
            if (text[at] != '"')
                cell += text[at];
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else
                break;
        }
        at += at < text.size() ? 1 : 0;
    }
    while (at < text.size() && text[at] != '\t' && text[at] != '\n' && text[at] != '\r')
        cell += text[at++];
    return std::string(base::trimmed(cell));
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

void appendUtf8(std::string& out, unsigned code) {
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return;
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> kLead{0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(kLead[static_cast<std::size_t>(tail)] | (code >> (6 * tail)));
    for (int i = tail - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3F));
}

/// "&amp;", "&#26085;", "&#x65E5;"; anything else stays as it stands.
void appendEntity(std::string& out, std::string_view html, std::size_t& at) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kNamed{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    const std::size_t end = html.find(';', at);
    if (end == std::string_view::npos || end - at > 10) {
        out += html[at++];
        return;
    }
    const std::string_view whole = html.substr(at, end + 1 - at);
    std::string_view name = whole.substr(1, whole.size() - 2);
    at = end + 1;
    for (const auto& [known, text] : kNamed) {
        if (name == known) {
            out += text;
            return;
        }
    }
    if (!name.starts_with('#')) {
        out += whole;
        return;
    }
    name.remove_prefix(1);
    const bool isHex = name.starts_with('x') || name.starts_with('X');
    unsigned code = 0;
    std::from_chars(name.data() + (isHex ? 1 : 0), name.data() + name.size(), code, isHex ? 16 : 10);
    appendUtf8(out, code);
}

/// Walks the marks of one table.
class HtmlTable {
  public:
    explicit HtmlTable(std::string_view html) : m_html(html) {}

    PastedCells take() {
        while (m_at < m_html.size() && !m_isDone) {
            if (m_html[m_at] == '<')
                takeMark();
            else if (m_html[m_at] == '&')
                appendEntity(m_cell, m_html, m_at);
            else
                takeLetter(m_html[m_at++]);
        }
        endCell();
        return squared(std::move(m_rows));
    }

  private:
    // White space in a page is a gap between words, however long.
    void takeLetter(char c) {
        const bool isGap = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!isGap)
            m_cell += c;
        else if (!m_cell.empty() && m_cell.back() != ' ' && m_cell.back() != '\n')
            m_cell += ' ';
    }

    void takeMark() {
        const std::size_t end = m_html.find('>', m_at);
        const std::string_view mark =
            m_html.substr(m_at + 1, end == std::string_view::npos ? end : end - m_at - 1);
        m_at = end == std::string_view::npos ? m_html.size() : end + 1;
        const std::string name = lowered(mark.substr(0, mark.find_first_of(" \t\r\n/", 1)));
        if (name == "tr") {
            endCell();
            m_rows.emplace_back();
        } else if (name == "td" || name == "th") {
            endCell();
            m_isInCell = true;
        } else if (name == "/td" || name == "/th" || name == "/tr") {
            endCell();
        } else if (name == "br") {
            m_cell += '\n';
        } else if (name == "/table") {
            m_isDone = true;
        }
    }

    void endCell() {
        if (m_isInCell && !m_rows.empty())
            m_rows.back().emplace_back(base::trimmed(m_cell));
        m_cell.clear();
        m_isInCell = false;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    PastedCells m_rows;
    std::string m_cell;
    bool m_isInCell = false;
    bool m_isDone = false;
};

} // namespace

PastedCells cellsOfTabText(std::string_view text) {
    if (!base::isUtf8(text))
        return {};
    PastedCells rows(1);
    for (std::size_t at = 0; at < text.size();) {
        rows.back().push_back(takeCell(text, at));
        if (at >= text.size())
            break;
        const char ended = text[at++];
        if (ended == '\r' && at < text.size() && text[at] == '\n')
            ++at;
        if (ended != '\t')
            rows.emplace_back();
    }
    return squared(std::move(rows));
}

PastedCells cellsOfHtml(std::string_view html) {
    const std::size_t begin = lowered(html).find("<table");
    if (begin == std::string_view::npos || !base::isUtf8(html))
        return {};
    return HtmlTable(html.substr(begin)).take();
}

} // namespace entente::entry
