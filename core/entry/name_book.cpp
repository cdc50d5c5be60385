#include "core/entry/name_book.h"

#include "core/base/text.h"
#include "core/entry/find_thing.h"
#include "core/entry/names_input.h"
#include "core/entry/near_names.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::entry {
namespace {

using base::ErrorCode;

std::string keyOf(const std::string& name) { return base::folded(base::trimmed(name)); }

void put(auto& index, std::int64_t id, const std::string& name) {
    if (name.empty())
        return;
    auto& ids = index.ids[keyOf(name)];
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
    index.names.push_back(name);
}

void putNames(auto& index, std::int64_t id, const std::vector<model::Name>& names) {
    for (const model::Name& name : names)
        put(index, id, name.text);
}

bool isStateCode(const std::string& text) {
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "Nippon Steel" becomes "nippon-steel"; a name without Latin letters stays as it is.
std::string slugOf(const std::string& name) {
    std::string slug;
    for (const char c : base::folded(base::trimmed(name)))
        slug += c == ' ' ? '-' : c;
    return slug;
}

std::string joinedIds(const std::vector<std::int64_t>& ids) {
    std::string text;
    for (const std::int64_t id : ids)
        text += (text.empty() ? "" : ", ") + std::to_string(id);
    return text;
}

} // namespace

base::Result<model::ActorId> NameBook::actor(const std::string& name) {
    const auto found = find(Kind::Actor, name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return model::ActorId{**found};
    if (!m_creates)
        return unknown(Kind::Actor, name);
    const bool isState = isStateCode(name);
    const auto id = store::insertActor(
        m_edit, {.kind = isState ? model::ActorKind::State : model::ActorKind::Organisation,
                 .code = isState ? name : slugOf(name),
                 .names = {{.language = languageOf(name), .text = std::string(base::trimmed(name))}},
                 .unverified = true});
    keep(Kind::Actor, id.value, name);
    return id;
}

base::Result<model::PersonId> NameBook::person(const std::string& name) {
    const auto found = find(Kind::Person, name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return model::PersonId{**found};
    if (!m_creates)
        return unknown(Kind::Person, name);
    const auto id = store::insertPerson(
        m_edit, {.names = {{.language = languageOf(name), .text = std::string(base::trimmed(name))}},
                 .unverified = true});
    keep(Kind::Person, id.value, name);
    return id;
}

base::Result<model::SourceId> NameBook::source(const std::string& title, model::Source described) {
    const auto found = find(Kind::Source, title);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return model::SourceId{**found};
    if (!m_creates)
        return unknown(Kind::Source, title);
    described.title = base::trimmed(title);
    const auto id = store::insertSource(m_edit, described);
    keep(Kind::Source, id.value, title);
    return id;
}

base::Result<model::RecordId> NameBook::record(const std::string& title) {
    return need(Kind::Record, title).map([](std::int64_t id) { return model::RecordId{id}; });
}

base::Result<model::SeriesId> NameBook::series(const std::string& title) {
    return need(Kind::Series, title).map([](std::int64_t id) { return model::SeriesId{id}; });
}

void NameBook::add(model::ActorId id, const std::string& code, const std::string& name) {
    note(Kind::Actor, id.value, code);
    note(Kind::Actor, id.value, name);
}

void NameBook::add(model::PersonId id, const std::string& name) { note(Kind::Person, id.value, name); }

void NameBook::add(model::SourceId id, const std::string& title) { note(Kind::Source, id.value, title); }

void NameBook::add(model::RecordId id, const std::string& title) { note(Kind::Record, id.value, title); }

// What was not read yet will be found when it is.
void NameBook::note(Kind kind, std::int64_t id, const std::string& name) {
    if (Index& known = m_indexes[static_cast<int>(kind)]; known.isLoaded)
        put(known, id, name);
}

bool NameBook::isKnown(Kind kind, const std::string& name) {
    const auto found = find(kind, name);
    return !found || found->has_value();
}

NameBook::Index& NameBook::index(Kind kind) {
    Index& index = m_indexes[static_cast<int>(kind)];
    if (!index.isLoaded) {
        index.isLoaded = true;
        load(kind, index);
    }
    return index;
}

void NameBook::load(Kind kind, Index& index) const {
    const store::Connection& connection = m_edit.connection();
    switch (kind) {
    case Kind::Actor:
        for (const model::Actor& actor : store::listActors(connection)) {
            put(index, actor.id.value, actor.code);
            putNames(index, actor.id.value, actor.names);
        }
        return;
    case Kind::Person:
        for (const model::Person& person : store::listPeople(connection))
            putNames(index, person.id.value, person.names);
        return;
    case Kind::Source:
        for (const model::Source& source : store::listSources(connection))
            put(index, source.id.value, source.title);
        return;
    case Kind::Record:
        for (const model::RecordRow& record : store::listRecords(connection, {}, {}))
            put(index, record.id.value, record.title);
        return;
    case Kind::Series:
        for (const store::SeriesRow& row : store::listSeries(connection, {})) {
            put(index, row.series.id.value, row.series.title);
            put(index, row.series.id.value, row.series.titleJa);
        }
        return;
    }
}

bool NameBook::hasId(Kind kind, std::int64_t id) const {
    constexpr ThingKind kThings[] = {ThingKind::Actor, ThingKind::Person, ThingKind::Source,
                                     ThingKind::Record, ThingKind::Series};
    return thingOfId(m_edit.connection(), kThings[static_cast<std::size_t>(kind)], id).has_value();
}

base::Result<std::optional<std::int64_t>> NameBook::find(Kind kind, const std::string& name) {
    // Before the names are read at all: a script names by id.
    if (const std::int64_t id = idIn(name); id != 0 && hasId(kind, id))
        return id;
    const Index& known = index(kind);
    const auto found = known.ids.find(keyOf(name));
    if (found == known.ids.end())
        return std::nullopt;
    if (found->second.size() > 1)
        return base::fail(ErrorCode::Ambiguous, {.value = name, .detail = joinedIds(found->second)});
    return found->second.front();
}

base::Result<std::int64_t> NameBook::need(Kind kind, const std::string& name) {
    const auto found = find(kind, name);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? base::Result<std::int64_t>(**found) : unknown(kind, name);
}

tl::unexpected<base::Error> NameBook::unknown(Kind kind, const std::string& name) {
    const bool canBeMade = kind == Kind::Actor || kind == Kind::Person || kind == Kind::Source;
    std::string advice = didYouMean(name, index(kind).names);
    if (canBeMade)
        advice += std::string(advice.empty() ? "" : " ") + "Add it first, or say --create.";
    else if (advice.empty())
        advice = "The verb “list” shows what there is.";
    return base::fail(ErrorCode::UnknownReference, {.value = name, .detail = advice});
}

void NameBook::keep(Kind kind, std::int64_t id, const std::string& name) {
    constexpr const char* kWords[] = {"actor", "person", "source", "record", "series"};
    put(index(kind), id, name);
    m_created.push_back({kWords[static_cast<std::size_t>(kind)], id, std::string(base::trimmed(name))});
}

} // namespace entente::entry
