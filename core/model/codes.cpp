#include "core/model/codes.h"

#include <array>

namespace entente::model {

// The codes are written into workspaces: append, never change one.

template <>
std::span<const Code<RecordKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{RecordKind::Meeting, "meeting"},       Code{RecordKind::Agreement, "agreement"},
        Code{RecordKind::Event, "event"},           Code{RecordKind::Deal, "deal"},
        Code{RecordKind::Commitment, "commitment"},
    };
    return kCodes;
}

template <>
std::span<const Code<ActorKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{ActorKind::State, "state"},
        Code{ActorKind::Organisation, "organisation"},
        Code{ActorKind::Company, "company"},
    };
    return kCodes;
}

template <>
std::span<const Code<NameKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{NameKind::Name, "name"},
        Code{NameKind::Alias, "alias"},
        Code{NameKind::Short, "short"},
        Code{NameKind::Former, "former"},
    };
    return kCodes;
}

template <>
std::span<const Code<OfficeKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{OfficeKind::HeadOfState, "head_of_state"},
        Code{OfficeKind::HeadOfGovernment, "head_of_government"},
        Code{OfficeKind::ForeignMinister, "foreign_minister"},
        Code{OfficeKind::DefenceMinister, "defence_minister"},
        Code{OfficeKind::TradeMinister, "trade_minister"},
        Code{OfficeKind::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<MeetingFormat>> codesOf() {
    static constexpr std::array kCodes{
        Code{MeetingFormat::StateVisit, "state_visit"},
        Code{MeetingFormat::OfficialVisit, "official_visit"},
        Code{MeetingFormat::WorkingVisit, "working_visit"},
        Code{MeetingFormat::Summit, "summit"},
        Code{MeetingFormat::Multilateral, "multilateral"},
        Code{MeetingFormat::Sidelines, "sidelines"},
        Code{MeetingFormat::Informal, "informal"},
        Code{MeetingFormat::Call, "call"},
        Code{MeetingFormat::Video, "video"},
        Code{MeetingFormat::Ministerial, "ministerial"},
        Code{MeetingFormat::TwoPlusTwo, "two_plus_two"},
        Code{MeetingFormat::WorkingLevel, "working_level"},
        Code{MeetingFormat::Funeral, "funeral"},
        Code{MeetingFormat::Stopover, "stopover"},
        Code{MeetingFormat::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<MeetingStatus>> codesOf() {
    static constexpr std::array kCodes{
        Code{MeetingStatus::Planned, "planned"},
        Code{MeetingStatus::Held, "held"},
        Code{MeetingStatus::Cancelled, "cancelled"},
    };
    return kCodes;
}

template <>
std::span<const Code<ItemKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{ItemKind::Agenda, "agenda"},
        Code{ItemKind::Outcome, "outcome"},
    };
    return kCodes;
}

template <>
std::span<const Code<Role>> codesOf() {
    static constexpr std::array kCodes{
        Code{Role::Host, "host"},
        Code{Role::Guest, "guest"},
        Code{Role::Participant, "participant"},
        Code{Role::Chair, "chair"},
        Code{Role::Observer, "observer"},
        Code{Role::MadeBy, "made_by"},
        Code{Role::MadeTo, "made_to"},
        Code{Role::Buyer, "buyer"},
        Code{Role::Target, "target"},
        Code{Role::Actor, "actor"},
    };
    return kCodes;
}

template <>
std::span<const Code<AgreementKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{AgreementKind::Treaty, "treaty"},
        Code{AgreementKind::ExecutiveAgreement, "executive_agreement"},
        Code{AgreementKind::TradeAgreement, "trade_agreement"},
        Code{AgreementKind::Guidelines, "guidelines"},
        Code{AgreementKind::Memorandum, "memorandum"},
        Code{AgreementKind::JointStatement, "joint_statement"},
        Code{AgreementKind::Arrangement, "arrangement"},
        Code{AgreementKind::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<EventCategory>> codesOf() {
    static constexpr std::array kCodes{
        Code{EventCategory::Policy, "policy"},     Code{EventCategory::Trade, "trade"},
        Code{EventCategory::Security, "security"}, Code{EventCategory::Court, "court"},
        Code{EventCategory::Election, "election"}, Code{EventCategory::Disaster, "disaster"},
        Code{EventCategory::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<DealKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{DealKind::Acquisition, "acquisition"},
        Code{DealKind::Investment, "investment"},
        Code{DealKind::Purchase, "purchase"},
        Code{DealKind::Sale, "sale"},
        Code{DealKind::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<DealStepKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{DealStepKind::Announced, "announced"}, Code{DealStepKind::Approved, "approved"},
        Code{DealStepKind::Reviewed, "reviewed"},   Code{DealStepKind::Blocked, "blocked"},
        Code{DealStepKind::Litigated, "litigated"}, Code{DealStepKind::Revised, "revised"},
        Code{DealStepKind::Closed, "closed"},       Code{DealStepKind::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<CommitmentKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{CommitmentKind::Measurable, "measurable"},
        Code{CommitmentKind::Qualitative, "qualitative"},
    };
    return kCodes;
}

template <>
std::span<const Code<CommitmentStatus>> codesOf() {
    static constexpr std::array kCodes{
        Code{CommitmentStatus::Open, "open"},       Code{CommitmentStatus::Met, "met"},
        Code{CommitmentStatus::Missed, "missed"},   Code{CommitmentStatus::Superseded, "superseded"},
        Code{CommitmentStatus::Unknown, "unknown"},
    };
    return kCodes;
}

template <>
std::span<const Code<Standing>> codesOf() {
    static constexpr std::array kCodes{
        Code{Standing::OnTrack, "on_track"}, Code{Standing::Behind, "behind"},   Code{Standing::Met, "met"},
        Code{Standing::Missed, "missed"},    Code{Standing::Unknown, "unknown"},
    };
    return kCodes;
}

template <>
std::span<const Code<Comparison>> codesOf() {
    static constexpr std::array kCodes{
        Code{Comparison::AtLeast, "at_least"},
        Code{Comparison::AtMost, "at_most"},
        Code{Comparison::Equal, "equal"},
    };
    return kCodes;
}

template <>
std::span<const Code<LinkRelation>> codesOf() {
    static constexpr std::array kCodes{
        Code{LinkRelation::SignedAt, "signed_at"},    Code{LinkRelation::MadeAt, "made_at"},
        Code{LinkRelation::Implements, "implements"}, Code{LinkRelation::RespondsTo, "responds_to"},
        Code{LinkRelation::LedTo, "led_to"},          Code{LinkRelation::Supersedes, "supersedes"},
        Code{LinkRelation::Amends, "amends"},         Code{LinkRelation::Related, "related"},
    };
    return kCodes;
}

template <>
std::span<const Code<SourceKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{SourceKind::Official, "official"}, Code{SourceKind::Archive, "archive"},
        Code{SourceKind::Dataset, "dataset"},   Code{SourceKind::Press, "press"},
        Code{SourceKind::Journal, "journal"},   Code{SourceKind::Book, "book"},
        Code{SourceKind::Website, "website"},   Code{SourceKind::Encyclopedia, "encyclopedia"},
        Code{SourceKind::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<Reliability>> codesOf() {
    static constexpr std::array kCodes{
        Code{Reliability::Primary, "primary"},
        Code{Reliability::Official, "official"},
        Code{Reliability::Press, "press"},
        Code{Reliability::Weak, "weak"},
    };
    return kCodes;
}

template <>
std::span<const Code<SubjectKind>> codesOf() {
    static constexpr std::array kCodes{
        Code{SubjectKind::Record, "record"}, Code{SubjectKind::Actor, "actor"},
        Code{SubjectKind::Person, "person"}, Code{SubjectKind::Office, "office"},
        Code{SubjectKind::Series, "series"}, Code{SubjectKind::Item, "item"},
    };
    return kCodes;
}

template <>
std::span<const Code<Measure>> codesOf() {
    static constexpr std::array kCodes{
        Code{Measure::MilitaryExpenditure, "military_expenditure"},
        Code{Measure::MilitaryShareOfGdp, "military_share_of_gdp"},
        Code{Measure::DefenceBudget, "defence_budget"},
        Code{Measure::GoodsTrade, "goods_trade"},
        Code{Measure::EnergyTrade, "energy_trade"},
        Code{Measure::Gdp, "gdp"},
        Code{Measure::ExchangeRate, "exchange_rate"},
        Code{Measure::FdiFlow, "fdi_flow"},
        Code{Measure::FdiPosition, "fdi_position"},
        Code{Measure::HostNationSupport, "host_nation_support"},
        Code{Measure::Deflator, "deflator"},
        Code{Measure::Other, "other"},
    };
    return kCodes;
}

template <>
std::span<const Code<Flow>> codesOf() {
    static constexpr std::array kCodes{
        Code{Flow::None, ""},           Code{Flow::Exports, "exports"}, Code{Flow::Imports, "imports"},
        Code{Flow::Balance, "balance"}, Code{Flow::Outward, "outward"}, Code{Flow::Inward, "inward"},
    };
    return kCodes;
}

template <>
std::span<const Code<ObservationStatus>> codesOf() {
    static constexpr std::array kCodes{
        Code{ObservationStatus::Actual, "actual"},
        Code{ObservationStatus::Provisional, "provisional"},
        Code{ObservationStatus::Estimate, "estimate"},
        Code{ObservationStatus::Forecast, "forecast"},
        Code{ObservationStatus::NotAvailable, "missing"},
        Code{ObservationStatus::Confidential, "confidential"},
        Code{ObservationStatus::NotApplicable, "not_applicable"},
        Code{ObservationStatus::NotYetPublished, "not_yet_published"},
    };
    return kCodes;
}

} // namespace entente::model
