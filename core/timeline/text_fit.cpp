#include "core/timeline/text_fit.h"

namespace entente::timeline {
namespace {

constexpr char32_t kEllipsis = 0x2026;
constexpr std::string_view kEllipsisText = "…";
constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
    char32_t character = kReplacement;
    std::size_t size = 1;
};

bool isContinuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
        return {};
    char32_t character = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!isContinuation(byte(i)))
            return {};
        character = (character << 6U) | (byte(i) & 0x3FU);
    }
    return {character, size};
}

// Combining marks, joiners, variation selectors, skin tones: never parted from what they follow.
bool joinsPrevious(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F) ||
           c == 0x200D || (c >= 0x20D0 && c <= 0x20FF) || c == 0x3099 || c == 0x309A ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool isRegional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029; }

/// Tells where a text may be cut.
class Breaks {
  public:
    /// Whether the text may be cut before this character.
    bool before(char32_t c) {
        const bool flagTail = isRegional(c) && m_oddRegional;
        const bool allowed = !joinsPrevious(c) && m_previous != 0x200D && !flagTail;
        m_oddRegional = isRegional(c) && !flagTail;
        m_previous = c;
        return allowed;
    }

  private:
    char32_t m_previous = 0;
    bool m_oddRegional = false;
};

void append(std::string& out, std::string_view bytes, char32_t character) {
    if (isControl(character))
        out += ' ';
    else if (character == kReplacement)
        out += "\xEF\xBF\xBD";
    else
        out += bytes;
}

} // namespace

FittedText fitText(std::string_view text, double width, TextRole role, const TextMeasure& measure) {
    const double ellipsis = measure.advance(kEllipsis, role);
    FittedText fitted;
    // Where the text would be cut if the next character did not fit.
    std::size_t cut = 0;
    double cutWidth = 0;
    Breaks breaks;
    while (!text.empty()) {
        const auto [character, size] = decode(text);
        if (breaks.before(character) && fitted.width + ellipsis <= width) {
            cut = fitted.text.size();
            cutWidth = fitted.width;
        }
        const double next = fitted.width + measure.advance(isControl(character) ? U' ' : character, role);
        if (next > width) {
            if (cut == 0)
                return {};
            fitted.text.resize(cut);
            return {fitted.text + std::string(kEllipsisText), cutWidth + ellipsis, true};
        }
        append(fitted.text, text.substr(0, size), character);
        fitted.width = next;
        text.remove_prefix(size);
    }
    return fitted;
}

double textWidth(std::string_view text, TextRole role, const TextMeasure& measure, double limit) {
    double width = 0;
    while (!text.empty() && width < limit) {
        const auto [character, size] = decode(text);
        width += measure.advance(isControl(character) ? U' ' : character, role);
        text.remove_prefix(size);
    }
    return width < limit ? width : limit;
}

} // namespace entente::timeline
