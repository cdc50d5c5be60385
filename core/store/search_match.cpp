#include "core/store/search_match.h"

#include "core/base/text.h"
#include "core/base/tokens.h"

#include <algorithm>

namespace entente::store {
namespace {

enum class Found { No, Begun, Whole };

// Tokens are surrounded by spaces, names by bars.
bool isEdge(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '|';
}

Found findTokens(std::string_view text, std::string_view tokens, bool mayGoOn) {
    Found best = Found::No;
    for (auto at = text.find(tokens); at != std::string_view::npos; at = text.find(tokens, at + 1)) {
        if (at > 0 && !isEdge(text, at - 1))
            continue;
        if (isEdge(text, at + tokens.size()))
            return Found::Whole;
        if (mayGoOn)
            best = Found::Begun;
    }
    return best;
}

std::string joined(const std::vector<std::string>& tokens) {
    std::string out;
    for (const std::string& token : tokens)
        out += (out.empty() ? "" : " ") + token;
    return out;
}

bool isName(std::string_view name, const std::string& typed) {
    if (name == typed)
        return true;
    // The index adds the last character of a Japanese name alone.
    const auto rest = name.substr(std::min(typed.size() + 1, name.size()));
    return base::isLoneIdeograph(rest) && typed.ends_with(rest);
}

} // namespace

SearchMatcher::SearchMatcher(const SearchQuery& query, FilterGroups filterGroups)
    : m_filterGroups(std::move(filterGroups)) {
    for (const SearchPhrase& phrase : query.phrases) {
        m_phrases.push_back(joined(phrase.tokens));
        m_mayGoOn.push_back(phrase.isBeginning);
    }
    m_beginning = joined(m_phrases);
}

bool SearchMatcher::carriesFilters(std::string_view filters) const {
    return std::all_of(m_filterGroups.begin(), m_filterGroups.end(),
                       [&](const std::vector<std::string>& group) {
                           return std::any_of(group.begin(), group.end(), [&](const std::string& token) {
                               return findTokens(filters, token, false) == Found::Whole;
                           });
                       });
}

std::optional<SearchTier> SearchMatcher::tierOfName(std::string_view name) const {
    if (m_beginning.empty() || !name.starts_with(m_beginning))
        return std::nullopt;
    if (isName(name, m_beginning))
        return SearchTier::Exact;
    return m_mayGoOn.back() || isEdge(name, m_beginning.size()) ? std::optional(SearchTier::Beginning)
                                                                : std::nullopt;
}

std::optional<SearchMatch> SearchMatcher::match(const IndexedText& row) const {
    if (!carriesFilters(row.filters))
        return std::nullopt;
    SearchMatch out{.tier = m_phrases.empty() ? SearchTier::Text : SearchTier::Title};
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        Found found = findTokens(row.title, m_phrases[i], m_mayGoOn[i]);
        if (found == Found::No) {
            out.tier = SearchTier::Text;
            found = findTokens(row.body, m_phrases[i], m_mayGoOn[i]);
        }
        if (found == Found::No)
            return std::nullopt;
        out.isWhole = found == Found::Whole;
    }
    for (const std::string& name : base::split(row.title, '|')) {
        if (const auto tier = tierOfName(name))
            out.tier = std::min(out.tier, *tier);
    }
    return out;
}

} // namespace entente::store
