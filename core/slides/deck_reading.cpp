#include "core/slides/deck_reading.h"

#include "core/base/text.h"
#include "core/slides/deck_words.h"
#include "core/store/actor_table.h"
#include "core/store/guard.h"
#include "core/store/record_table.h"

#include <algorithm>

namespace entente::slides {
namespace {

[[noreturn]] void refuse(const char* what, const std::string& value) {
    throw store::Failure({base::ErrorCode::UnknownReference, {.field = what, .value = value}});
}

model::ActorId actorNamed(const DeckReading& reading, const std::string& name) {
    const auto actor = store::findActorNamed(reading.connection, name);
    if (!actor)
        refuse("The actor of a slide", name);
    return actor->id;
}

model::TagId topicNamed(const DeckReading& reading, const std::string& name) {
    const auto& tags = reading.names.tags();
    const std::string folded = base::folded(name);
    const auto tag = std::find_if(tags.begin(), tags.end(),
                                  [&](const store::Tag& one) { return base::folded(one.name) == folded; });
    if (tag == tags.end())
        refuse("The topic of a slide", name);
    return tag->id;
}

} // namespace

std::vector<model::RecordRow> recordsOf(const DeckReading& reading, const RecordFilter& filter,
                                        const std::vector<model::RecordKind>& kinds) {
    model::Focus focus{.period = filter.period};
    for (const std::string& name : filter.actors)
        focus.actors.push_back(actorNamed(reading, name));
    for (const std::string& name : filter.topics)
        focus.topics.push_back(topicNamed(reading, name));
    return store::listRecords(reading.connection, filter.kinds.empty() ? kinds : filter.kinds, focus);
}

std::string actorList(const DeckReading& reading, const std::vector<model::ActorId>& actors) {
    std::string list;
    for (const model::ActorId actor : actors) {
        if (!list.empty())
            list += word(DeckWord::ListSeparator, reading.language);
        list += reading.names.actorShort(actor, reading.language);
    }
    return list;
}

std::string filterWords(const DeckReading& reading, const RecordFilter& filter) {
    std::string words;
    const auto add = [&](const std::string& part) { words += (words.empty() ? "" : "; ") + part; };
    for (const std::string& name : filter.actors)
        add(reading.names.actor(actorNamed(reading, name), reading.language));
    for (const std::string& name : filter.topics)
        add(name);
    if (filter.period)
        add(rangeWords(*filter.period, reading.language));
    return words.empty() ? std::string(word(DeckWord::AllRecords, reading.language)) : words;
}

} // namespace entente::slides
