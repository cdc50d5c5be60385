#include "core/store/record_table.h"
#include "core/store/sql.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace entente::store {
namespace {

// Parts of a row come from several tables. Each is read in one walk and put where it belongs: on a million
// records that is far less work than a subquery for each row.

constexpr auto kRecords = R"sql(
SELECT r.id, r.kind, r.title, r.date, r.place, r.unverified,
       coalesce(m.format, a.kind, e.category, d.kind, c.kind, ''),
       coalesce(m.status, c.status, ''),
       CASE WHEN a.in_force IS NOT NULL OR a.ended IS NOT NULL THEN
              coalesce(a.in_force, r.date, '') || '/' || coalesce(a.ended, '..')
            ELSE c.due END
FROM record r
LEFT JOIN meeting m ON m.record_id = r.id
LEFT JOIN agreement a ON a.record_id = r.id
LEFT JOIN event e ON e.record_id = r.id
LEFT JOIN deal d ON d.record_id = r.id
LEFT JOIN commitment c ON c.record_id = r.id
WHERE r.date_first IS NULL OR (r.date_first <= ?2 AND r.date_last >= ?1)
   OR (a.in_force_first <= ?2 AND coalesce(a.ended_last, 2147483647) >= ?1)
ORDER BY r.date_first IS NULL, r.date_first, r.date_last, r.id
)sql";

constexpr auto kPeople = R"sql(
SELECT record_id, actor_id, person_id FROM participation ORDER BY record_id, position, id
)sql";

constexpr auto kParties = R"sql(
SELECT record_id, actor_id, NULL FROM agreement_party ORDER BY record_id, position, id
)sql";

constexpr auto kSteps = R"sql(
SELECT record_id, date_first FROM deal_step WHERE date_first IS NOT NULL ORDER BY record_id, date_first
)sql";

constexpr auto kCitations = "SELECT subject_id, count(*) FROM citation GROUP BY subject_id";

constexpr auto kLinks = R"sql(
SELECT id, count(*) FROM (SELECT from_id AS id FROM link UNION ALL SELECT to_id FROM link) GROUP BY id
)sql";

constexpr auto kTagged = "SELECT record_id FROM record_tag WHERE tag_id = ?1";

using Places = std::unordered_map<std::int64_t, std::size_t>;

template <class T>
void addOnce(std::vector<T>& list, const std::optional<T>& value) {
    if (value && std::find(list.begin(), list.end(), *value) == list.end())
        list.push_back(*value);
}

class Lister {
  public:
    Lister(const Connection& connection, const std::vector<model::RecordKind>& kinds,
           const model::Focus& focus)
        : m_connection(connection), m_kinds(kinds), m_focus(focus) {}

    std::vector<model::RecordRow> rows() {
        readTopics();
        readRecords();
        readPeople(kPeople);
        readPeople(kParties);
        readSteps();
        readCounts(kCitations, &model::RecordRow::citations);
        readCounts(kLinks, &model::RecordRow::links);
        keepActors();
        return std::move(m_rows);
    }

  private:
    void readTopics() {
        for (const model::TagId tag : m_focus.topics) {
            SQLite::Statement query(m_connection.database(), kTagged);
            query.bind(1, tag.value);
            while (query.executeStep())
                m_tagged.insert(query.getColumn(0).getInt64());
        }
    }

    bool isWanted(const model::RecordRow& row) const {
        const bool kind =
            m_kinds.empty() || std::find(m_kinds.begin(), m_kinds.end(), row.kind) != m_kinds.end();
        return kind && (m_focus.topics.empty() || m_tagged.contains(row.id.value));
    }

    void readRecords() {
        const base::DayRange all{base::distantPast(), base::distantFuture()};
        const base::DayRange days = m_focus.period.value_or(all);
        SQLite::Statement query(m_connection.database(), kRecords);
        Binder(query) << days.first.value << days.last.value;
        while (query.executeStep()) {
            model::RecordRow row = read(query);
            if (!isWanted(row))
                continue;
            m_places.emplace(row.id.value, m_rows.size());
            m_rows.push_back(std::move(row));
        }
    }

    static model::RecordRow read(SQLite::Statement& query) {
        Row row(query);
        model::RecordRow out;
        out.id = row.id<model::RecordId>();
        out.kind = row.code(model::RecordKind::Event);
        out.title = row.text();
        out.date = row.date();
        out.place = row.text();
        out.unverified = row.flag();
        out.type = row.text();
        out.status = row.text();
        out.span = row.date();
        return out;
    }

    model::RecordRow* at(std::int64_t id) {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_rows[place->second];
    }

    void readPeople(const char* sql) {
        SQLite::Statement query(m_connection.database(), sql);
        while (query.executeStep()) {
            Row row(query);
            if (model::RecordRow* found = at(row.integer())) {
                addOnce(found->actors, row.optionalId<model::ActorId>());
                addOnce(found->people, row.optionalId<model::PersonId>());
            }
        }
    }

    void readSteps() {
        SQLite::Statement query(m_connection.database(), kSteps);
        while (query.executeStep()) {
            if (model::RecordRow* found = at(query.getColumn(0).getInt64()))
                found->steps.push_back({query.getColumn(1).getInt()});
        }
    }

    void readCounts(const char* sql, int model::RecordRow::*member) {
        SQLite::Statement query(m_connection.database(), sql);
        while (query.executeStep()) {
            if (model::RecordRow* found = at(query.getColumn(0).getInt64()))
                found->*member = query.getColumn(1).getInt();
        }
    }

    void keepActors() {
        if (m_focus.actors.empty())
            return;
        std::erase_if(m_rows, [&](const model::RecordRow& row) {
            return std::find_first_of(row.actors.begin(), row.actors.end(), m_focus.actors.begin(),
                                      m_focus.actors.end()) == row.actors.end();
        });
    }

    const Connection& m_connection;
    const std::vector<model::RecordKind>& m_kinds;
    const model::Focus& m_focus;
    std::unordered_set<std::int64_t> m_tagged;
    std::vector<model::RecordRow> m_rows;
    Places m_places;
};

} // namespace

std::vector<model::RecordRow> listRecords(const Connection& connection,
                                          const std::vector<model::RecordKind>& kinds,
                                          const model::Focus& focus) {
    return Lister(connection, kinds, focus).rows();
}

} // namespace entente::store
