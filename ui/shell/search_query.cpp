#include "ui/shell/search_query.h"

#include "core/model/codes.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/search_index.h"
#include "core/store/series_table.h"
#include "core/timeline/date_words.h"

namespace entente::ui {
namespace {

std::string joined(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() ? one + other : one + " · " + other;
}

std::optional<FoundItem> recordItem(const store::Connection& connection, std::int64_t id,
                                    const std::string& language) {
    const auto record = store::findRecord(connection, model::RecordId{id});
    if (!record)
        return std::nullopt;
    const std::string date = record->date
                                 ? timeline::dateInWords(*record->date, language, timeline::WordLength::Short)
                                 : std::string();
    return FoundItem{
        .id = id, .record = record->kind, .title = record->title, .detail = joined(date, record->place)};
}

std::optional<FoundItem> personItem(const store::Connection& connection, std::int64_t id,
                                    const std::string& language) {
    const auto person = store::findPerson(connection, model::PersonId{id});
    if (!person)
        return std::nullopt;
    const auto offices =
        store::officesHeld(connection, person->id, {base::distantPast(), base::distantFuture()});
    return FoundItem{.id = id,
                     .other = FoundItem::Other::Person,
                     .title = model::nameIn(person->names, language),
                     .detail =
                         offices.empty() ? std::string() : model::nameIn(offices.back().titles, language)};
}

std::optional<FoundItem> actorItem(const store::Connection& connection, std::int64_t id,
                                   const std::string& language) {
    const auto actor = store::findActor(connection, model::ActorId{id});
    if (!actor)
        return std::nullopt;
    return FoundItem{.id = id,
                     .other = FoundItem::Other::Actor,
                     .title = model::nameIn(actor->names, language),
                     .detail = actor->code};
}

std::optional<FoundItem> seriesItem(const store::Connection& connection, std::int64_t id,
                                    const std::string& language) {
    const auto series = store::findSeries(connection, model::SeriesId{id});
    if (!series)
        return std::nullopt;
    const bool japanese = language == "ja" && !series->titleJa.empty();
    return FoundItem{.id = id,
                     .other = FoundItem::Other::Series,
                     .title = japanese ? series->titleJa : series->title,
                     .detail = series->edition,
                     .measure = series->key.measure};
}

std::optional<FoundItem> itemOf(const store::Connection& connection, const store::SearchHit& hit,
                                const std::string& language) {
    if (hit.kind == "person")
        return personItem(connection, hit.id, language);
    if (hit.kind == "actor")
        return actorItem(connection, hit.id, language);
    if (hit.kind == "series")
        return seriesItem(connection, hit.id, language);
    return recordItem(connection, hit.id, language);
}

} // namespace

std::vector<FoundItem> findItems(const store::Connection& connection, const std::string& words, int limit,
                                 const std::string& language) {
    std::vector<FoundItem> items;
    for (const store::SearchHit& hit : store::search(connection, words, limit)) {
        if (auto item = itemOf(connection, hit, language))
            items.push_back(std::move(*item));
    }
    return items;
}

} // namespace entente::ui
