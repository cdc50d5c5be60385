#include "core/citation/latex_text.h"

#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace entente::citation {
namespace {

struct Pair {
    std::string_view command;
    std::string_view text;
};

/// Accents as the combining characters that follow the letter.
constexpr std::array kAccents{
    Pair{"`", "\u0300"}, Pair{"'", "\u0301"}, Pair{"^", "\u0302"},  Pair{"~", "\u0303"}, Pair{"=", "\u0304"},
    Pair{"u", "\u0306"}, Pair{".", "\u0307"}, Pair{"\"", "\u0308"}, Pair{"r", "\u030A"}, Pair{"H", "\u030B"},
    Pair{"v", "\u030C"}, Pair{"d", "\u0323"}, Pair{"c", "\u0327"},  Pair{"k", "\u0328"}, Pair{"b", "\u0331"},
};

constexpr std::array kLetters{
    Pair{"ss", "ß"},
    Pair{"ae", "æ"},
    Pair{"AE", "Æ"},
    Pair{"oe", "œ"},
    Pair{"OE", "Œ"},
    Pair{"o", "ø"},
    Pair{"O", "Ø"},
    Pair{"aa", "å"},
    Pair{"AA", "Å"},
    Pair{"l", "ł"},
    Pair{"L", "Ł"},
    Pair{"i", "i"},
    Pair{"j", "j"},
    Pair{"th", "þ"},
    Pair{"TH", "Þ"},
    Pair{"dh", "ð"},
    Pair{"DH", "Ð"},
    Pair{"dj", "đ"},
    Pair{"DJ", "Đ"},
    Pair{"textendash", "–"},
    Pair{"textemdash", "—"},
    Pair{"textquoteleft", "‘"},
    Pair{"textquoteright", "’"},
    Pair{"textquotedblleft", "“"},
    Pair{"textquotedblright", "”"},
    Pair{"textbackslash", "\\"},
    Pair{"textasciitilde", "~"},
    Pair{"textasciicircum", "^"},
    Pair{"textless", "<"},
    Pair{"textgreater", ">"},
    Pair{"textbar", "|"},
    Pair{"textunderscore", "_"},
    Pair{"ldots", "…"},
    Pair{"dots", "…"},
    Pair{"textellipsis", "…"},
    Pair{"pounds", "£"},
    Pair{"euro", "€"},
    Pair{"S", "§"},
    Pair{"P", "¶"},
    Pair{"copyright", "©"},
    Pair{"textregistered", "®"},
    Pair{"texttrademark", "™"},
    Pair{"textdegree", "°"},
};

/// Longest first.
constexpr std::array kLigatures{Pair{"---", "—"}, Pair{"--", "–"}, Pair{"``", "“"}, Pair{"''", "”"}};

template <std::size_t N>
const Pair* find(const std::array<Pair, N>& pairs, std::string_view command) {
    const auto at =
        std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.command == command; });
    return at == pairs.end() ? nullptr : &*at;
}

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool isBlank(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

std::string composed(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    const auto source = icu::UnicodeString::fromUTF8(text);
    const icu::UnicodeString normal = U_FAILURE(status) != 0 ? source : normalizer->normalize(source, status);
    std::string out;
    (U_FAILURE(status) != 0 ? source : normal).toUTF8String(out);
    return out;
}

std::size_t lengthOfCharacter(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead < 0xE0)
        return 2;
    return lead < 0xF0 ? 3 : 4;
}

/// Reads from left to right and never calls itself: braces may be nested as deeply as somebody likes.
class LatexReader {
  public:
    explicit LatexReader(std::string_view latex) : m_latex(latex) {}

    std::string text() {
        while (m_at < m_latex.size())
            step();
        flushAccent();
        return oneSpaced(composed(m_out));
    }

  private:
    void step() {
        const char c = m_latex[m_at];
        if (c == '\\')
            return command();
        if (c == '{' || c == '}' || c == '$') {
            ++m_at;
            return;
        }
        if (c == '~' || isBlank(c)) {
            ++m_at;
            // Between an accent and its letter, spaces mean nothing.
            if (m_accent.empty())
                m_out += ' ';
            return;
        }
        for (const Pair& ligature : kLigatures) {
            if (m_latex.substr(m_at).starts_with(ligature.command)) {
                m_at += ligature.command.size();
                return put(ligature.text);
            }
        }
        const std::size_t length = lengthOfCharacter(static_cast<unsigned char>(c));
        const std::string_view letter = m_latex.substr(m_at, length);
        m_at += letter.size();
        put(letter);
    }

    void command() {
        ++m_at;
        if (m_at >= m_latex.size())
            return;
        const std::string_view name = commandName();
        m_at += name.size();
        if (const Pair* letter = find(kLetters, name)) {
            put(letter->text);
            return skipBlanksAfterWord();
        }
        if (const Pair* accent = find(kAccents, name)) {
            flushAccent();
            m_accent = accent->text;
        } else if (isLetter(name.front())) {
            // \emph, \textbf, \url: the word goes, what it is about stays.
            skipBlanksAfterWord();
        } else if (name == "\\" || name == " " || name == "," || name == ";") {
            m_out += ' ';
        } else if (name != "-" && name != "/" && name != "(" && name != ")") {
            put(name);
        }
    }

    /// A word of letters, or the one character after the backslash.
    [[nodiscard]] std::string_view commandName() const {
        std::size_t end = m_at;
        while (end < m_latex.size() && isLetter(m_latex[end]))
            ++end;
        if (end == m_at)
            end += lengthOfCharacter(static_cast<unsigned char>(m_latex[m_at]));
        return m_latex.substr(m_at, end - m_at);
    }

    void skipBlanksAfterWord() {
        while (m_at < m_latex.size() && isBlank(m_latex[m_at]))
            ++m_at;
    }

    void put(std::string_view text) {
        m_out += text;
        flushAccent();
    }

    void flushAccent() {
        m_out += m_accent;
        m_accent = {};
    }

    std::string_view m_latex;
    std::size_t m_at = 0;
    std::string m_out;
    std::string_view m_accent;
};

} // namespace

std::string oneSpaced(std::string_view text) {
    std::string out;
    for (const char c : base::trimmed(text)) {
        const char one = isBlank(c) ? ' ' : c;
        if (one != ' ' || (!out.empty() && out.back() != ' '))
            out += one;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string latexToText(std::string_view latex) { return LatexReader(latex).text(); }

std::string latexToAddress(std::string_view latex) {
    std::string out;
    for (std::size_t i = 0; i < latex.size(); ++i) {
        if (latex.substr(i).starts_with("\\url"))
            i += 3;
        else if (latex[i] != '\\' && latex[i] != '{' && latex[i] != '}' && !isBlank(latex[i]))
            out += latex[i];
    }
    return out;
}

std::string textToLatex(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "{\\textbackslash}";
            break;
        case '~':
            out += "{\\textasciitilde}";
            break;
        case '^':
            out += "{\\textasciicircum}";
            break;
        case '{':
        case '}':
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
            out += '\\';
            [[fallthrough]];
        default:
            out += c;
        }
    }
    return out;
}

} // namespace entente::citation
