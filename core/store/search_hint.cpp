#include "core/store/search_hint.h"

#include "core/base/text.h"
#include "core/store/search_filter.h"
#include "core/store/search_tables.h"
#include "core/store/search_terms.h"

#include <algorithm>
#include <set>

namespace entente::store {
namespace {

constexpr std::size_t kMostHints = 6;

std::string quotedIfNeeded(const std::string& value) {
    const bool isPlain =
        value.find_first_of(" \t\":") == std::string::npos && value.find("\u3000") == std::string::npos;
    return isPlain ? value : '"' + value + '"';
}

class HintFinder {
  public:
    HintFinder(std::string_view typed, const Names& names, const std::string& language)
        : m_names(names), m_language(language) {
        const auto terms = searchTerms(typed);
        const bool isTyping = !terms.empty() && terms.back().end == typed.size();
        m_before = typed.substr(0, isTyping ? terms.back().begin : typed.size());
        if (isTyping)
            m_term = terms.back();
        else
            m_isNew = true;
        m_isEmpty = terms.empty();
    }

    std::vector<SearchHint> find() {
        const auto filter = m_term.key.empty() ? std::nullopt : filterNamed(m_term.key);
        if (!filter)
            offerFilters();
        else if (*filter == SearchFilter::Kind)
            offerKinds();
        else if (*filter == SearchFilter::Actor)
            offerActors();
        else if (*filter == SearchFilter::Topic)
            offerTopics();
        return std::move(m_hints);
    }

  private:
    [[nodiscard]] bool isJapanese() const { return m_language == "ja"; }

    void offer(const std::string& filter, const std::string& meaning) {
        if (m_hints.size() < kMostHints)
            m_hints.push_back({m_before + filter, filter, meaning});
    }

    void offerValue(const std::string& value, const std::string& meaning) {
        offer(m_term.key + ":" + quotedIfNeeded(value) + " ", meaning);
    }

    void offerFilters() {
        if ((m_isNew && !m_isEmpty) || m_term.isQuoted || !m_term.key.empty())
            return;
        const std::string begun = base::folded(m_term.value);
        // One letter begins too many words to be meant as a filter; one Japanese character may be.
        if (!m_isEmpty && characterCount(begun) < 2 && begun.size() < 2)
            return;
        std::set<SearchFilter> offered;
        for (const FilterWord& row : filterWords()) {
            const bool fits =
                base::folded(row.english).starts_with(begun) || base::folded(row.japanese).starts_with(begun);
            if (fits && offered.insert(row.filter).second)
                offer(std::string(isJapanese() ? row.japanese : row.english) + ":", {});
        }
    }

    void offerKinds() {
        // After a comma another kind begins.
        const auto comma = m_term.value.rfind(',');
        const std::string done =
            comma == std::string::npos ? std::string() : m_term.value.substr(0, comma + 1);
        const std::string begun = base::folded(std::string_view(m_term.value).substr(done.size()));
        std::set<std::pair<FoundKind, std::optional<model::RecordKind>>> offered;
        for (const KindWord& row : kindWords()) {
            const bool fits =
                base::folded(row.english).starts_with(begun) || base::folded(row.japanese).starts_with(begun);
            if (fits && offered.insert({row.kind, row.recordKind}).second)
                offerValue(done + std::string(isJapanese() ? row.japanese : row.english), {});
        }
    }

    void offerActors() {
        const std::string begun = base::folded(m_term.value);
        for (const model::Actor& actor : m_names.actors()) {
            const bool fits =
                base::folded(actor.code).starts_with(begun) ||
                std::any_of(actor.names.begin(), actor.names.end(), [&](const model::Name& name) {
                    return base::folded(name.text).starts_with(begun);
                });
            if (fits)
                offerValue(actor.code, model::nameIn(actor.names, m_language));
        }
    }

    void offerTopics() {
        const std::string part = base::folded(m_term.value);
        for (const Tag& tag : m_names.tags()) {
            if (base::folded(tag.name).find(part) != std::string::npos)
                offerValue(tag.name, {});
        }
    }

    const Names& m_names;
    const std::string& m_language;
    std::string m_before;
    SearchTerm m_term;
    bool m_isNew = false;
    bool m_isEmpty = false;
    std::vector<SearchHint> m_hints;
};

} // namespace

std::vector<SearchHint> searchHints(std::string_view typed, const Names& names, const std::string& language) {
    return HintFinder(typed, names, language).find();
}

} // namespace entente::store
