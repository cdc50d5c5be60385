#include "core/store/search_query.h"

#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/base/tokens.h"
#include "core/store/search_filter.h"
#include "core/store/search_terms.h"

#include <algorithm>
#include <set>
#include <utility>

namespace entente::store {
namespace {

// Nobody types more than this to find one thing; what is pasted beyond it does not narrow the search.
constexpr std::size_t kMostTokens = 32;
constexpr std::size_t kLongestTyped = 2000;

std::string_view shortened(std::string_view typed) {
    std::size_t end = std::min(typed.size(), kLongestTyped);
    while (end < typed.size() && end > 0 && (static_cast<unsigned char>(typed[end]) & 0xC0U) == 0x80U)
        --end;
    return typed.substr(0, end);
}

/// A run of pairs holds together by itself; what changes the script begins a phrase of its own, since the
/// index has the run's last character between the two.
bool continues(const base::TextToken& before, const base::TextToken& token) {
    const bool overlap = token.begin < before.end;
    const auto isPairs = [](const std::string& text) {
        return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xE3U;
    };
    return overlap || (!isPairs(before.text) && !isPairs(token.text));
}

/// The kinds there are, in the language of the filter's name.
std::string kindsFor(const std::string& key) {
    const bool isEnglish =
        std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string out;
    std::set<std::pair<FoundKind, std::optional<model::RecordKind>>> named;
    for (const KindWord& row : kindWords()) {
        if (named.insert({row.kind, row.recordKind}).second)
            out.append(out.empty() ? ""
                       : isEnglish ? ", "
                                   : "、")
                .append(isEnglish ? row.english : row.japanese);
    }
    return out;
}

class QueryReader {
  public:
    SearchQuery read(std::string_view typed) {
        const auto terms = searchTerms(typed);
        for (const SearchTerm& term : terms) {
            const bool isLast = &term == &terms.back() && term.end == typed.size();
            const auto filter = term.key.empty() ? std::nullopt : filterNamed(term.key);
            if (!filter)
                addWords(term, isLast && (!term.isQuoted || term.isOpen));
            else if (!base::trimmed(term.value).empty())
                addFilter(*filter, term);
        }
        return std::move(m_query);
    }

  private:
    void addWords(const SearchTerm& term, bool isBeginning) {
        const std::size_t before = m_query.phrases.size();
        const std::string text = term.key.empty() ? term.value : term.key + " " + term.value;
        const auto tokens = base::textTokens(text);
        for (std::size_t i = 0; i < tokens.size() && m_tokens < kMostTokens; ++i, ++m_tokens) {
            if (i == 0 || !continues(tokens[i - 1], tokens[i]))
                m_query.phrases.emplace_back();
            m_query.phrases.back().tokens.push_back(tokens[i].text);
        }
        for (std::size_t i = before; i < m_query.phrases.size(); ++i) {
            SearchPhrase& phrase = m_query.phrases[i];
            const bool isLast = i + 1 == m_query.phrases.size();
            // One character of Japanese begins a pair wherever it stands.
            phrase.isBeginning = (isLast && isBeginning) ||
                                 (phrase.tokens.size() == 1 && base::isLoneIdeograph(phrase.tokens.front()));
        }
    }

    void addFilter(SearchFilter filter, const SearchTerm& term) {
        switch (filter) {
        case SearchFilter::Kind:
            return addKinds(term);
        case SearchFilter::Actor:
            return m_query.actors.emplace_back(base::trimmed(term.value)), void();
        case SearchFilter::Topic:
            return m_query.topics.emplace_back(base::trimmed(term.value)), void();
        case SearchFilter::After:
        case SearchFilter::Since:
        case SearchFilter::Before:
        case SearchFilter::Until:
        case SearchFilter::During:
            return addDate(filter, term);
        }
    }

    void addKinds(const SearchTerm& term) {
        std::string value = term.value;
        for (const std::string_view comma : {"、", "，"}) {
            for (auto at = value.find(comma); at != std::string::npos; at = value.find(comma))
                value.replace(at, comma.size(), ",");
        }
        for (const std::string& word : base::split(value, ',')) {
            if (word.empty())
                continue;
            const KindWord* kind = kindNamed(word);
            if (kind == nullptr) {
                m_query.problems.push_back(
                    {base::ErrorCode::InvalidValue,
                     {.field = term.key, .value = word, .detail = kindsFor(term.key)}});
                continue;
            }
            if (std::find(m_query.kinds.begin(), m_query.kinds.end(), kind->kind) == m_query.kinds.end())
                m_query.kinds.push_back(kind->kind);
            if (kind->recordKind)
                m_query.recordKinds.push_back(*kind->recordKind);
        }
    }

    void addDate(SearchFilter filter, const SearchTerm& term) {
        auto date = base::readDate(term.value);
        if (!date) {
            date.error().facts.field = term.key;
            m_query.problems.push_back(std::move(date.error()));
            return;
        }
        const base::DayRange days = date->days();
        if (filter == SearchFilter::After)
            begin(days.last + 1);
        if (filter == SearchFilter::Since || filter == SearchFilter::During)
            begin(days.first);
        if (filter == SearchFilter::Before)
            end(days.first + -1);
        if (filter == SearchFilter::Until || filter == SearchFilter::During)
            end(days.last);
    }

    void begin(base::Day day) { m_query.from = std::max(m_query.from.value_or(day), day); }
    void end(base::Day day) { m_query.to = std::min(m_query.to.value_or(day), day); }

    SearchQuery m_query;
    std::size_t m_tokens = 0;
};

} // namespace

bool SearchQuery::hasFilters() const {
    return !kinds.empty() || !recordKinds.empty() || !actors.empty() || !topics.empty() || from || to;
}

bool SearchQuery::isEmpty() const { return phrases.empty() && !hasFilters(); }

SearchQuery parseSearch(std::string_view typed) { return QueryReader().read(shortened(typed)); }

} // namespace entente::store
