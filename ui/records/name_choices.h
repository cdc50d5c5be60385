#pragma once

#include "core/store/lookup.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

/// A person or an actor.
struct Party {
    std::optional<model::PersonId> person = {};
    std::optional<model::ActorId> actor = {};
    bool operator==(const Party&) const = default;
    [[nodiscard]] bool isNobody() const { return !person && !actor; }
};

/// One line that a name field offers.
struct NameChoice {
    Party party;
    /// In the language of the window.
    QString name;
    /// What tells it from others: its name in the other language, its code.
    QString detail;
    /// Every name and alias, folded.
    std::vector<std::string> keys;
};

/// All people and actors to choose from by any of their names, in any language and without accents.
class NameChoices {
  public:
    enum class Offer { All, ActorsOnly };

    NameChoices() = default;
    NameChoices(const store::Names& names, const std::string& language);

    /// Those whose names begin with the text first, then those in which a word does; nothing for an empty
    /// text.
    [[nodiscard]] std::vector<const NameChoice*> matching(const QString& typed, Offer offer,
                                                          std::size_t limit) const;
    /// The only one that has exactly this name or alias.
    [[nodiscard]] std::optional<Party> named(const QString& typed, Offer offer) const;
    [[nodiscard]] QString nameOf(const Party& party) const;

  private:
    void addPeople(const store::Names& names, const std::string& language);
    void addActors(const store::Names& names, const std::string& language);

    std::vector<NameChoice> m_choices;
};

} // namespace entente::ui
