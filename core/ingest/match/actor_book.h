#pragma once

#include "core/ingest/match/country_table.h"
#include "core/model/actor.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::ingest {

/// What a text names an actor by.
enum class NameScheme { Any, Alpha3, Alpha2, Numeric, CowNumber, CowCode, Name };
/// "any", "iso3", "iso2", "number", "cow", "cow_code", "name".
[[nodiscard]] std::optional<NameScheme> nameSchemeOf(std::string_view word);

/// Whom a text means. `likeness` is 1 where code or name are the same, less where they only look alike.
struct ActorMatch {
    model::ActorId actor;
    double likeness = 1;
    /// What it was taken for, for the report.
    std::string name;
};

/// Finds the actors that a file names: among those of the workspace by their codes and names, then among the
/// states and groups of the country table, which are written when they are first met.
class ActorBook {
  public:
    explicit ActorBook(store::Edit& edit);

    /// Empty when nobody is meant for certain enough. Answers are remembered.
    [[nodiscard]] std::optional<ActorMatch> find(NameScheme scheme, const std::string& text);
    /// A new actor of that name (or the one made before).
    [[nodiscard]] ActorMatch add(model::ActorKind kind, const std::string& name);
    /// The name in a language, for titles.
    [[nodiscard]] std::string name(model::ActorId id, const std::string& language) const;

  private:
    /// Somebody known: an actor of the workspace, or a country that is not in it yet.
    struct Known {
        model::Actor actor;
        bool isWritten = false;
    };
    void learn(const Known& known, const std::vector<std::string>& aliases);
    void learnCountry(const Country& country);
    [[nodiscard]] std::optional<std::size_t> exact(NameScheme scheme, const std::string& text) const;
    [[nodiscard]] std::optional<ActorMatch> alike(const std::string& comparable);
    [[nodiscard]] ActorMatch take(std::size_t place, double likeness);

    using Index = std::unordered_map<std::string, std::size_t>;
    [[nodiscard]] static std::optional<std::size_t> in(const Index& index, const std::string& key);

    store::Edit& m_edit;
    std::vector<Known> m_known;
    Index m_codes;
    Index m_alpha2;
    Index m_numbers;
    Index m_cowNumbers;
    Index m_cowCodes;
    Index m_names;
    std::unordered_map<model::ActorId, std::size_t> m_places;
    std::unordered_map<std::string, std::optional<ActorMatch>> m_remembered;
};

} // namespace entente::ingest
