#include "core/slides/text_measure.h"

#include <algorithm>
#include <array>

namespace entente::slides {
namespace {

/// Thousandths of the type size for U+0020 to U+007E.
constexpr std::array<short, 95> kAscii{
    260, 275, 410, 650, 575, 835, 735, 225, 305, 305, 555, 575, 270, 325, 270, 375, 575, 575, 575,
    575, 575, 575, 575, 575, 575, 575, 270, 270, 575, 575, 575, 440, 900, 640, 655, 635, 730, 560,
    525, 730, 745, 345, 285, 625, 530, 910, 765, 785, 610, 785, 630, 555, 560, 735, 605, 935, 590,
    570, 575, 335, 375, 335, 575, 450, 285, 565, 620, 485, 620, 570, 350, 620, 625, 265, 265, 540,
    265, 940, 625, 610, 620, 620, 420, 485, 365, 625, 515, 790, 535, 515, 475, 385, 555, 385, 575};

constexpr double kBoldFactor = 1.07;

struct Glyph {
    char32_t code = 0;
    std::size_t length = 1;
};

Glyph glyphAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xC0)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t code = lead & (0xFFU >> (length + 1));
    const std::size_t end = std::min(length, text.size() - at);
    for (std::size_t i = 1; i < end; ++i)
        code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    return {code, end};
}

bool isWide(char32_t code) {
    return (code >= 0x1100 && code <= 0x11FF) || (code >= 0x2E80 && code <= 0xA4CF) ||
           (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF00 && code <= 0xFF60) ||
           (code >= 0x20000 && code <= 0x3FFFF);
}

bool isEmoji(char32_t code) {
    return (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0x2600 && code <= 0x27BF);
}

bool isInvisible(char32_t code) {
    return (code >= 0x0300 && code <= 0x036F) || code == 0x200B || code == 0x200D ||
           (code >= 0xFE00 && code <= 0xFE0F);
}

double advance(char32_t code) {
    if (code >= 0x20 && code <= 0x7E)
        return kAscii.at(code - 0x20);
    if (isInvisible(code) || code < 0x20)
        return 0;
    if (isWide(code))
        return 1000;
    if (isEmoji(code))
        return 1350;
    return 640;
}

/// Japanese lines do not begin with these.
bool mayNotBegin(char32_t code) {
    constexpr std::u32string_view kClosing = U"、。，．・：；？！」』）】〉》ー々％";
    return kClosing.find(code) != std::u32string_view::npos;
}

/// Breaks one paragraph, keeping the last place at which the line may end.
class LineBreaker {
  public:
    LineBreaker(double size, double width, bool isBold)
        : m_scale(size / 1000 * (isBold ? kBoldFactor : 1)), m_width(width) {}

    std::vector<std::string> lines(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const Glyph glyph = glyphAt(text, at);
            take(text.substr(at, glyph.length), glyph.code);
            at += glyph.length;
        }
        m_lines.push_back(m_line);
        return std::move(m_lines);
    }

  private:
    void take(std::string_view bytes, char32_t code) {
        const double width = advance(code) * m_scale;
        const bool isBetween = m_last == ' ' || isWide(m_last) || isWide(code);
        if (isBetween && code != ' ' && !m_line.empty() && !mayNotBegin(code))
            markBreak();
        if (m_lineWidth + width > m_width && !m_line.empty() && code != ' ')
            endLine();
        m_line += bytes;
        m_lineWidth += width;
        m_last = code;
    }

    void markBreak() {
        m_break = m_line.size();
        m_breakWidth = m_lineWidth;
    }

    void endLine() {
        const std::size_t cut = m_break > 0 ? m_break : m_line.size();
        const double cutWidth = m_break > 0 ? m_breakWidth : m_lineWidth;
        m_lines.push_back(m_line.substr(0, cut));
        m_line.erase(0, cut);
        m_lineWidth -= cutWidth;
        m_break = 0;
        m_breakWidth = 0;
    }

    double m_scale;
    double m_width;
    std::vector<std::string> m_lines;
    std::string m_line;
    double m_lineWidth = 0;
    std::size_t m_break = 0;
    double m_breakWidth = 0;
    char32_t m_last = 0;
};

} // namespace

double textWidth(std::string_view text, double size, bool isBold) {
    double width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Glyph glyph = glyphAt(text, at);
        width += advance(glyph.code);
        at += glyph.length;
    }
    return width * size / 1000 * (isBold ? kBoldFactor : 1);
}

std::vector<std::string> wrappedLines(std::string_view text, double size, double width, bool isBold) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        for (std::string& line : LineBreaker(size, width, isBold).lines(text.substr(from, end - from)))
            all.push_back(std::move(line));
        from = end + 1;
    }
    return all;
}

double lineHeight(std::string_view text, double size) { return size * (isEastAsian(text) ? 1.45 : 1.3); }

double wrappedHeight(std::string_view text, double size, double width, bool isBold) {
    return static_cast<double>(wrappedLines(text, size, width, isBold).size()) * lineHeight(text, size);
}

Fit fitText(std::string_view text, double width, double height, bool isBold,
            std::initializer_list<double> sizes) {
    for (const double size : sizes) {
        if (wrappedHeight(text, size, width, isBold) <= height)
            return {size, true};
    }
    return {*std::prev(sizes.end()), false};
}

std::string shortened(std::string_view text, double size, double width, double height, bool isBold) {
    const auto lines = wrappedLines(text, size, width, isBold);
    const auto room = static_cast<std::size_t>(std::max(1.0, height / lineHeight(text, size)));
    if (lines.size() <= room)
        return std::string(text);
    std::string kept;
    for (std::size_t i = 0; i < room; ++i)
        kept += lines[i];
    // The ellipsis needs room on the last line.
    const auto shortenBy = [&](std::size_t count) {
        while (count-- > 0 && !kept.empty()) {
            while (kept.size() > 1 && (static_cast<unsigned char>(kept.back()) & 0xC0) == 0x80)
                kept.pop_back();
            kept.pop_back();
        }
    };
    shortenBy(2);
    if (const auto space = kept.find_last_of(' '); space != std::string::npos && space + 24 > kept.size())
        kept.resize(space);
    return kept + "…";
}

bool isEastAsian(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Glyph glyph = glyphAt(text, at);
        if (isWide(glyph.code))
            return true;
        at += glyph.length;
    }
    return false;
}

} // namespace entente::slides
