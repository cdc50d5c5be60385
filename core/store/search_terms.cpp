#include "core/store/search_terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace entente::store {
namespace {

struct Quotes {
    std::string_view open;
    std::string_view close;
};
constexpr std::array kQuotes{Quotes{"\"", "\""}, Quotes{"“", "”"}, Quotes{"「", "」"}, Quotes{"『", "』"}};
constexpr std::array<std::string_view, 6> kSpaces{" ", "\t", "\n", "\r", "\u00A0", "\u3000"};
constexpr std::array<std::string_view, 2> kColons{":", "："};

/// How many bytes at the beginning of the text are one of these; 0 for none.
template <class Marks>
std::size_t beginsWith(std::string_view text, const Marks& marks) {
    for (const std::string_view mark : marks) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

class TermReader {
  public:
    explicit TermReader(std::string_view typed) : m_typed(typed) {}

    std::optional<SearchTerm> next() {
        while (const std::size_t space = beginsWith(rest(), kSpaces))
            m_at += space;
        if (rest().empty())
            return std::nullopt;
        SearchTerm term{.begin = m_at};
        while (!rest().empty() && beginsWith(rest(), kSpaces) == 0)
            takeOne(term);
        term.end = m_at;
        return term;
    }

  private:
    [[nodiscard]] std::string_view rest() const { return m_typed.substr(m_at); }

    void takeOne(SearchTerm& term) {
        const auto quotes = std::find_if(kQuotes.begin(), kQuotes.end(),
                                         [&](const Quotes& q) { return rest().starts_with(q.open); });
        if (quotes != kQuotes.end())
            return takeQuoted(term, *quotes);
        const std::size_t colon = beginsWith(rest(), kColons);
        if (colon > 0 && term.key.empty() && !term.value.empty() && !term.isQuoted)
            term.key = std::exchange(term.value, {});
        else
            term.value += m_typed.substr(m_at, std::max<std::size_t>(colon, 1));
        m_at += std::max<std::size_t>(colon, 1);
    }

    void takeQuoted(SearchTerm& term, const Quotes& quotes) {
        m_at += quotes.open.size();
        const auto close = std::min(rest().find(quotes.close), rest().size());
        term.isOpen = close == rest().size();
        term.isQuoted = true;
        term.value += rest().substr(0, close);
        m_at = std::min(m_at + close + quotes.close.size(), m_typed.size());
    }

    std::string_view m_typed;
    std::size_t m_at = 0;
};

} // namespace

std::vector<SearchTerm> searchTerms(std::string_view typed) {
    std::vector<SearchTerm> terms;
    TermReader reader(typed);
    while (auto term = reader.next())
        terms.push_back(std::move(*term));
    return terms;
}

} // namespace entente::store
