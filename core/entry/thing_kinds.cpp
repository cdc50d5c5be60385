#include "core/entry/thing_kinds.h"

#include "core/entry/field_reader.h"
#include "core/entry/thing_fields.h"
#include "core/model/validation.h"
#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/event_table.h"
#include "core/store/guard.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::entry {
namespace {

using model::SubjectKind;

/// How the store keeps a kind.
template <class T, class IdType>
struct KeptAs {
    std::string_view name;
    ThingKind kind = ThingKind::Record;
    /// Nothing for a source, which itself stands behind others.
    std::optional<SubjectKind> subject = SubjectKind::Record;
    std::string_view titleField = "title";
    std::optional<T> (*find)(const store::Connection&, IdType);
    IdType (*insert)(store::Edit&, const T&);
    void (*update)(store::Edit&, const T&, const T&);
};

std::string titleOf(const model::Person& person) { return model::nameIn(person.names, "en"); }
std::string titleOf(const model::Actor& actor) { return model::nameIn(actor.names, "en"); }
std::string titleOf(const model::Source& source) { return source.title; }
std::string titleOf(const auto& record) { return record.record.title; }

// Rows that come after may name what this one added.
void tell(NameBook& names, model::PersonId id, const model::Person& person) {
    names.add(id, titleOf(person));
}
void tell(NameBook& names, model::ActorId id, const model::Actor& actor) {
    names.add(id, actor.code, titleOf(actor));
}
void tell(NameBook& names, model::SourceId id, const model::Source& source) { names.add(id, source.title); }
void tell(NameBook& names, model::RecordId id, const auto& record) { names.add(id, record.record.title); }

struct Path {
    std::string_view ofModel;
    std::string_view ofField;
};

// Where validation names a member otherwise than `show` does.
constexpr Path kPaths[] = {{"record.", ""},       {"targetUnit", "unit"}, {"inForce", "in_force"},
                           {"madeAt", "made_at"}, {"signedOn", "signed"}, {"shortTitle", "short_title"},
                           {"names[0]", "name"},  {"names", "name"},      {"actors[", "participants["}};

std::string fieldOf(std::string path, bool partiesTakePart) {
    for (const Path& row : kPaths) {
        if (const auto at = path.find(row.ofModel); at != std::string::npos) {
            path.replace(at, row.ofModel.size(), row.ofField);
            break;
        }
    }
    if (partiesTakePart && path.starts_with("parties["))
        path.replace(0, 7, "participants");
    return path;
}

template <class T>
void check(const RowInput& input, const T& draft) {
    for (const model::FieldIssue& issue : model::validate(draft)) {
        base::Error error = model::toError(issue);
        error.facts.field = fieldOf(issue.field, !std::is_same_v<T, model::Agreement>);
        error.facts.row = input.line;
        const auto given = input.object.find(error.facts.field);
        if (given != input.object.end() && given->is_string())
            error.facts.value = given->template get<std::string>();
        const bool isTold =
            std::any_of(input.refused.begin(), input.refused.end(), [&](const base::Error& one) {
                return one.facts.row == input.line && one.facts.field.starts_with(error.facts.field);
            });
        if (!isTold)
            input.refused.push_back(std::move(error));
    }
}

/// Reads what the row gives over what is there; false when something of it is refused.
template <class T>
bool read(const RowInput& input, const ThingEntry& entry, T& draft, Hangers& hangers,
          std::optional<SubjectKind> subject) {
    const std::size_t before = input.refused.size();
    FieldReader reader(input.object, input.names, input.line, input.refused);
    describe(reader, draft);
    if (subject)
        describeHangers(reader, hangers, *subject);
    std::vector<std::string_view> known;
    for (const FieldInfo& field : entry.fields)
        known.push_back(field.key);
    reader.finish(known);
    check(input, draft);
    return input.refused.size() == before;
}

template <class T, class IdType>
ThingEntry makeEntry(const KeptAs<T, IdType>& kept) {
    ThingEntry entry{.name = kept.name, .kind = kept.kind, .titleField = kept.titleField};
    T blank;
    Hangers none;
    FieldList list;
    describe(list, blank);
    if (kept.subject)
        describeHangers(list, none, *kept.subject);
    entry.fields = list.take();
    entry.add = [kept](const RowInput& input) -> std::optional<StoredThing> {
        T draft;
        Hangers hangers;
        if (!read(input, entryNamed(kept.name), draft, hangers, kept.subject))
            return std::nullopt;
        const IdType id = kept.insert(input.names.edit(), draft);
        if (kept.subject)
            writeHangers(input.names.edit(), *kept.subject, id.value, {}, hangers);
        tell(input.names, id, draft);
        return StoredThing{id.value, titleOf(draft)};
    };
    entry.edit = [kept](const RowInput& input, std::int64_t id) -> std::optional<StoredThing> {
        store::Edit& edit = input.names.edit();
        const std::optional<T> before = kept.find(edit.connection(), IdType{id});
        if (!before)
            throw store::Failure({base::ErrorCode::NotFound,
                                  {.field = std::string(kept.name),
                                   .value = std::to_string(id),
                                   .detail = "It was deleted."}});
        T after = *before;
        const Hangers hung = kept.subject ? hangersOf(edit.connection(), *kept.subject, id) : Hangers();
        Hangers hangers = hung;
        if (!read(input, entryNamed(kept.name), after, hangers, kept.subject))
            return std::nullopt;
        kept.update(edit, *before, after);
        if (kept.subject)
            writeHangers(edit, *kept.subject, id, hung, hangers);
        return StoredThing{id, titleOf(after)};
    };
    return entry;
}

template <class T>
ThingEntry recordEntry(std::string_view name,
                       std::optional<T> (*find)(const store::Connection&, model::RecordId),
                       model::RecordId (*insert)(store::Edit&, const T&),
                       void (*update)(store::Edit&, const T&, const T&)) {
    return makeEntry(
        KeptAs<T, model::RecordId>{.name = name, .find = find, .insert = insert, .update = update});
}

std::vector<ThingEntry> makeEntries() {
    return {
        recordEntry("meeting", store::findMeeting, store::insertMeeting, store::updateMeeting),
        recordEntry("agreement", store::findAgreement, store::insertAgreement, store::updateAgreement),
        recordEntry("event", store::findEvent, store::insertEvent, store::updateEvent),
        recordEntry("deal", store::findDeal, store::insertDeal, store::updateDeal),
        recordEntry("commitment", store::findCommitment, store::insertCommitment, store::updateCommitment),
        makeEntry(KeptAs<model::Person, model::PersonId>{.name = "person",
                                                         .kind = ThingKind::Person,
                                                         .subject = SubjectKind::Person,
                                                         .titleField = "name",
                                                         .find = store::findPerson,
                                                         .insert = store::insertPerson,
                                                         .update = store::updatePerson}),
        makeEntry(KeptAs<model::Actor, model::ActorId>{.name = "actor",
                                                       .kind = ThingKind::Actor,
                                                       .subject = SubjectKind::Actor,
                                                       .titleField = "name",
                                                       .find = store::findActor,
                                                       .insert = store::insertActor,
                                                       .update = store::updateActor}),
        makeEntry(KeptAs<model::Source, model::SourceId>{.name = "source",
                                                         .kind = ThingKind::Source,
                                                         .subject = std::nullopt,
                                                         .find = store::findSource,
                                                         .insert = store::insertSource,
                                                         .update = store::updateSource}),
    };
}

} // namespace

const std::vector<ThingEntry>& thingEntries() {
    static const std::vector<ThingEntry> kEntries = makeEntries();
    return kEntries;
}

const ThingEntry& entryNamed(std::string_view name) {
    const auto& entries = thingEntries();
    return *std::find_if(entries.begin(), entries.end(),
                         [&](const ThingEntry& one) { return one.name == name; });
}

std::string kindName(const store::Connection& connection, const Thing& thing) {
    if (thing.kind != ThingKind::Record)
        return std::string(thingName(thing.kind));
    const auto record = store::findRecord(connection, {thing.id});
    return std::string(model::codeOf(record ? record->kind : model::RecordKind::Event));
}

const ThingEntry& entryOf(const store::Connection& connection, const Thing& thing) {
    return entryNamed(kindName(connection, thing));
}

} // namespace entente::entry
