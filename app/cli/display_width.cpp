#include "app/cli/display_width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace entente::cli {
namespace {

int widthOf(UChar32 character) {
    const int type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Calls `use(character, first byte, byte after)`; stops when it says so.
template <class Use>
void eachCharacter(std::string_view text, Use use) {
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t next = 0; next < size;) {
        const std::int32_t start = next;
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), next, size, character);
        if (!use(character, static_cast<std::size_t>(start), static_cast<std::size_t>(next)))
            return;
    }
}

} // namespace

int displayWidth(std::string_view text) {
    int width = 0;
    eachCharacter(text, [&](UChar32 character, std::size_t, std::size_t) {
        width += widthOf(character);
        return true;
    });
    return width;
}

std::string oneLine(std::string_view text) {
    std::string line(text);
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(line[i]); };
    for (std::size_t i = 0; i < line.size(); ++i) {
        // U+0080 to U+009F are two bytes in UTF-8.
        if (byteAt(i) == 0xC2 && i + 1 < line.size() && byteAt(i + 1) >= 0x80 && byteAt(i + 1) < 0xA0)
            line[i] = line[i + 1] = ' ';
        else if (byteAt(i) < 0x20 || byteAt(i) == 0x7F)
            line[i] = ' ';
    }
    return line;
}

std::string fitted(std::string_view text, int width) {
    std::string line = oneLine(text);
    if (displayWidth(line) <= width)
        return line;
    int used = 0;
    std::size_t kept = 0;
    eachCharacter(line, [&](UChar32 character, std::size_t, std::size_t end) {
        used += widthOf(character);
        if (used > width - 1)
            return false;
        kept = end;
        return true;
    });
    return line.substr(0, kept) + "…";
}

} // namespace entente::cli
