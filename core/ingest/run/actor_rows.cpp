#include "core/ingest/run/actor_rows.h"

#include "core/ingest/profile/profile_json.h"
#include "core/model/codes.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::ingest {
namespace {

using base::ErrorCode;

bool hasName(const std::vector<model::Name>& names, const model::Name& wanted) {
    return std::any_of(names.begin(), names.end(), [&](const model::Name& name) {
        return name.language == wanted.language && comparableName(name.text) == comparableName(wanted.text);
    });
}

} // namespace

ActorRows::ActorRows(ImportDesk& desk, const TableRule& rule, RowScope& scope)
    : m_desk(desk), m_rule(rule), m_scope(scope) {
    for (const auto& [name, text] : rule.fields)
        m_fields.emplace(name, scope.bind(text));
    for (const auto& [text, pattern] : rule.skips)
        m_skips.emplace_back(scope.bind(text), &pattern);
    const auto actor = rule.actors.find("actor");
    if (actor == rule.actors.end())
        throw ProfileFault{"“actors”: there is no “actor”"};
    m_actor = bindActor(scope, actor->second, rule.unknown);
}

std::string ActorRows::field(const std::string& name) const {
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? std::string() : m_scope.fill(found->second);
}

void ActorRows::take(const TableRow& row) {
    m_scope.beginRow(row);
    const bool isSkipped = std::any_of(m_skips.begin(), m_skips.end(), [&](const auto& skip) {
        return std::regex_search(m_scope.fill(skip.first), *skip.second);
    });
    if (isSkipped)
        return;
    if (m_rule.kind == TableKind::Office)
        takeOffice();
    else
        takeActor();
}

// The names that the table has beyond those that are known.
void ActorRows::takeActor() {
    const auto found = findActor(m_desk, m_scope, m_actor);
    if (!found || !*found) {
        const base::Error error =
            found ? base::Error{ErrorCode::MissingValue, {.field = "The actor"}} : found.error();
        return m_desk.log.refuse(error.code, error.facts.field, error.facts.value, error.facts.detail, 0);
    }
    const auto before = store::findActor(m_desk.edit.connection(), **found);
    model::Actor after = *before;
    const std::string language = field("language");
    const std::string nameKind = field("name_kind");
    const model::Name name{.language = language.empty() ? "en" : language,
                           .text = field("name"),
                           .kind =
                               model::fromCode<model::NameKind>(nameKind).value_or(model::NameKind::Alias)};
    if (!name.text.empty() && !hasName(after.names, name))
        after.names.push_back(name);
    if (after == *before)
        return m_desk.log.count(RowFate::Same);
    store::updateActor(m_desk.edit, *before, after);
    m_desk.log.count(RowFate::New);
}

model::PersonId ActorRows::personNamed(const std::string& name) {
    if (const auto known = store::findPersonNamed(m_desk.edit.connection(), name))
        return known->id;
    return store::insertPerson(m_desk.edit, {.names = {{.language = "en", .text = name}}});
}

std::optional<base::EdtfDate> ActorRows::held() {
    const auto from = readDateCell(field("from"), m_rule.dates);
    const auto to = readDateCell(field("to"), m_rule.dates);
    if (!from.date && !to.date)
        return std::nullopt;
    const std::string text = (from.date ? from.date->text() : "") + "/" + (to.date ? to.date->text() : "..");
    const auto held = base::parseEdtf(text);
    return held ? std::optional(*held) : std::nullopt;
}

void ActorRows::takeOffice() {
    const auto actor = findActor(m_desk, m_scope, m_actor);
    const std::string person = field("person");
    const std::string title = field("title");
    if (!actor || !*actor || person.empty() || title.empty()) {
        const base::Error error =
            !actor ? actor.error()
                   : base::Error{ErrorCode::MissingValue, {.field = "Person, office or actor"}};
        return m_desk.log.refuse(error.code, error.facts.field, error.facts.value, error.facts.detail, 0);
    }
    const model::Office office{
        .person = personNamed(person),
        .actor = **actor,
        .kind = model::fromCode<model::OfficeKind>(field("office")).value_or(model::OfficeKind::Other),
        .titles = {{.language = "en", .text = title}},
        .held = held()};
    for (const model::Office& known : store::officesOf(m_desk.edit.connection(), office.person)) {
        if (known.actor == office.actor && model::nameIn(known.titles, "en") == title &&
            known.held == office.held)
            return m_desk.log.count(RowFate::Same);
    }
    const model::OfficeId id = store::insertOffice(m_desk.edit, office);
    store::insertCitation(
        m_desk.edit,
        {.subjectKind = model::SubjectKind::Office, .subject = id.value, .source = m_desk.source});
    m_desk.log.count(RowFate::New);
}

} // namespace entente::ingest
