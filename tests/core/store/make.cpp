#include "tests/core/store/world.h"

namespace entente::test::make {

base::EdtfDate date(std::string_view edtf) { return need(base::parseEdtf(edtf)); }

namespace {

std::vector<model::Name> names(const std::string& english, const std::string& japanese) {
    std::vector<model::Name> out{{.text = english}};
    if (!japanese.empty())
        out.push_back({.language = "ja", .text = japanese});
    return out;
}

} // namespace

model::Actor actor(const std::string& code, const std::string& english, const std::string& japanese) {
    return {.code = code, .names = names(english, japanese)};
}

model::Person person(const std::string& english, const std::string& japanese) {
    return {.names = names(english, japanese)};
}

model::Meeting meeting(const Cast& cast, const std::string& title) {
    model::Meeting meeting;
    meeting.record.title = title;
    meeting.record.date = date("2025-02-06/2025-02-08");
    meeting.record.place = "Washington";
    meeting.record.summary = "First meeting of the two leaders.";
    meeting.host = cast.us;
    meeting.participants = {{.person = cast.ishiba, .actor = cast.japan, .role = model::Role::Guest},
                            {.person = cast.trump, .actor = cast.us, .role = model::Role::Host}};
    meeting.items = {{.kind = model::ItemKind::Agenda, .text = "Investment"},
                     {.kind = model::ItemKind::Outcome, .text = "Joint statement 首脳会談"}};
    return meeting;
}

model::Agreement agreement(const Cast& cast, const std::string& title) {
    model::Agreement agreement;
    agreement.record.title = title;
    agreement.record.date = date("1960-01-19");
    agreement.shortTitle = "ANPO";
    agreement.inForce = date("1960-06-23");
    agreement.parties = {
        {.actor = cast.japan, .signedOn = date("1960-01-19"), .ratified = date("1960-06-22")},
        {.actor = cast.us, .signedOn = date("1960-01-19"), .ratified = date("1960-06")}};
    return agreement;
}

model::Event event(const Cast& cast, const std::string& title) {
    model::Event event;
    event.record.title = title;
    event.record.date = date("2022-12");
    event.category = model::EventCategory::Security;
    event.actors = {{.actor = cast.japan, .role = model::Role::Actor}};
    return event;
}

model::Deal deal(const Cast& cast, const std::string& title) {
    model::Deal deal;
    deal.record.title = title;
    deal.record.date = date("2023-12-18/2025-06-18");
    deal.kind = model::DealKind::Acquisition;
    deal.value = 14.1e9;
    deal.currency = "USD";
    deal.parties = {{.actor = cast.steel, .role = model::Role::Buyer}};
    deal.steps = {{.date = date("2023-12-18"), .title = "Announced"},
                  {.kind = model::DealStepKind::Closed, .date = date("2025-06-18"), .title = "Closed"}};
    return deal;
}

model::Commitment commitment(const Cast& cast, const std::string& title) {
    model::Commitment commitment;
    commitment.record.title = title;
    commitment.record.date = date("2022-12-16");
    commitment.kind = model::CommitmentKind::Measurable;
    commitment.parties = {{.actor = cast.japan, .role = model::Role::MadeBy}};
    commitment.series = cast.share;
    commitment.target = 2.0;
    commitment.targetUnit = "percent";
    commitment.comparison = model::Comparison::AtLeast;
    commitment.due = date("2027-04-01/2028-03-31");
    return commitment;
}

model::Series shareOfGdp() {
    model::Series series;
    series.title = "Defence share of GDP";
    series.titleJa = "防衛費の対GDP比";
    series.key.measure = model::Measure::MilitaryShareOfGdp;
    series.key.unit = "percent";
    series.key.definition = "SIPRI";
    return series;
}

std::vector<model::Observation> shares(int first, int last) {
    std::vector<model::Observation> out;
    for (int year = first; year <= last; ++year)
        out.push_back({.period = base::yearPeriod(base::Frequency::Annual, year),
                       .value = 0.9 + 0.01 * (year - first)});
    return out;
}

} // namespace entente::test::make
