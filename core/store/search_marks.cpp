#include "core/store/search_marks.h"

#include "core/base/tokens.h"

#include <algorithm>
#include <optional>

namespace entente::store {
namespace {

using Tokens = std::vector<base::TextToken>;

constexpr std::string_view kEllipsis = "…";
/// How far a cut looks for a space.
constexpr std::size_t kWordReach = 24;

bool isInsideCharacter(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::size_t nextCharacter(std::string_view text, std::size_t at) {
    do {
        ++at;
    } while (isInsideCharacter(text, at));
    return at;
}

/// The bytes of the phrase whose first token stands at that place, if it stands there.
std::optional<TextSpan> spanAt(std::string_view text, const Tokens& tokens, std::size_t at,
                               const SearchPhrase& phrase) {
    if (phrase.tokens.empty() || at + phrase.tokens.size() > tokens.size())
        return std::nullopt;
    for (std::size_t i = 0; i < phrase.tokens.size(); ++i) {
        const std::string& token = tokens[at + i].text;
        const bool mayGoOn = phrase.isBeginning && i + 1 == phrase.tokens.size();
        if (mayGoOn ? !token.starts_with(phrase.tokens[i]) : token != phrase.tokens[i])
            return std::nullopt;
    }
    TextSpan span{tokens[at].begin, tokens[at + phrase.tokens.size() - 1].end};
    // One Japanese character is the beginning of a pair, of which only that character was meant.
    if (base::isLoneIdeograph(phrase.tokens.back()))
        span.end = nextCharacter(text, tokens[at + phrase.tokens.size() - 1].begin);
    return span;
}

std::vector<TextSpan> joinedSpans(std::vector<TextSpan> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    std::vector<TextSpan> out;
    for (const TextSpan& span : spans) {
        if (!out.empty() && span.begin <= out.back().end)
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    return out;
}

/// The last character of a run of pairs begins no pair; it is looked for by itself.
void addLoneEnds(std::string_view text, const Tokens& tokens, const SearchPhrase& phrase,
                 std::vector<TextSpan>& spans) {
    if (phrase.tokens.size() != 1 || !base::isLoneIdeograph(phrase.tokens.front()))
        return;
    for (const base::TextToken& token : tokens) {
        if (token.text.size() > phrase.tokens.front().size() && token.text.ends_with(phrase.tokens.front())) {
            const std::size_t second = nextCharacter(text, token.begin);
            if (second < token.end)
                spans.push_back({second, token.end});
        }
    }
}

std::vector<TextSpan> spansOf(std::string_view text, const Tokens& tokens, const SearchPhrase& phrase) {
    std::vector<TextSpan> spans;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (const auto span = spanAt(text, tokens, at, phrase))
            spans.push_back(*span);
    }
    addLoneEnds(text, tokens, phrase, spans);
    return spans;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at < text.size(); --characters)
        at = nextCharacter(text, at);
    return std::min(at, text.size());
}

std::size_t backward(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at > 0; --characters) {
        do {
            --at;
        } while (at > 0 && isInsideCharacter(text, at));
    }
    return at;
}

/// A space near the cut, so that no word is cut; the cut itself where there is none, as in Japanese.
std::size_t atWord(std::string_view text, std::size_t at, std::size_t keep) {
    if (at == 0 || at == text.size())
        return at;
    const auto space = text.find(' ', at);
    return space < keep && space - at <= kWordReach ? space + 1 : at;
}

} // namespace

MarkedText marked(const SearchQuery& query, std::string text) {
    const Tokens tokens = base::textTokens(text);
    std::vector<TextSpan> spans;
    for (const SearchPhrase& phrase : query.phrases) {
        const auto found = spansOf(text, tokens, phrase);
        spans.insert(spans.end(), found.begin(), found.end());
    }
    return {std::move(text), joinedSpans(std::move(spans))};
}

std::size_t phrasesIn(const SearchQuery& query, std::string_view text) {
    const Tokens tokens = base::textTokens(text);
    return static_cast<std::size_t>(
        std::count_if(query.phrases.begin(), query.phrases.end(),
                      [&](const SearchPhrase& phrase) { return !spansOf(text, tokens, phrase).empty(); }));
}

MarkedText excerpt(const MarkedText& source, std::size_t characters) {
    std::string text = source.text;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::size_t anchor = source.marks.empty() ? 0 : source.marks.front().begin;
    std::size_t begin = backward(text, anchor, characters / 4);
    std::size_t end = forward(text, begin, characters);
    begin = atWord(text, begin, anchor);
    if (const auto space = text.rfind(' ', end);
        end < text.size() && space != std::string::npos && space > anchor && end - space <= kWordReach)
        end = space;
    MarkedText out;
    out.text = (begin > 0 ? std::string(kEllipsis) : std::string()) + text.substr(begin, end - begin) +
               (end < text.size() ? std::string(kEllipsis) : std::string());
    const std::size_t shift = begin > 0 ? kEllipsis.size() : 0;
    for (const TextSpan& mark : source.marks) {
        const std::size_t from = std::max(mark.begin, begin);
        const std::size_t to = std::min(mark.end, end);
        if (from < to)
            out.marks.push_back({from - begin + shift, to - begin + shift});
    }
    return out;
}

} // namespace entente::store
