#pragma once

// For document.cpp: how the store finds, inserts and updates each kind of body.

#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/event_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "ui/records/document.h"

namespace entente::ui {

template <class T>
struct StoredBody;

template <>
struct StoredBody<model::Meeting> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findMeeting(connection, id.as<model::RecordId>());
    }
    static EntryId insert(store::Edit& edit, const model::Meeting& body) {
        return store::insertMeeting(edit, body);
    }
    static void update(store::Edit& edit, const model::Meeting& before, const model::Meeting& after) {
        store::updateMeeting(edit, before, after);
    }
};

template <>
struct StoredBody<model::Agreement> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findAgreement(connection, id.as<model::RecordId>());
    }
    static EntryId insert(store::Edit& edit, const model::Agreement& body) {
        return store::insertAgreement(edit, body);
    }
    static void update(store::Edit& edit, const model::Agreement& before, const model::Agreement& after) {
        store::updateAgreement(edit, before, after);
    }
};

template <>
struct StoredBody<model::Commitment> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findCommitment(connection, id.as<model::RecordId>());
    }
    static EntryId insert(store::Edit& edit, const model::Commitment& body) {
        return store::insertCommitment(edit, body);
    }
    static void update(store::Edit& edit, const model::Commitment& before, const model::Commitment& after) {
        store::updateCommitment(edit, before, after);
    }
};

template <>
struct StoredBody<model::Deal> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findDeal(connection, id.as<model::RecordId>());
    }
    static EntryId insert(store::Edit& edit, const model::Deal& body) {
        return store::insertDeal(edit, body);
    }
    static void update(store::Edit& edit, const model::Deal& before, const model::Deal& after) {
        store::updateDeal(edit, before, after);
    }
};

template <>
struct StoredBody<model::Event> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findEvent(connection, id.as<model::RecordId>());
    }
    static EntryId insert(store::Edit& edit, const model::Event& body) {
        return store::insertEvent(edit, body);
    }
    static void update(store::Edit& edit, const model::Event& before, const model::Event& after) {
        store::updateEvent(edit, before, after);
    }
};

template <>
struct StoredBody<model::Source> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findSource(connection, id.as<model::SourceId>());
    }
    static EntryId insert(store::Edit& edit, const model::Source& body) {
        return store::insertSource(edit, body);
    }
    static void update(store::Edit& edit, const model::Source& before, const model::Source& after) {
        store::updateSource(edit, before, after);
    }
};

template <>
struct StoredBody<model::Actor> {
    static auto find(const store::Connection& connection, EntryId id) {
        return store::findActor(connection, id.as<model::ActorId>());
    }
    static EntryId insert(store::Edit& edit, const model::Actor& body) {
        return store::insertActor(edit, body);
    }
    static void update(store::Edit& edit, const model::Actor& before, const model::Actor& after) {
        store::updateActor(edit, before, after);
    }
};

template <>
struct StoredBody<PersonFile> {
    static std::optional<PersonFile> find(const store::Connection& connection, EntryId id) {
        const auto person = store::findPerson(connection, id.as<model::PersonId>());
        if (!person)
            return std::nullopt;
        return PersonFile{*person, store::officesOf(connection, person->id)};
    }
    static EntryId insert(store::Edit& edit, const PersonFile& body) {
        const model::PersonId id = store::insertPerson(edit, body.person);
        store::replaceOffices(edit, id, {}, body.offices);
        return id;
    }
    static void update(store::Edit& edit, const PersonFile& before, const PersonFile& after) {
        store::updatePerson(edit, before.person, after.person);
        store::replaceOffices(edit, before.person.id, before.offices, after.offices);
    }
};

} // namespace entente::ui
