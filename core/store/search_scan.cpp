#include "core/store/search_scan.h"

#include "core/store/rows.h"
#include "core/store/search_tables.h"

namespace entente::store {
namespace {

constexpr auto kWalkTitles = R"sql(
SELECT rowid FROM search_title WHERE search_title MATCH ?3 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid
)sql";
constexpr auto kWalkTexts = R"sql(
SELECT rowid FROM search_text WHERE search_text MATCH ?3 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid
)sql";
constexpr auto kWalkEntries = "SELECT slot FROM search_entry WHERE slot BETWEEN ?1 AND ?2 ORDER BY slot";
constexpr auto kUsed = R"sql(
SELECT (SELECT min(slot) FROM search_entry WHERE slot BETWEEN ?1 AND ?2),
       (SELECT max(slot) FROM search_entry WHERE slot BETWEEN ?1 AND ?2)
)sql";
// The shortest first: they are what is being typed most likely.
constexpr auto kWordsBegun = R"sql(
SELECT word FROM search_word WHERE word >= ?1 AND word < ?2 ORDER BY length(word), word LIMIT 200
)sql";

/// After every text that begins with what stands before it.
constexpr std::string_view kEnd = "\U0010FFFF";

// A step within FTS5 cannot be stopped, and words that stand in many texts but in few together make a long
// one. So the slots are walked in windows: the newest two years, and each window after it twice as long.
constexpr std::int64_t kFirstWindowDays = 730;

const char* sqlOf(SearchWalk walk) {
    switch (walk) {
    case SearchWalk::Titles:
        return kWalkTitles;
    case SearchWalk::Texts:
        return kWalkTexts;
    case SearchWalk::Everything:
        break;
    }
    return kWalkEntries;
}

std::optional<SlotRange> usedPart(const Connection& connection, SlotRange range) {
    SQLite::Statement query(connection.database(), kUsed);
    bindAll(query, range.first, range.last);
    if (!query.executeStep() || query.getColumn(0).isNull())
        return std::nullopt;
    return SlotRange{query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
}

std::string ftsString(std::string_view token) { return '"' + std::string(token) + '"'; }

} // namespace

SearchDeadline::SearchDeadline(std::chrono::milliseconds patience) {
    if (patience.count() > 0)
        m_end = std::chrono::steady_clock::now() + patience;
}

SearchExpression::SearchExpression(const Connection& connection, const SearchQuery& query,
                                   const SearchMatcher& matcher) {
    for (const SearchPhrase& phrase : query.phrases) {
        for (std::size_t i = 0; i < phrase.tokens.size(); ++i) {
            const bool isBegun = phrase.isBeginning && i + 1 == phrase.tokens.size();
            add(isBegun ? begun(connection, phrase.tokens[i]) : ftsString(phrase.tokens[i]));
        }
    }
    for (const auto& group : matcher.filterGroups()) {
        std::string alternatives;
        for (const std::string& token : group)
            alternatives += (alternatives.empty() ? "" : " OR ") + ftsString(token);
        add(alternatives);
    }
}

void SearchExpression::add(const std::string& alternatives) {
    m_text += (m_text.empty() ? "(" : " AND (") + alternatives + ")";
}

// FTS5 gathers all texts of a beginning before it gives the first, unless the beginning itself is indexed.
// The words that begin so are few and are walked side by side.
std::string SearchExpression::begun(const Connection& connection, const std::string& token) {
    if (characterCount(token) <= kIndexedBeginning)
        return ftsString(token) + "*";
    std::string alternatives;
    const auto words = readAll(
        connection, kWordsBegun, [](Row& row) { return row.text(); }, token, token + std::string(kEnd));
    for (const std::string& word : words)
        alternatives += (alternatives.empty() ? "" : " OR ") + ftsString(word);
    m_canMatch = m_canMatch && !words.empty();
    return alternatives;
}

bool walkSlots(const Connection& connection, SearchWalk walk, const SearchExpression& expression,
               SlotRange range, const SearchDeadline& deadline,
               const std::function<bool(std::int64_t)>& take) {
    const auto used = usedPart(connection, range);
    if (!used)
        return true;
    SQLite::Statement query(connection.database(), sqlOf(walk));
    if (walk != SearchWalk::Everything)
        query.bind(3, expression.text());
    std::int64_t first = used->first;
    for (std::int64_t window = slotCount(kFirstWindowDays); first <= used->last; window *= 2) {
        const std::int64_t last = used->last - first < window ? used->last : first + window;
        query.reset();
        query.bind(1, first);
        query.bind(2, last);
        while (query.executeStep()) {
            if (!take(query.getColumn(0).getInt64()))
                return true;
            if (deadline.isOver())
                return false;
        }
        if (deadline.isOver())
            return last == used->last;
        first = last + 1;
    }
    return true;
}

} // namespace entente::store
