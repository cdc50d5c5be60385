#include "core/store/search_index.h"

#include "core/base/text.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <set>

namespace entente::store {
namespace {

struct Document {
    std::string title;
    std::string body;
    std::string kind;
};

// One row a query: what a person would type to find the thing. Whichever table knows the id answers.
constexpr auto kDocument = R"sql(
SELECT r.title, r.place || ' ' || r.summary || ' ' ||
       coalesce((SELECT group_concat(n.text, ' ') FROM participation p JOIN person_name n ON n.person_id = p.person_id
                 WHERE p.record_id = r.id), '') || ' ' ||
       coalesce((SELECT group_concat(i.text, ' ') FROM meeting_item i WHERE i.record_id = r.id), '') || ' ' ||
       coalesce((SELECT a.short_title FROM agreement a WHERE a.record_id = r.id), ''), r.kind
FROM record r WHERE r.id = ?1
UNION ALL
SELECT coalesce((SELECT group_concat(n.text, ' ') FROM person_name n WHERE n.person_id = p.id), ''),
       coalesce((SELECT group_concat(o.title || ' ' || o.title_ja, ' ') FROM office o WHERE o.person_id = p.id), ''),
       'person'
FROM person p WHERE p.id = ?1
UNION ALL
SELECT coalesce((SELECT group_concat(n.text, ' ') FROM actor_name n WHERE n.actor_id = a.id), ''), a.code, 'actor'
FROM actor a WHERE a.id = ?1
UNION ALL
SELECT s.title || ' ' || s.title_ja, s.commodity || ' ' || s.note, 'series' FROM series s WHERE s.id = ?1
)sql";

std::optional<Document> documentOf(SQLite::Statement& query, std::int64_t id) {
    query.reset();
    query.bind(1, id);
    if (!query.executeStep())
        return std::nullopt;
    return Document{base::searchTokens(query.getColumn(0).getString()),
                    base::searchTokens(query.getColumn(1).getString()), query.getColumn(2).getString()};
}

std::string matchExpression(const std::string& words) {
    std::string out;
    for (const std::string& token : base::split(base::searchTokens(words), ' ')) {
        if (!token.empty())
            out += (out.empty() ? "\"" : " \"") + token + "\"";
    }
    return out.empty() ? out : out + "*";
}

// A record is found by its people's names, so a renamed person touches their records.
std::set<std::int64_t> withRecordsOf(SQLite::Database& database, const std::vector<std::int64_t>& ids) {
    std::set<std::int64_t> all(ids.begin(), ids.end());
    SQLite::Statement query(database, "SELECT record_id FROM participation WHERE person_id = ?1");
    for (const std::int64_t id : ids) {
        query.reset();
        query.bind(1, id);
        while (query.executeStep())
            all.insert(query.getColumn(0).getInt64());
    }
    return all;
}

} // namespace

void refreshSearch(Connection& connection, const std::vector<std::int64_t>& ids) {
    SQLite::Database& database = connection.database();
    SQLite::Statement query(database, kDocument);
    SQLite::Statement erase(database, "DELETE FROM search_index WHERE rowid = ?1");
    SQLite::Statement insert(database,
                             "INSERT INTO search_index (rowid, title, body, kind) VALUES (?1, ?2, ?3, ?4)");
    for (const std::int64_t id : withRecordsOf(database, ids)) {
        erase.reset();
        erase.bind(1, id);
        erase.exec();
        const auto document = documentOf(query, id);
        if (!document)
            continue;
        insert.reset();
        insert.bind(1, id);
        insert.bind(2, document->title);
        insert.bind(3, document->body);
        insert.bind(4, document->kind);
        insert.exec();
    }
}

std::vector<SearchHit> search(const Connection& connection, const std::string& words, int limit) {
    const std::string expression = matchExpression(words);
    std::vector<SearchHit> hits;
    if (expression.empty())
        return hits;
    SQLite::Statement query(connection.database(),
                            "SELECT rowid, kind FROM search_index WHERE search_index MATCH ?1 "
                            "ORDER BY bm25(search_index, 4.0, 1.0) LIMIT ?2");
    query.bind(1, expression);
    query.bind(2, limit);
    while (query.executeStep())
        hits.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString()});
    return hits;
}

} // namespace entente::store
