#pragma once

#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/link_table.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::store {

/// A snapshot of everything that has a name, for lists, forms and pictures: read once, asked often, from any
/// thread.
class Names {
  public:
    Names() = default;
    Names(std::vector<model::Actor> actors, std::vector<model::Person> people, std::vector<Tag> tags);

    /// States first, by code.
    [[nodiscard]] const std::vector<model::Actor>& actors() const { return m_actors; }
    [[nodiscard]] const std::vector<model::Person>& people() const { return m_people; }
    /// By name.
    [[nodiscard]] const std::vector<Tag>& tags() const { return m_tags; }

    // Each is empty for an id that is not there.
    [[nodiscard]] std::string actor(model::ActorId id, const std::string& language) const;
    [[nodiscard]] std::string actorShort(model::ActorId id, const std::string& language) const;
    [[nodiscard]] std::string actorCode(model::ActorId id) const;
    [[nodiscard]] std::string person(model::PersonId id, const std::string& language) const;
    [[nodiscard]] std::string tag(model::TagId id) const;
    [[nodiscard]] std::optional<model::ActorId> actorOfCode(const std::string& code) const;

  private:
    [[nodiscard]] const model::Actor* findActor(model::ActorId id) const;

    std::vector<model::Actor> m_actors;
    std::vector<model::Person> m_people;
    std::vector<Tag> m_tags;
    std::unordered_map<model::ActorId, std::size_t> m_actorAt;
    std::unordered_map<model::PersonId, std::size_t> m_personAt;
};

/// Throws.
[[nodiscard]] Names loadNames(const Connection& connection);

} // namespace entente::store
