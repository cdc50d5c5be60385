#include "core/store/found_item.h"

#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/rows.h"
#include "core/store/series_table.h"

namespace entente::store {
namespace {

constexpr std::size_t kExcerptLength = 110;

constexpr auto kRecordLine = "SELECT kind, title, date, place FROM record WHERE id = ?1";

// What search_document.cpp indexes, passage by passage and as people wrote it.
constexpr auto kRecordPassages = R"sql(
SELECT short_title FROM agreement WHERE record_id = ?1
UNION ALL SELECT summary FROM record WHERE id = ?1
UNION ALL SELECT text FROM meeting_item WHERE record_id = ?1
UNION ALL SELECT title || ': ' || summary FROM deal_step WHERE record_id = ?1
UNION ALL SELECT text FROM assessment WHERE record_id = ?1
UNION ALL SELECT group_concat(n.text, ' · ') FROM participation p JOIN person_name n ON n.person_id = p.person_id
          WHERE p.record_id = ?1
UNION ALL SELECT quote FROM citation WHERE subject_id = ?1
UNION ALL SELECT place FROM record WHERE id = ?1
)sql";
constexpr auto kNamePassages = R"sql(
SELECT group_concat(text, ' · ') FROM person_name WHERE person_id = ?1
UNION ALL SELECT title || ' · ' || title_ja FROM office WHERE person_id = ?1
UNION ALL SELECT group_concat(text, ' · ') FROM actor_name WHERE actor_id = ?1
UNION ALL SELECT code FROM actor WHERE id = ?1
UNION ALL SELECT title || ' · ' || title_ja FROM series WHERE id = ?1
UNION ALL SELECT commodity || ' · ' || note FROM series WHERE id = ?1
)sql";

/// Puts hits into words. Statements are made once, since making one takes longer than running it.
class ItemReader {
  public:
    ItemReader(const Connection& connection, const SearchQuery& query, const std::string& language)
        : m_connection(connection), m_query(query), m_language(language) {}

    std::optional<FoundItem> read(const SearchHit& hit) {
        FoundItem item{.id = hit.id, .kind = hit.kind, .tier = hit.tier};
        if (!fill(item))
            return std::nullopt;
        const bool isInTitle = phrasesIn(m_query, item.title.text) == m_query.phrases.size();
        item.title = marked(m_query, std::move(item.title.text));
        if (!isInTitle)
            item.excerpt = bestPassage(item);
        return item;
    }

  private:
    bool fill(FoundItem& item) {
        switch (item.kind) {
        case FoundKind::Actor:
            return fillActor(item);
        case FoundKind::Person:
            return fillPerson(item);
        case FoundKind::Series:
            return fillSeries(item);
        case FoundKind::Record:
            break;
        }
        return fillRecord(item);
    }

    bool fillRecord(FoundItem& item) {
        SQLite::Statement& query = prepared(m_record, kRecordLine, item.id);
        if (!query.executeStep())
            return false;
        Row row(query);
        item.record = row.code(model::RecordKind::Event);
        item.title.text = row.text();
        item.date = row.date();
        item.detail = row.text();
        return true;
    }

    bool fillPerson(FoundItem& item) const {
        const auto person = findPerson(m_connection, model::PersonId{item.id});
        if (!person)
            return false;
        const auto offices =
            officesHeld(m_connection, person->id, {base::distantPast(), base::distantFuture()});
        item.title.text = model::nameIn(person->names, m_language);
        item.detail = offices.empty() ? std::string() : model::nameIn(offices.back().titles, m_language);
        return true;
    }

    bool fillActor(FoundItem& item) const {
        const auto actor = findActor(m_connection, model::ActorId{item.id});
        if (!actor)
            return false;
        item.title.text = model::nameIn(actor->names, m_language);
        item.detail = actor->code;
        return true;
    }

    bool fillSeries(FoundItem& item) const {
        const auto series = findSeries(m_connection, model::SeriesId{item.id});
        if (!series)
            return false;
        item.title.text = m_language == "ja" && !series->titleJa.empty() ? series->titleJa : series->title;
        item.detail = series->edition;
        item.measure = series->key.measure;
        return true;
    }

    /// The passage with most of the words.
    MarkedText bestPassage(const FoundItem& item) {
        std::string best;
        std::size_t most = 0;
        SQLite::Statement& passages = item.kind == FoundKind::Record
                                          ? prepared(m_recordPassages, kRecordPassages, item.id)
                                          : prepared(m_namePassages, kNamePassages, item.id);
        while (most < m_query.phrases.size() && passages.executeStep()) {
            std::string passage = passages.getColumn(0).getString();
            const std::size_t count = passage.empty() ? 0 : phrasesIn(m_query, passage);
            if (count > most) {
                most = count;
                best = std::move(passage);
            }
        }
        return best.empty() ? MarkedText{} : excerpt(marked(m_query, std::move(best)), kExcerptLength);
    }

    SQLite::Statement& prepared(std::optional<SQLite::Statement>& statement, const char* sql,
                                std::int64_t id) const {
        if (!statement)
            statement.emplace(m_connection.database(), sql);
        statement->reset();
        statement->bind(1, id);
        return *statement;
    }

    const Connection& m_connection;
    const SearchQuery& m_query;
    const std::string& m_language;
    std::optional<SQLite::Statement> m_record;
    std::optional<SQLite::Statement> m_recordPassages;
    std::optional<SQLite::Statement> m_namePassages;
};

} // namespace

FoundItems findItems(const Connection& connection, const SearchQuery& query, const SearchLimits& limits,
                     const std::string& language) {
    SearchResult result = search(connection, query, limits);
    FoundItems found{.isComplete = result.isComplete, .problems = std::move(result.problems)};
    ItemReader reader(connection, query, language);
    for (const SearchHit& hit : result.hits) {
        if (auto item = reader.read(hit))
            found.items.push_back(std::move(*item));
    }
    return found;
}

} // namespace entente::store
