#include "core/base/text.h"
#include "core/ingest/import_run.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <map>

namespace entente::ingest {
namespace {

using base::ErrorCode;

template <class IdType>
std::string newKey(RowView& row, Keys<IdType>& keys) {
    std::string key = row.requiredText("key");
    if (!key.empty() && !keys.add(key, {}))
        row.refuse(ErrorCode::DuplicateKey, "key", key);
    return key;
}

std::vector<model::Name> namesOf(RowView& row) {
    std::vector<model::Name> names{{.language = "en", .text = row.requiredText("name_en")}};
    if (const std::string japanese = row.text("name_ja"); !japanese.empty())
        names.push_back({.language = "ja", .text = japanese});
    return names;
}

model::Source sourceOf(RowView& row) {
    return {.title = row.requiredText("title"),
            .author = row.text("author"),
            .container = row.text("container"),
            .publisher = row.text("publisher"),
            .published = row.text("published"),
            .url = row.text("url"),
            .accessed = row.text("accessed"),
            .kind = row.code<model::SourceKind>("kind"),
            .licence = row.text("licence"),
            .reliability = row.code<model::Reliability>("reliability"),
            .note = row.text("note")};
}

std::optional<model::SourceId> knownSource(const std::vector<model::Source>& known, model::Source source) {
    for (const model::Source& one : known) {
        source.id = one.id;
        if (source == one)
            return one.id;
    }
    return std::nullopt;
}

struct ActorRow {
    std::string key;
    model::Actor actor;
    Backing backing;
};

// Further names of actors that come in this import; those of actors that were there before are left as they
// are.
void readActorNames(ImportRun& run, std::map<std::string, ActorRow>& actors) {
    run.each("actor_names.csv", [&](RowView& row) {
        const std::string key = row.requiredText("actor");
        const model::Name name{.language = row.requiredText("language"),
                               .text = row.requiredText("name"),
                               .kind = row.code<model::NameKind>("kind")};
        const auto found = actors.find(key);
        if (found != actors.end())
            found->second.actor.names.push_back(name);
        else if (const auto id = row.resolve("actor", key, run.keys().actors); id && id->isValid())
            run.countAsSame();
    });
}

void insert(ImportRun& run, ActorRow& row) {
    const model::ActorId id = store::insertActor(run.edit(), row.actor);
    run.keys().actors.settle(row.key, id);
    run.keys().actors.add(row.actor.code, id);
    run.cite(model::SubjectKind::Actor, id.value, row.backing);
}

// By folded name; a name that two people share says nothing.
std::map<std::string, model::PersonId> knownPeople(const store::Connection& connection) {
    std::map<std::string, model::PersonId> known;
    std::set<std::string> shared;
    for (const model::Person& person : store::listPeople(connection)) {
        for (const model::Name& name : person.names) {
            const auto [place, isNew] = known.try_emplace(base::folded(name.text), person.id);
            if (!isNew && place->second != person.id)
                shared.insert(place->first);
        }
    }
    for (const std::string& name : shared)
        known.erase(name);
    return known;
}

// Both ends empty: nothing is known. Only the end empty: still held.
std::optional<base::EdtfDate> heldOf(RowView& row) {
    const auto from = row.date("from");
    const auto to = row.date("to");
    if (row.isRefused() || (!from && !to))
        return std::nullopt;
    const std::string text = fmt::format("{}/{}", from ? from->text() : "", to ? to->text() : "..");
    const auto held = base::parseEdtf(text);
    if (!held)
        row.refuse(ErrorCode::InvalidDate, "to", text);
    return held ? std::optional(*held) : std::nullopt;
}

void readOffices(ImportRun& run) {
    run.each("offices.csv", [&](RowView& row) {
        const Backing backing = run.backing(row);
        model::Office office{.person = row.requiredReference("person", run.keys().people),
                             .actor = row.requiredReference("actor", run.keys().actors),
                             .kind = row.code<model::OfficeKind>("office"),
                             .titles = {{.language = "en", .text = row.requiredText("title_en")}},
                             .held = heldOf(row),
                             .unverified = backing.unverified};
        if (const std::string japanese = row.text("title_ja"); !japanese.empty())
            office.titles.push_back({.language = "ja", .text = japanese});
        if (row.isRefused())
            return;
        const model::OfficeId id = store::insertOffice(run.edit(), office);
        run.cite(model::SubjectKind::Office, id.value, backing);
    });
}

} // namespace

void readSources(ImportRun& run) {
    const auto known = store::listSources(run.edit().connection());
    run.each("sources.csv", [&](RowView& row) {
        const std::string key = newKey(row, run.keys().sources);
        const model::Source source = sourceOf(row);
        if (row.isRefused())
            return;
        const auto same = knownSource(known, source);
        if (same)
            run.countAsSame();
        run.keys().sources.settle(key, same ? *same : store::insertSource(run.edit(), source));
    });
}

void readActors(ImportRun& run) {
    std::map<std::string, ActorRow> actors;
    std::vector<std::string> order;
    run.each("actors.csv", [&](RowView& row) {
        ActorRow one{.key = row.requiredText("key"), .backing = run.backing(row)};
        one.actor = {.kind = row.code<model::ActorKind>("kind"),
                     .code = row.text("iso3").empty() ? one.key : row.text("iso3"),
                     .names = namesOf(row),
                     .unverified = one.backing.unverified};
        if (actors.contains(one.key))
            row.refuse(ErrorCode::DuplicateKey, "key", one.key);
        if (const auto known = run.keys().actors.find(one.actor.code); known && known->isValid()) {
            run.keys().actors.add(one.key, *known);
            return run.countAsSame();
        }
        run.keys().actors.add(one.key, {});
        if (row.isRefused())
            return;
        order.push_back(one.key);
        actors.emplace(one.key, std::move(one));
    });
    readActorNames(run, actors);
    for (const std::string& key : order)
        insert(run, actors.at(key));
}

void readPeople(ImportRun& run) {
    const auto known = knownPeople(run.edit().connection());
    run.each("people.csv", [&](RowView& row) {
        const std::string key = newKey(row, run.keys().people);
        const Backing backing = run.backing(row);
        const model::Person person{.names = namesOf(row), .unverified = backing.unverified};
        if (row.isRefused())
            return;
        if (const auto same = known.find(base::folded(person.names.front().text)); same != known.end()) {
            run.keys().people.settle(key, same->second);
            return run.countAsSame();
        }
        const model::PersonId id = store::insertPerson(run.edit(), person);
        run.keys().people.settle(key, id);
        run.cite(model::SubjectKind::Person, id.value, backing);
    });
    readOffices(run);
}

} // namespace entente::ingest
