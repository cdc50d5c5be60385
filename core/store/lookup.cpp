#include "core/store/lookup.h"

#include "core/store/actor_table.h"
#include "core/store/person_table.h"

#include <algorithm>

namespace entente::store {

Names::Names(std::vector<model::Actor> actors, std::vector<model::Person> people, std::vector<Tag> tags)
    : m_actors(std::move(actors)), m_people(std::move(people)), m_tags(std::move(tags)) {
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        m_actorAt.emplace(m_actors[i].id, i);
    for (std::size_t i = 0; i < m_people.size(); ++i)
        m_personAt.emplace(m_people[i].id, i);
}

const model::Actor* Names::findActor(model::ActorId id) const {
    const auto at = m_actorAt.find(id);
    return at == m_actorAt.end() ? nullptr : &m_actors[at->second];
}

std::string Names::actor(model::ActorId id, const std::string& language) const {
    const model::Actor* found = findActor(id);
    return found == nullptr ? std::string() : model::nameIn(found->names, language);
}

std::string Names::actorShort(model::ActorId id, const std::string& language) const {
    const model::Actor* found = findActor(id);
    return found == nullptr ? std::string() : model::shortNameIn(found->names, language);
}

std::string Names::actorCode(model::ActorId id) const {
    const model::Actor* found = findActor(id);
    return found == nullptr ? std::string() : found->code;
}

std::string Names::person(model::PersonId id, const std::string& language) const {
    const auto at = m_personAt.find(id);
    return at == m_personAt.end() ? std::string() : model::nameIn(m_people[at->second].names, language);
}

std::string Names::tag(model::TagId id) const {
    const auto at = std::find_if(m_tags.begin(), m_tags.end(), [&](const Tag& tag) { return tag.id == id; });
    return at == m_tags.end() ? std::string() : at->name;
}

std::optional<model::ActorId> Names::actorOfCode(const std::string& code) const {
    const auto at =
        std::find_if(m_actors.begin(), m_actors.end(), [&](const auto& a) { return a.code == code; });
    return at == m_actors.end() ? std::nullopt : std::optional(at->id);
}

Names loadNames(const Connection& connection) {
    return {listActors(connection), listPeople(connection), listTags(connection)};
}

} // namespace entente::store
