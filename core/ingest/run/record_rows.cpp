#include "core/ingest/run/record_rows.h"

#include "core/base/text.h"
#include "core/ingest/profile/profile_json.h"
#include "core/model/codes.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::ingest {
namespace {

using base::ErrorCode;

model::Role roleOf(const std::string& word) {
    const auto role = model::fromCode<model::Role>(word);
    if (!role)
        throw ProfileFault{"“" + word + "” is no role"};
    return *role;
}

// A span needs its ends in order; an end without a start is that day.
std::optional<base::EdtfDate> joined(const std::optional<base::EdtfDate>& first,
                                     const std::optional<base::EdtfDate>& last) {
    if (!first || !last || *first == *last || first->isInterval() || last->isInterval())
        return first ? first : last;
    const auto parsed = base::parseEdtf(first->text() + "/" + last->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

RecordRows::RecordRows(ImportDesk& desk, const TableRule& rule, RowScope& scope)
    : m_desk(desk), m_rule(rule), m_scope(scope) {
    for (const auto& [name, text] : rule.fields)
        m_fields.emplace(name, scope.bind(text));
    for (const auto& [text, pattern] : rule.skips)
        m_skips.emplace_back(scope.bind(text), &pattern);
    for (const PartyRule& party : rule.parties)
        m_parties.emplace_back(bindActor(scope, party.actor, rule.unknown), roleOf(party.role));
    if (const auto host = rule.actors.find("host"); host != rule.actors.end())
        m_host = bindActor(scope, host->second, rule.unknown);
    if (const auto party = rule.actors.find("party"); party != rule.actors.end())
        m_party = bindActor(scope, party->second, rule.unknown);
    m_partyList = scope.bind(rule.partyList.list);
    const auto& titles = scope.head().titles;
    for (std::size_t i = 0; rule.partyList.columns && i < titles.size(); ++i) {
        if (std::regex_match(titles[i], *rule.partyList.columns))
            m_partyColumns.push_back(i);
    }
    m_scheme = field("scheme");
    if (m_scheme.empty())
        throw ProfileFault{"“scheme”: records need one, by which their keys are told from others'"};
}

std::string RecordRows::field(const std::string& name) const {
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? std::string() : m_scope.fill(found->second);
}

bool RecordRows::isSkipped() const {
    return std::any_of(m_skips.begin(), m_skips.end(), [&](const auto& skip) {
        return std::regex_search(m_scope.fill(skip.first), *skip.second);
    });
}

bool RecordRows::refuse(const base::Error& error) {
    m_isRefused = true;
    const base::ErrorFacts& facts = error.facts;
    m_desk.log.refuse(error.code, facts.field, facts.value, facts.detail, facts.column);
    return false;
}

std::optional<base::EdtfDate> RecordRows::date(const std::string& name) {
    const std::string text = field(name);
    const DateReading reading = readDateCell(text, m_rule.dates);
    if (reading.isWrong)
        static_cast<void>(refuse({ErrorCode::InvalidDate, {.field = name, .value = text}}));
    return reading.date;
}

std::optional<base::EdtfDate> RecordRows::span(const std::string& first, const std::string& last) {
    const auto start = date(first);
    const auto end = date(last);
    const auto whole = joined(start, end);
    if (start && end && !whole) {
        static_cast<void>(
            refuse({ErrorCode::InvalidValue,
                    {.field = last, .value = field(last), .detail = "it lies before the start"}}));
    }
    return whole;
}

void RecordRows::take(const TableRow& row) {
    m_scope.beginRow(row);
    const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                     [](const std::string& cell) { return base::trimmed(cell).empty(); });
    if (isBlank || isSkipped())
        return;
    m_isRefused = false;
    auto draft = read(row);
    if (!draft || m_isRefused)
        return;
    const auto [place, isNew] = m_places.try_emplace(draft->key, m_drafts.size());
    if (isNew) {
        m_drafts.push_back(std::move(*draft));
        return m_desk.log.markPart();
    }
    // A further row of a record brings its parties.
    Draft& known = m_drafts[place->second];
    if (m_rule.kind == TableKind::Agreement && (!m_party.isEmpty() || !m_partyList.isEmpty())) {
        for (const model::AgreementParty& party : draft->parties) {
            const auto isHim = [&](const model::AgreementParty& other) { return other.actor == party.actor; };
            if (std::none_of(known.parties.begin(), known.parties.end(), isHim))
                known.parties.push_back(party);
        }
        known.rows.push_back(row.number);
        return m_desk.log.markPart();
    }
    static_cast<void>(refuse({ErrorCode::DuplicateKey,
                              {.field = "row " + std::to_string(known.rows.front()), .value = draft->key}}));
}

std::optional<RecordRows::Draft> RecordRows::read(const TableRow& row) {
    Draft draft{.key = field("key"), .rows = {row.number}};
    draft.record.title = field("title");
    draft.isPartial = draft.record.title.empty();
    if (draft.isPartial)
        draft.record.title = field("title_if_new");
    if (draft.record.title.empty())
        return static_cast<void>(refuse({ErrorCode::MissingValue, {.field = "The title"}})), std::nullopt;
    draft.record.date = span("date", "date_end");
    draft.record.place = field("place");
    draft.record.summary = field("summary");
    draft.format = field("format");
    draft.status = field("status");
    draft.kind = field("kind");
    draft.shortTitle = field("short_title");
    draft.inForce = date("in_force");
    draft.ended = date("ended");
    if (const std::string outcome = field("outcome"); !outcome.empty())
        draft.outcomes.push_back(outcome);
    if (draft.key.empty())
        draft.key =
            draft.record.title + "|" + (draft.record.date ? draft.record.date->text() : std::string());
    if (!readPeople(draft) || !readParties(draft))
        return std::nullopt;
    return draft;
}

bool RecordRows::readPeople(Draft& draft) {
    const auto host = findActor(m_desk, m_scope, m_host);
    if (!host)
        return refuse(host.error());
    draft.host = *host;
    for (const auto& [actor, role] : m_parties) {
        const auto found = findActor(m_desk, m_scope, actor);
        if (!found)
            return refuse(found.error());
        const auto isThere = [&](const Person& person) { return person.actor == *found; };
        if (*found && std::none_of(draft.people.begin(), draft.people.end(), isThere))
            draft.people.push_back({.actor = *found, .role = role});
    }
    return true;
}

void RecordRows::addParty(Draft& draft, model::ActorId actor) {
    const auto isHim = [&](const model::AgreementParty& other) { return other.actor == actor; };
    if (std::none_of(draft.parties.begin(), draft.parties.end(), isHim))
        draft.parties.push_back({.actor = actor});
}

bool RecordRows::readParties(Draft& draft) {
    const auto found = findActor(m_desk, m_scope, m_party);
    if (!found)
        return refuse(found.error());
    if (*found) {
        addParty(draft, **found);
        model::AgreementParty& party = draft.parties.back();
        party.signedOn = date("party_signed");
        party.ratified = date("party_ratified");
        party.inForce = date("party_in_force");
        party.withdrew = date("party_withdrew");
    }
    std::vector<std::string> names;
    for (const std::size_t column : m_partyColumns)
        names.push_back(m_scope.cell(column));
    for (const std::string& name : base::split(m_scope.fill(m_partyList), m_rule.partyList.separator.front()))
        names.emplace_back(base::trimmed(name));
    for (const std::string& name : names) {
        if (name.empty() || name == "NA" || name == "0")
            continue;
        const auto actor = findActor(m_desk, m_rule.partyList.scheme, name, m_rule.unknown);
        if (!actor)
            return refuse(actor.error());
        addParty(draft, *actor);
    }
    return true;
}

} // namespace entente::ingest
