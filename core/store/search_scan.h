#pragma once

// For the store's own .cpp files: rows of the index in the order of their slots, as many as are wanted.

#include "core/store/search_match.h"

#include <chrono>
#include <functional>

namespace entente::store {

/// Until when a search may go on.
class SearchDeadline {
  public:
    explicit SearchDeadline(std::chrono::milliseconds patience);
    [[nodiscard]] bool isOver() const { return m_end && std::chrono::steady_clock::now() >= *m_end; }

  private:
    std::optional<std::chrono::steady_clock::time_point> m_end;
};

/// The full-text expressions of a query. Throws.
class SearchExpression {
  public:
    SearchExpression(const Connection& connection, const SearchQuery& query, const SearchMatcher& matcher);

    /// What MATCH takes; empty when neither words nor filters say anything to the full-text index.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// False when a word is in no text at all.
    [[nodiscard]] bool canMatch() const { return m_canMatch; }

  private:
    void add(const std::string& alternatives);
    [[nodiscard]] std::string begun(const Connection& connection, const std::string& token);

    std::string m_text;
    bool m_canMatch = true;
};

/// Which rows are walked.
enum class SearchWalk { Titles, Texts, Everything };

/// Calls `take(slot)` for the rows in the range that fit, best slot first, until it answers false; gives
/// false when the deadline came first. Throws.
bool walkSlots(const Connection& connection, SearchWalk walk, const SearchExpression& expression,
               SlotRange range, const SearchDeadline& deadline,
               const std::function<bool(std::int64_t)>& take);

} // namespace entente::store
