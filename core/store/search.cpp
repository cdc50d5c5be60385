#include "core/store/search.h"

#include "core/store/rows.h"
#include "core/store/search_document.h"
#include "core/store/search_resolve.h"
#include "core/store/search_scan.h"
#include "core/store/search_tables.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_set>

namespace entente::store {
namespace {

constexpr auto kIndexedRow = "SELECT id, title, body, filters FROM search_text WHERE rowid = ?1";
constexpr auto kBeginning =
    "SELECT slot FROM search_key WHERE key >= ?1 AND key < ?2 ORDER BY key, slot LIMIT 60";

// So many hits of one tier are weighed against each other before the best of them are shown.
constexpr int kPool = 60;
// Of actors, people and series beside records, one in so many.
constexpr int kShareOfNames = 5;

constexpr std::array kAllKinds{FoundKind::Actor, FoundKind::Person, FoundKind::Record, FoundKind::Series};

std::vector<std::string> kindTokens(const SearchQuery& query) {
    std::vector<std::string> tokens;
    for (const model::RecordKind kind : query.recordKinds)
        tokens.push_back(kindToken(model::codeOf(kind)));
    return tokens;
}

/// The slots in which things of a kind are looked for.
SlotRange wantedSlots(FoundKind kind, const SearchQuery& query) {
    const bool isDated = query.from || query.to;
    const bool isWanted =
        query.kinds.empty() || std::find(query.kinds.begin(), query.kinds.end(), kind) != query.kinds.end();
    if (!isWanted || (isDated && kind != FoundKind::Record))
        return {};
    return isDated ? slotsBetween(query.from.value_or(base::distantPast()),
                                  query.to.value_or(base::distantFuture()))
                   : slotsOf(kind);
}

struct Ranked {
    std::int64_t slot = 0;
    std::int64_t id = 0;
    SearchMatch match;

    [[nodiscard]] auto rank() const { return std::tuple(match.tier, !match.isWhole, slot); }
};

class Search {
  public:
    Search(const Connection& connection, const SearchQuery& query, const SearchLimits& limits,
           FilterGroups filters)
        : m_connection(connection),
          m_query(query),
          m_limits(limits),
          m_deadline(limits.patience),
          m_matcher(query, filters),
          m_records(recordMatcher(query, std::move(filters))),
          m_expression(connection, query, m_matcher),
          m_recordExpression(connection, query, m_records),
          m_indexed(connection.database(), kIndexedRow) {}

    SearchResult run() {
        if (!m_query.phrases.empty()) {
            takeBeginnings();
            walkAll(SearchWalk::Titles);
        }
        walkAll(SearchWalk::Texts);
        return {.hits = best(), .isComplete = m_isComplete};
    }

  private:
    // Only records have kinds of records.
    static SearchMatcher recordMatcher(const SearchQuery& query, FilterGroups filters) {
        if (!query.recordKinds.empty())
            filters.push_back(kindTokens(query));
        return {query, std::move(filters)};
    }
    [[nodiscard]] const SearchMatcher& matcherOf(FoundKind kind) const {
        return kind == FoundKind::Record ? m_records : m_matcher;
    }
    [[nodiscard]] const SearchExpression& expressionOf(FoundKind kind) const {
        return kind == FoundKind::Record ? m_recordExpression : m_expression;
    }

    // Not in the order of slots, and not all where many begin so: the walk goes on as if these were not
    // there.
    void takeBeginnings() {
        const std::string key = searchKey(m_matcher.beginning());
        const auto slots = readAll(
            m_connection, kBeginning, [](Row& row) { return row.integer(); }, key, key + "\U0010FFFF");
        for (const std::int64_t slot : slots) {
            const SlotRange range = wantedSlots(foundKindOf(slot), m_query);
            if (range.first <= slot && slot <= range.last)
                take(slot);
        }
    }

    void walkAll(SearchWalk walk) {
        for (const FoundKind kind : kAllKinds) {
            const SlotRange range = wantedSlots(kind, m_query);
            if (range.isEmpty() || m_taken[indexOf(kind)] >= wantedOf(kind))
                continue;
            if (m_deadline.isOver()) {
                m_isComplete = false;
                return;
            }
            const SearchExpression& expression = expressionOf(kind);
            if (!expression.canMatch())
                continue;
            const auto takeOne = [&](std::int64_t slot) {
                m_taken[indexOf(kind)] += take(slot) ? 1 : 0;
                return m_taken[indexOf(kind)] < wantedOf(kind);
            };
            const auto way = expression.text().empty() ? SearchWalk::Everything : walk;
            if (!walkSlots(m_connection, way, expression, range, m_deadline, takeOne))
                m_isComplete = false;
        }
    }

    bool take(std::int64_t slot) {
        if (!m_seen.insert(slot).second)
            return false;
        m_indexed.reset();
        m_indexed.bind(1, slot);
        if (!m_indexed.executeStep())
            return false;
        Row row(m_indexed);
        IndexedText text;
        text.id = row.integer();
        text.title = row.text();
        text.body = row.text();
        text.filters = row.text();
        const FoundKind kind = foundKindOf(slot);
        auto match = matcherOf(kind).match(text);
        if (!match)
            return false;
        // Who is called by a surname or a part of a name is called so: as good as by how the name begins.
        const bool isNamed = kind == FoundKind::Actor || kind == FoundKind::Person;
        if (isNamed && match->tier == SearchTier::Title)
            match->tier = SearchTier::Beginning;
        m_found.push_back({slot, text.id, *match});
        return true;
    }

    static std::size_t indexOf(FoundKind kind) { return static_cast<std::size_t>(kind); }
    [[nodiscard]] int wantedOf(FoundKind kind) const {
        return kind == FoundKind::Record || m_query.kinds.size() == 1 ? std::max(kPool, m_limits.hits)
                                                                      : std::max(kPool / 2, shownOf(kind));
    }
    [[nodiscard]] int shownOf(FoundKind kind) const {
        const bool isAlone = m_query.kinds.size() == 1;
        return kind == FoundKind::Record || isAlone ? m_limits.hits
                                                    : std::max(1, m_limits.hits / kShareOfNames);
    }

    std::vector<SearchHit> best() {
        std::sort(m_found.begin(), m_found.end(),
                  [](const Ranked& one, const Ranked& other) { return one.rank() < other.rank(); });
        std::array<int, kAllKinds.size()> shown{};
        std::vector<SearchHit> hits;
        for (const Ranked& found : m_found) {
            const FoundKind kind = foundKindOf(found.slot);
            if (static_cast<int>(hits.size()) == m_limits.hits)
                break;
            if (shown[indexOf(kind)]++ < shownOf(kind))
                hits.push_back({found.id, kind, found.match.tier});
        }
        return hits;
    }

    const Connection& m_connection;
    const SearchQuery& m_query;
    SearchLimits m_limits;
    SearchDeadline m_deadline;
    SearchMatcher m_matcher;
    SearchMatcher m_records;
    SearchExpression m_expression;
    SearchExpression m_recordExpression;
    SQLite::Statement m_indexed;
    std::unordered_set<std::int64_t> m_seen;
    std::vector<Ranked> m_found;
    std::array<int, kAllKinds.size()> m_taken{};
    bool m_isComplete = true;
};

} // namespace

SearchResult search(const Connection& connection, const SearchQuery& query, const SearchLimits& limits) {
    SearchResult result;
    if (query.isEmpty() || limits.hits <= 0)
        return result;
    FilterGroups filters = resolveFilters(connection, query, result.problems);
    if (!result.problems.empty())
        return result;
    return Search(connection, query, limits, std::move(filters)).run();
}

} // namespace entente::store
