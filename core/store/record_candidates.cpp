#include "core/store/record_candidates.h"

#include "core/store/sql.h"

#include <algorithm>
#include <iterator>

namespace entente::store {
namespace {

constexpr auto kOfKind = "SELECT id FROM record WHERE kind = ?1";
constexpr auto kTagged = "SELECT record_id FROM record_tag WHERE tag_id = ?1";
constexpr auto kWithActor = R"sql(
SELECT record_id FROM participation WHERE actor_id = ?1
UNION ALL
SELECT record_id FROM agreement_party WHERE actor_id = ?1
)sql";

// Undated records pass; an agreement also touches the days on which it was in force.
constexpr auto kTouching = R"sql(
SELECT id FROM record WHERE date_first <= ?2 AND date_last >= ?1
UNION ALL
SELECT id FROM record WHERE date_first IS NULL
UNION ALL
SELECT record_id FROM agreement WHERE in_force_first <= ?2 AND coalesce(ended_last, 2147483647) >= ?1
)sql";

template <class... Values>
void collect(const Connection& connection, RecordIds& ids, const char* sql, const Values&... values) {
    SQLite::Statement query(connection.database(), sql);
    bindAll(query, values...);
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getInt64());
}

class Narrowing {
  public:
    /// Keeps what is in both.
    void to(RecordIds ids) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        if (!m_ids) {
            m_ids = std::move(ids);
            return;
        }
        RecordIds both;
        std::set_intersection(m_ids->begin(), m_ids->end(), ids.begin(), ids.end(), std::back_inserter(both));
        m_ids = std::move(both);
    }
    [[nodiscard]] std::optional<RecordIds> result() { return std::move(m_ids); }

  private:
    std::optional<RecordIds> m_ids;
};

} // namespace

std::optional<RecordIds> candidates(const Connection& connection, const std::vector<model::RecordKind>& kinds,
                                    const model::Focus& focus) {
    Narrowing narrowing;
    const auto narrow = [&](const char* sql, const auto& values) {
        RecordIds ids;
        for (const auto& value : values)
            collect(connection, ids, sql, value);
        narrowing.to(std::move(ids));
    };
    if (!kinds.empty() && kinds.size() < model::codesOf<model::RecordKind>().size()) {
        std::vector<std::string_view> codes;
        std::transform(kinds.begin(), kinds.end(), std::back_inserter(codes),
                       model::codeOf<model::RecordKind>);
        narrow(kOfKind, codes);
    }
    if (!focus.actors.empty())
        narrow(kWithActor, focus.actors);
    if (!focus.topics.empty())
        narrow(kTagged, focus.topics);
    if (focus.period) {
        RecordIds ids;
        collect(connection, ids, kTouching, focus.period->first.value, focus.period->last.value);
        narrowing.to(std::move(ids));
    }
    return narrowing.result();
}

} // namespace entente::store
