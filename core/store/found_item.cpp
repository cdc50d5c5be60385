#include "core/store/found_item.h"

#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"
#include "core/store/series_table.h"

namespace entente::store {
namespace {

constexpr std::size_t kExcerptLength = 110;

// What search_document.cpp indexes, passage by passage and as people wrote it.
constexpr auto kPassages = R"sql(
SELECT short_title FROM agreement WHERE record_id = ?1
UNION ALL SELECT summary FROM record WHERE id = ?1
UNION ALL SELECT text FROM (SELECT text FROM meeting_item WHERE record_id = ?1 ORDER BY position)
UNION ALL SELECT title || ': ' || summary FROM deal_step WHERE record_id = ?1
UNION ALL SELECT group_concat(text, ' · ') FROM (
  SELECT n.text FROM participation p JOIN person_name n ON n.person_id = p.person_id WHERE p.record_id = ?1)
UNION ALL SELECT quote FROM citation WHERE subject_id = ?1
UNION ALL SELECT place FROM record WHERE id = ?1
UNION ALL SELECT group_concat(text, ' · ') FROM person_name WHERE person_id = ?1
UNION ALL SELECT title || ' · ' || title_ja FROM office WHERE person_id = ?1
UNION ALL SELECT group_concat(text, ' · ') FROM actor_name WHERE actor_id = ?1
UNION ALL SELECT code FROM actor WHERE id = ?1
UNION ALL SELECT title || ' · ' || title_ja FROM series WHERE id = ?1
UNION ALL SELECT commodity || ' · ' || note FROM series WHERE id = ?1
)sql";

/// The passage with most of the words.
MarkedText bestPassage(const Connection& connection, const SearchQuery& query, std::int64_t id) {
    std::string best;
    std::size_t most = 0;
    SQLite::Statement passages(connection.database(), kPassages);
    passages.bind(1, id);
    while (passages.executeStep()) {
        std::string passage = passages.getColumn(0).getString();
        const std::size_t count = passage.empty() ? 0 : phrasesIn(query, passage);
        if (count > most) {
            most = count;
            best = std::move(passage);
        }
    }
    return best.empty() ? MarkedText{} : excerpt(marked(query, std::move(best)), kExcerptLength);
}

bool fillRecord(const Connection& connection, FoundItem& item) {
    const auto record = findRecord(connection, model::RecordId{item.id});
    if (!record)
        return false;
    item.record = record->kind;
    item.title.text = record->title;
    item.date = record->date;
    item.detail = record->place;
    return true;
}

bool fillPerson(const Connection& connection, FoundItem& item, const std::string& language) {
    const auto person = findPerson(connection, model::PersonId{item.id});
    if (!person)
        return false;
    const auto offices = officesHeld(connection, person->id, {base::distantPast(), base::distantFuture()});
    item.title.text = model::nameIn(person->names, language);
    item.detail = offices.empty() ? std::string() : model::nameIn(offices.back().titles, language);
    return true;
}

bool fillActor(const Connection& connection, FoundItem& item, const std::string& language) {
    const auto actor = findActor(connection, model::ActorId{item.id});
    if (!actor)
        return false;
    item.title.text = model::nameIn(actor->names, language);
    item.detail = actor->code;
    return true;
}

bool fillSeries(const Connection& connection, FoundItem& item, const std::string& language) {
    const auto series = findSeries(connection, model::SeriesId{item.id});
    if (!series)
        return false;
    item.title.text = language == "ja" && !series->titleJa.empty() ? series->titleJa : series->title;
    item.detail = series->edition;
    item.measure = series->key.measure;
    return true;
}

bool fill(const Connection& connection, FoundItem& item, const std::string& language) {
    switch (item.kind) {
    case FoundKind::Actor:
        return fillActor(connection, item, language);
    case FoundKind::Person:
        return fillPerson(connection, item, language);
    case FoundKind::Series:
        return fillSeries(connection, item, language);
    case FoundKind::Record:
        break;
    }
    return fillRecord(connection, item);
}

} // namespace

FoundItems findItems(const Connection& connection, const SearchQuery& query, const SearchLimits& limits,
                     const std::string& language) {
    SearchResult result = search(connection, query, limits);
    FoundItems found{.isComplete = result.isComplete, .problems = std::move(result.problems)};
    for (const SearchHit& hit : result.hits) {
        FoundItem item{.id = hit.id, .kind = hit.kind, .tier = hit.tier};
        if (!fill(connection, item, language))
            continue;
        const bool isInTitle = phrasesIn(query, item.title.text) == query.phrases.size();
        item.title = marked(query, std::move(item.title.text));
        if (!isInTitle)
            item.excerpt = bestPassage(connection, query, item.id);
        found.items.push_back(std::move(item));
    }
    return found;
}

} // namespace entente::store
