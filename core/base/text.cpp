#include "core/base/text.h"

#include "core/base/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace entente::base {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Hiragana stands 0x60 below katakana in Unicode.
UChar32 toHiragana(UChar32 c) { return c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c; }

std::string toUtf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// What the normalisers would make of it, which are slow beside this; control characters too stay as they are.
icu::UnicodeString foldedAscii(std::string_view text) {
    icu::UnicodeString out(static_cast<int32_t>(text.size()), UChar32(0), 0);
    for (const char c : text)
        out.append(static_cast<char16_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    return out;
}

} // namespace

icu::UnicodeString foldedUnicode(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), isAscii))
        return foldedAscii(text);
    UErrorCode status = U_ZERO_ERROR;
    const auto* compose = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decompose = icu::Normalizer2::getNFDInstance(status);
    auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    if (U_FAILURE(status) != 0)
        return source;
    const icu::UnicodeString composed = compose->normalize(source, status);
    const icu::UnicodeString parts = decompose->normalize(composed, status);
    icu::UnicodeString out;
    UChar32 base = 0;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 c = parts.char32At(i);
        // Voicing marks (U+3099, U+309A) tell か from が: only marks on other scripts are accents.
        const bool isMark = u_charType(c) == U_NON_SPACING_MARK;
        if (isMark && c != 0x3099 && c != 0x309A)
            continue;
        base = toHiragana(c);
        out.append(base);
    }
    const auto* recompose = icu::Normalizer2::getNFCInstance(status);
    return recompose->normalize(out, status);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.emplace_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::string folded(std::string_view text) { return toUtf8(foldedUnicode(text)); }

bool isUtf8(std::string_view text) {
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

} // namespace entente::base
