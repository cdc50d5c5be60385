#pragma once

// The fields of each kind of thing, named as `show` prints them. One description serves the reader of values
// (FieldReader) and the options of the command line (FieldList).

#include "core/entry/hangers.h"
#include "core/entry/names_input.h"
#include "core/model/actor.h"
#include "core/model/record.h"
#include "core/model/source.h"

#include <string_view>
#include <vector>

namespace entente::entry {

template <class Fields>
void describeParticipants(Fields& fields, std::vector<model::Participation>& rows, model::Role usual) {
    const auto isSame = [](const auto& a, const auto& b) {
        return a.person == b.person && a.actor == b.actor;
    };
    fields.rows(
        "participants", rows, model::Participation{.role = usual}, {"person", "actor", "role"},
        [](auto& row, model::Participation& one) {
            row.field("person", one.person);
            row.field("actor", one.actor);
            row.field("role", one.role);
        },
        isSame);
}

template <class Fields>
void describeRecord(Fields& fields, model::Record& record) {
    fields.derived({"id", "record_kind"});
    fields.field("title", record.title);
    fields.field("date", record.date);
    fields.field("place", record.place);
    fields.field("summary", record.summary);
    fields.field("unverified", record.unverified);
}

template <class Fields>
void describe(Fields& fields, model::Meeting& meeting) {
    describeRecord(fields, meeting.record);
    fields.field("format", meeting.format);
    fields.field("status", meeting.status);
    fields.field("host", meeting.host);
    describeParticipants(fields, meeting.participants, model::Role::Participant);
    fields.rows(
        "items", meeting.items, model::MeetingItem{}, {"kind", "text"},
        [](auto& row, model::MeetingItem& item) {
            row.field("kind", item.kind);
            row.field("text", item.text);
        },
        [](const auto& a, const auto& b) { return a.text == b.text; });
}

template <class Fields>
void describe(Fields& fields, model::Agreement& agreement) {
    describeRecord(fields, agreement.record);
    fields.derived({"state"});
    fields.field("short_title", agreement.shortTitle);
    fields.field("kind", agreement.kind);
    fields.field("in_force", agreement.inForce);
    fields.field("ended", agreement.ended);
    fields.rows(
        "parties", agreement.parties, model::AgreementParty{},
        {"actor", "signed", "ratified", "in_force", "withdrew"},
        [](auto& row, model::AgreementParty& party) {
            row.field("actor", party.actor);
            row.field("signed", party.signedOn);
            row.field("ratified", party.ratified);
            row.field("in_force", party.inForce);
            row.field("withdrew", party.withdrew);
        },
        [](const auto& a, const auto& b) { return a.actor == b.actor; });
}

template <class Fields>
void describe(Fields& fields, model::Event& event) {
    describeRecord(fields, event.record);
    fields.field("category", event.category);
    describeParticipants(fields, event.actors, model::Role::Actor);
}

template <class Fields>
void describe(Fields& fields, model::Deal& deal) {
    describeRecord(fields, deal.record);
    fields.field("kind", deal.kind);
    fields.field("value", deal.value);
    fields.field("currency", deal.currency);
    describeParticipants(fields, deal.parties, model::Role::Participant);
    fields.rows(
        "steps", deal.steps, model::DealStep{}, {"date", "kind", "title", "summary"},
        [](auto& row, model::DealStep& step) {
            row.field("date", step.date);
            row.field("kind", step.kind);
            row.field("title", step.title);
            row.field("summary", step.summary);
        },
        [](const auto& a, const auto& b) { return a.title == b.title; });
}

template <class Fields>
void describe(Fields& fields, model::Commitment& promise) {
    describeRecord(fields, promise.record);
    fields.derived({"latest_value", "latest_period", "reached", "standing", "rule"});
    fields.field("kind", promise.kind);
    fields.field("status", promise.status);
    fields.field("comparison", promise.comparison);
    fields.field("target", promise.target);
    fields.field("unit", promise.targetUnit);
    fields.field("due", promise.due);
    fields.field("made_at", promise.madeAt);
    fields.field("series", promise.series);
    describeParticipants(fields, promise.parties, model::Role::MadeBy);
    fields.rows(
        "assessments", promise.assessments, model::Assessment{}, {"date", "standing", "text"},
        [](auto& row, model::Assessment& one) {
            row.field("date", one.date);
            row.field("standing", one.standing);
            row.field("text", one.text);
        },
        [](const auto& a, const auto& b) { return a.date == b.date; });
}

template <class Fields>
void describeNames(Fields& fields, std::vector<model::Name>& names) {
    NamesInput input = NamesInput::of(names);
    fields.field("name", input.english);
    fields.field("name_ja", input.japanese);
    fields.field("other_names", input.others);
    names = input.onto(names);
}

template <class Fields>
void describe(Fields& fields, model::Person& person) {
    fields.derived({"id", "last_office", "last_office_held", "actors", "offices", "records"});
    describeNames(fields, person.names);
    fields.field("unverified", person.unverified);
}

template <class Fields>
void describe(Fields& fields, model::Actor& actor) {
    fields.derived({"id"});
    fields.field("code", actor.code);
    fields.field("kind", actor.kind);
    describeNames(fields, actor.names);
    fields.field("unverified", actor.unverified);
}

template <class Fields>
void describe(Fields& fields, model::Source& source) {
    fields.derived({"id"});
    fields.field("title", source.title);
    fields.field("author", source.author);
    fields.field("container", source.container);
    fields.field("publisher", source.publisher);
    fields.dateText("published", source.published);
    fields.field("kind", source.kind);
    fields.field("reliability", source.reliability);
    fields.field("licence", source.licence);
    fields.field("url", source.url);
    fields.dateText("accessed", source.accessed);
    fields.field("note", source.note);
}

/// A reader takes the first of the two that is given; `show` prints both.
template <class Fields>
void describeHangers(Fields& fields, Hangers& hangers, model::SubjectKind kind) {
    const auto never = [](const auto&, const auto&) { return false; };
    if (kind == model::SubjectKind::Record) {
        fields.field("topics", hangers.topics);
        fields.rows(
            "links", hangers.links, LinkRow{}, {"title", "relation", "note", "direction", "id"},
            [](auto& row, LinkRow& link) {
                row.derived({"date", "title"});
                const char* key = row.has("id") ? "id" : "title";
                row.field(key, link.other);
                row.field("relation", link.relation);
                row.field("note", link.note);
                row.field("direction", link.direction);
                if (!row.has(key))
                    row.refuse(base::ErrorCode::MissingValue, key, {});
                if (link.direction != "to" && link.direction != "from")
                    row.refuse(base::ErrorCode::InvalidValue, "direction", link.direction,
                               "it is to or from");
            },
            never);
    }
    fields.rows(
        "sources", hangers.sources, SourceRow{}, {"title", "locator", "quote", "field", "id", "value"},
        [](auto& row, SourceRow& cited) {
            row.source(cited.source);
            row.field("field", cited.field);
            row.field("locator", cited.locator);
            row.field("quote", cited.quote);
            row.field("value", cited.value);
            row.derived({"rank"});
        },
        never);
}

} // namespace entente::entry
