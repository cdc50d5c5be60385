#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::model {

/// What every kind of record has. `date` is when it happened: for an agreement its signing, for a deal the
/// span of its steps, for a commitment the day it was made. A record without a date is listed as undated.
struct Record {
    RecordId id;
    RecordKind kind = RecordKind::Event;
    std::string title;
    std::optional<base::EdtfDate> date;
    std::string place;
    std::string summary;
    /// No source stands behind it yet, or only memory.
    bool unverified = false;
    bool operator==(const Record&) const = default;
};

/// Somebody in a record: a person, an actor, or a person for an actor.
struct Participation {
    ItemId id;
    std::optional<PersonId> person;
    std::optional<ActorId> actor;
    Role role = Role::Participant;
    bool operator==(const Participation&) const = default;
};

struct MeetingItem {
    ItemId id;
    ItemKind kind = ItemKind::Agenda;
    std::string text;
    bool operator==(const MeetingItem&) const = default;
};

struct Meeting {
    Record record{.kind = RecordKind::Meeting};
    MeetingFormat format = MeetingFormat::Summit;
    MeetingStatus status = MeetingStatus::Held;
    std::optional<ActorId> host;
    std::vector<Participation> participants;
    std::vector<MeetingItem> items;
    bool operator==(const Meeting&) const = default;
};

/// A party with its own dates; the status as of a day is worked out from them.
struct AgreementParty {
    ItemId id;
    ActorId actor;
    std::optional<base::EdtfDate> signedOn;
    std::optional<base::EdtfDate> ratified;
    std::optional<base::EdtfDate> inForce;
    std::optional<base::EdtfDate> withdrew;
    bool operator==(const AgreementParty&) const = default;
};

struct Agreement {
    Record record{.kind = RecordKind::Agreement};
    std::string shortTitle;
    AgreementKind kind = AgreementKind::Treaty;
    std::optional<base::EdtfDate> inForce;
    std::optional<base::EdtfDate> ended;
    std::vector<AgreementParty> parties;
    bool operator==(const Agreement&) const = default;
};

struct Event {
    Record record{.kind = RecordKind::Event};
    EventCategory category = EventCategory::Other;
    std::vector<Participation> actors;
    bool operator==(const Event&) const = default;
};

struct DealStep {
    ItemId id;
    DealStepKind kind = DealStepKind::Announced;
    std::optional<base::EdtfDate> date;
    std::string title;
    std::string summary;
    bool operator==(const DealStep&) const = default;
};

struct Deal {
    Record record{.kind = RecordKind::Deal};
    DealKind kind = DealKind::Other;
    /// In units of the currency (ISO 4217), not in millions.
    std::optional<double> value;
    std::string currency;
    std::vector<Participation> parties;
    std::vector<DealStep> steps;
    bool operator==(const Deal&) const = default;
};

/// What somebody judged of a promise on a day. Sources stand behind it by its id, as behind a deal's step.
struct Assessment {
    ItemId id;
    std::optional<base::EdtfDate> date;
    Standing standing = Standing::Unknown;
    std::string text;
    bool operator==(const Assessment&) const = default;
};

/// A promise. A measurable one names the series that it is measured by, a target in that series' unit and a
/// due date.
struct Commitment {
    Record record{.kind = RecordKind::Commitment};
    CommitmentKind kind = CommitmentKind::Qualitative;
    CommitmentStatus status = CommitmentStatus::Open;
    std::vector<Participation> parties;
    std::optional<RecordId> madeAt;
    std::optional<SeriesId> series;
    std::optional<double> target;
    std::string targetUnit;
    std::optional<Comparison> comparison;
    std::optional<base::EdtfDate> due;
    std::vector<Assessment> assessments;
    bool operator==(const Commitment&) const = default;
};

struct Link {
    LinkId id;
    RecordId from;
    RecordId to;
    LinkRelation relation = LinkRelation::Related;
    std::string note;
    bool operator==(const Link&) const = default;
};

} // namespace entente::model
