#include "core/entry/find_thing.h"

#include "core/base/text.h"
#include "core/model/actor.h"
#include "core/store/actor_table.h"
#include "core/store/document_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace entente::entry {
namespace {

constexpr std::size_t kMostSuggestions = 3;

void addNames(std::vector<Thing>& things, ThingKind kind, std::int64_t id,
              const std::vector<model::Name>& names) {
    for (const model::Name& name : names)
        things.push_back({kind, id, name.text});
}

// Every title and name of one kind; a thing with several names stands there several times.
std::vector<Thing> thingsOf(const store::Connection& connection, ThingKind kind) {
    std::vector<Thing> things;
    switch (kind) {
    case ThingKind::Record:
        for (const auto& row : store::listRecords(connection, {}, {}))
            things.push_back({kind, row.id.value, row.title});
        break;
    case ThingKind::Person:
        for (const auto& person : store::listPeople(connection))
            addNames(things, kind, person.id.value, person.names);
        break;
    case ThingKind::Actor:
        for (const auto& actor : store::listActors(connection)) {
            addNames(things, kind, actor.id.value, actor.names);
            things.push_back({kind, actor.id.value, actor.code});
        }
        break;
    case ThingKind::Source:
        for (const auto& source : store::listSources(connection))
            things.push_back({kind, source.id.value, source.title});
        break;
    case ThingKind::Series:
        for (const auto& row : store::listSeries(connection, {})) {
            things.push_back({kind, row.series.id.value, row.series.title});
            things.push_back({kind, row.series.id.value, row.series.titleJa});
        }
        break;
    case ThingKind::Chart:
        for (const auto& chart : store::listCharts(connection))
            things.push_back({kind, chart.id.value, chart.title});
        break;
    case ThingKind::Deck:
        for (const auto& deck : store::listDecks(connection))
            things.push_back({kind, deck.id.value, deck.title});
        break;
    }
    return things;
}

std::string kindWords(const std::vector<ThingKind>& kinds) {
    if (kinds.size() > 2)
        return "record, person, actor, source, series, chart or deck";
    std::string words;
    for (const ThingKind kind : kinds)
        words += (words.empty() ? "" : " or ") + std::string(thingName(kind));
    return words;
}

void addOnce(std::vector<Thing>& things, const Thing& thing) {
    const bool isThere =
        std::any_of(things.begin(), things.end(), [&](const Thing& one) { return one.id == thing.id; });
    if (!isThere)
        things.push_back(thing);
}

std::string listed(const std::vector<Thing>& things, bool withIds) {
    std::string out;
    for (const Thing& thing : things) {
        if (!out.empty())
            out += ", ";
        out += withIds ? fmt::format("{} ({})", thing.id, thingName(thing.kind))
                       : fmt::format("“{}”", thing.title);
    }
    return out;
}

} // namespace

std::string_view thingName(ThingKind kind) {
    constexpr std::string_view kNames[] = {"record", "person", "actor", "source", "series", "chart", "deck"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::int64_t idIn(const std::string& text) {
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc() && end == text.data() + text.size() && id > 0 ? id : 0;
}

std::optional<Thing> thingOfId(const store::Connection& connection, ThingKind kind, std::int64_t id) {
    const auto titled = [&](const auto& found) {
        return found ? std::optional(Thing{kind, id, found->title}) : std::nullopt;
    };
    const auto named = [&](const auto& found) {
        return found ? std::optional(Thing{kind, id, model::nameIn(found->names, "en")}) : std::nullopt;
    };
    switch (kind) {
    case ThingKind::Record:
        return titled(store::findRecord(connection, {id}));
    case ThingKind::Person:
        return named(store::findPerson(connection, {id}));
    case ThingKind::Actor:
        return named(store::findActor(connection, {id}));
    case ThingKind::Source:
        return titled(store::findSource(connection, {id}));
    case ThingKind::Series:
        return titled(store::findSeries(connection, {id}));
    case ThingKind::Chart:
        return titled(store::findChart(connection, {id}));
    case ThingKind::Deck:
        return titled(store::findDeck(connection, {id}));
    }
    return std::nullopt;
}

base::Result<Thing> findThing(const store::Connection& connection, const std::string& what,
                              const std::vector<ThingKind>& kinds) {
    if (const std::int64_t id = idIn(what); id != 0) {
        for (const ThingKind kind : kinds) {
            if (auto thing = thingOfId(connection, kind, id))
                return *std::move(thing);
        }
    }
    const std::string folded = base::folded(base::trimmed(what));
    std::vector<Thing> exact;
    std::vector<Thing> near;
    for (const ThingKind kind : kinds) {
        for (const Thing& thing : thingsOf(connection, kind)) {
            const std::string title = base::folded(thing.title);
            if (title == folded)
                addOnce(exact, thing);
            else if (near.size() < kMostSuggestions && !folded.empty() &&
                     title.find(folded) != std::string::npos)
                addOnce(near, thing);
        }
        // A treaty and the source that holds its text may share a title: the kind that is asked for first is
        // meant.
        if (!exact.empty())
            break;
    }
    if (exact.size() == 1)
        return exact.front();
    const std::string words = kindWords(kinds);
    if (!exact.empty())
        return base::fail(base::ErrorCode::Ambiguous,
                          {.field = words, .value = what, .detail = listed(exact, true)});
    return base::fail(base::ErrorCode::NotFound,
                      {.field = words,
                       .value = what,
                       .detail = near.empty() ? std::string("The verb “list” shows what there is.")
                                              : fmt::format("Did you mean {}?", listed(near, false))});
}

} // namespace entente::entry
