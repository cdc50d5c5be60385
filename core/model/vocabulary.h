#pragma once

namespace entente::model {

// Each vocabulary's codes stand in codes.cpp; the words people read stand in ui (translated).

enum class RecordKind { Meeting, Agreement, Event, Deal, Commitment };
enum class ActorKind { State, Organisation, Company };
enum class NameKind { Name, Alias, Short, Former };
enum class OfficeKind {
    HeadOfState,
    HeadOfGovernment,
    ForeignMinister,
    DefenceMinister,
    TradeMinister,
    Other
};

enum class MeetingFormat {
    StateVisit,
    OfficialVisit,
    WorkingVisit,
    Summit,
    Multilateral,
    Sidelines,
    Informal,
    Call,
    Video,
    Ministerial,
    TwoPlusTwo,
    WorkingLevel,
    Funeral,
    Stopover,
    Other
};
enum class MeetingStatus { Planned, Held, Cancelled };
enum class ItemKind { Agenda, Outcome };

/// What somebody is in a record. Host to Observer: meetings; MadeBy, MadeTo: commitments; Buyer, Target:
/// deals; Actor: events.
enum class Role { Host, Guest, Participant, Chair, Observer, MadeBy, MadeTo, Buyer, Target, Actor };

enum class AgreementKind {
    Treaty,
    ExecutiveAgreement,
    TradeAgreement,
    Guidelines,
    Memorandum,
    JointStatement,
    Arrangement,
    Other
};
enum class EventCategory { Policy, Trade, Security, Court, Election, Disaster, Other };
enum class DealKind { Acquisition, Investment, Purchase, Sale, Other };
enum class DealStepKind { Announced, Approved, Reviewed, Blocked, Litigated, Revised, Closed, Other };
enum class CommitmentKind { Measurable, Qualitative };
enum class CommitmentStatus { Open, Met, Missed, Superseded, Unknown };
/// Where a promise stands on a day: worked out from figures, or judged by somebody.
enum class Standing { OnTrack, Behind, Met, Missed, Unknown };
enum class Comparison { AtLeast, AtMost, Equal };
enum class LinkRelation { SignedAt, MadeAt, Implements, RespondsTo, LedTo, Supersedes, Amends, Related };

enum class SourceKind { Official, Archive, Dataset, Press, Journal, Book, Website, Encyclopedia, Other };
enum class Reliability { Primary, Official, Press, Weak };
/// What a citation stands behind: a whole row, or one field of it.
enum class SubjectKind { Record, Actor, Person, Office, Series, Item };

enum class Measure {
    MilitaryExpenditure,
    MilitaryShareOfGdp,
    DefenceBudget,
    GoodsTrade,
    EnergyTrade,
    Gdp,
    ExchangeRate,
    FdiFlow,
    FdiPosition,
    HostNationSupport,
    Deflator,
    Other
};
enum class Flow { None, Exports, Imports, Balance, Outward, Inward };

/// SDMX observation status (CL_OBS_STATUS), the part that analysts' files use. From NotAvailable on there is
/// no value.
enum class ObservationStatus {
    Actual,
    Provisional,
    Estimate,
    Forecast,
    NotAvailable,
    Confidential,
    NotApplicable,
    NotYetPublished
};

} // namespace entente::model
