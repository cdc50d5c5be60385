#pragma once

// For the store's own .cpp files: how well a thing fits what was typed.

#include "core/store/search.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// A row of the index, as it was indexed.
struct IndexedText {
    std::int64_t id = 0;
    std::string title;
    std::string body;
    std::string filters;
};

/// Tokens of search_document.h: of each group a row must carry one.
using FilterGroups = std::vector<std::vector<std::string>>;

struct SearchMatch {
    SearchTier tier = SearchTier::Text;
    /// The last word stands there whole and not only as a beginning.
    bool isWhole = true;
};

/// The words and filters of a query, ready to be held against rows.
class SearchMatcher {
  public:
    SearchMatcher(const SearchQuery& query, FilterGroups filterGroups);

    /// Nothing when a word or filter is missing.
    [[nodiscard]] std::optional<SearchMatch> match(const IndexedText& row) const;
    /// All words as a name would begin with them.
    [[nodiscard]] const std::string& beginning() const { return m_beginning; }
    [[nodiscard]] const FilterGroups& filterGroups() const { return m_filterGroups; }

  private:
    [[nodiscard]] bool carriesFilters(std::string_view filters) const;
    [[nodiscard]] std::optional<SearchTier> tierOfName(std::string_view name) const;

    std::vector<std::string> m_phrases;
    std::string m_beginning;
    FilterGroups m_filterGroups;
    std::vector<bool> m_mayGoOn;
};

} // namespace entente::store
