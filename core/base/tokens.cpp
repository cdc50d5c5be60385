#include "core/base/tokens.h"

#include "core/base/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace entente::base {
namespace {

bool isPairScript(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || c == 0x30FC;
}

/// Gives `token(begin, end)` in UTF-16 units of a folded text.
template <class Token>
void eachPair(const icu::UnicodeString& text, int32_t begin, int32_t end, bool withLast, Token token) {
    int32_t first = begin;
    for (int32_t second = text.moveIndex32(first, 1); second < end; second = text.moveIndex32(second, 1)) {
        token(first, text.moveIndex32(second, 1));
        first = second;
    }
    if (withLast || first == begin)
        token(first, end);
}

template <class Token>
void eachToken(const icu::UnicodeString& text, bool withLast, Token token) {
    int32_t begin = 0;
    bool inPairs = false;
    const auto close = [&](int32_t end) {
        if (begin == end)
            return;
        if (inPairs)
            eachPair(text, begin, end, withLast, token);
        else
            token(begin, end);
    };
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool pair = isPairScript(c);
        const bool isToken = pair || u_isalnum(c) != 0;
        if (!isToken || pair != inPairs) {
            close(i);
            begin = isToken ? i : text.moveIndex32(i, 1);
        }
        inPairs = pair;
    }
    close(text.length());
}

std::string joinedTokens(std::string_view text, bool withLast) {
    const icu::UnicodeString folded = foldedUnicode(text);
    std::string out;
    eachToken(folded, withLast, [&](int32_t begin, int32_t end) {
        if (!out.empty())
            out += ' ';
        folded.tempSubStringBetween(begin, end).toUTF8String(out);
    });
    return out;
}

/// A folded text in which every UTF-16 unit knows the bytes it was folded from.
struct Traced {
    icu::UnicodeString folded;
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
};

// Folded piece by piece: between pieces nothing composes, so the whole is the same as folded at once.
Traced traced(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* compose = icu::Normalizer2::getNFKCCasefoldInstance(status);
    Traced out;
    const auto length = static_cast<int32_t>(text.size());
    const auto append = [&](int32_t begin, int32_t end) {
        const auto from = static_cast<std::size_t>(begin);
        const auto to = static_cast<std::size_t>(end);
        out.folded.append(foldedUnicode(text.substr(from, to - from)));
        out.begins.resize(static_cast<std::size_t>(out.folded.length()), from);
        out.ends.resize(static_cast<std::size_t>(out.folded.length()), to);
    };
    int32_t begin = 0;
    for (int32_t i = 0; i < length;) {
        const int32_t here = i;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), i, length, c);
        // Nothing composes with an ASCII character before it.
        const bool isBoundary = static_cast<unsigned char>(text[static_cast<std::size_t>(here)]) < 0x80;
        if (here > begin && (isBoundary || U_FAILURE(status) != 0 || compose->hasBoundaryBefore(c) != 0)) {
            append(begin, here);
            begin = here;
        }
    }
    append(begin, length);
    return out;
}

} // namespace

std::string searchTokens(std::string_view text) { return joinedTokens(text, false); }

std::string indexTokens(std::string_view text) { return joinedTokens(text, true); }

std::vector<TextToken> textTokens(std::string_view text) {
    const Traced source = traced(text);
    std::vector<TextToken> tokens;
    eachToken(source.folded, false, [&](int32_t begin, int32_t end) {
        TextToken token{.begin = source.begins[static_cast<std::size_t>(begin)],
                        .end = source.ends[static_cast<std::size_t>(end - 1)]};
        source.folded.tempSubStringBetween(begin, end).toUTF8String(token.text);
        tokens.push_back(std::move(token));
    });
    return tokens;
}

bool isLoneIdeograph(std::string_view text) {
    int32_t next = 0;
    UChar32 c = 0;
    const auto length = static_cast<int32_t>(text.size());
    if (length == 0)
        return false;
    U8_NEXT(text.data(), next, length, c);
    return next == length && c >= 0 && isPairScript(c);
}

} // namespace entente::base
