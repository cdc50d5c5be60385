#include "ui/records/name_choices.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <algorithm>

namespace entente::ui {
namespace {

std::vector<std::string> keysOf(const std::vector<model::Name>& names) {
    std::vector<std::string> keys;
    for (const model::Name& name : names)
        keys.push_back(base::folded(name.text));
    return keys;
}

/// 0: a name begins with it, 1: a word of a name does, 2: it stands inside (Japanese has no spaces), 3: not
/// there.
int distance(const NameChoice& choice, const std::string& typed) {
    int best = 3;
    for (const std::string& key : choice.keys) {
        const auto at = key.find(typed);
        if (at == std::string::npos)
            continue;
        best = std::min(best, at == 0 ? 0 : (key[at - 1] == ' ' || key[at - 1] == '-' ? 1 : 2));
    }
    return best;
}

bool isOffered(const NameChoice& choice, NameChoices::Offer offer) {
    return offer == NameChoices::Offer::All || choice.party.actor;
}

} // namespace

NameChoices::NameChoices(const store::Names& names, const std::string& language) {
    m_choices.reserve(names.people().size() + names.actors().size());
    addPeople(names, language);
    addActors(names, language);
}

void NameChoices::addPeople(const store::Names& names, const std::string& language) {
    const std::string other = language == "ja" ? "en" : "ja";
    for (const model::Person& person : names.people()) {
        const std::string name = model::nameIn(person.names, language);
        const std::string second = model::nameIn(person.names, other);
        m_choices.push_back({{.person = person.id},
                             toQt(name),
                             second == name ? QString() : toQt(second),
                             keysOf(person.names)});
    }
}

void NameChoices::addActors(const store::Names& names, const std::string& language) {
    for (const model::Actor& actor : names.actors()) {
        NameChoice choice{{.actor = actor.id},
                          toQt(model::nameIn(actor.names, language)),
                          toQt(actor.code),
                          keysOf(actor.names)};
        choice.keys.push_back(base::folded(actor.code));
        m_choices.push_back(std::move(choice));
    }
}

std::vector<const NameChoice*> NameChoices::matching(const QString& typed, Offer offer,
                                                     std::size_t limit) const {
    const std::string text = base::folded(base::trimmed(toStd(typed)));
    std::vector<std::pair<int, const NameChoice*>> found;
    for (const NameChoice& choice : m_choices) {
        const int far = text.empty() || !isOffered(choice, offer) ? 3 : distance(choice, text);
        if (far < 3)
            found.emplace_back(far, &choice);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const NameChoice*> out;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        out.push_back(found[i].second);
    return out;
}

std::optional<Party> NameChoices::named(const QString& typed, Offer offer) const {
    const std::string text = base::folded(base::trimmed(toStd(typed)));
    const NameChoice* only = nullptr;
    for (const NameChoice& choice : m_choices) {
        if (!isOffered(choice, offer) ||
            std::find(choice.keys.begin(), choice.keys.end(), text) == choice.keys.end())
            continue;
        if (only != nullptr)
            return std::nullopt;
        only = &choice;
    }
    return only != nullptr ? std::optional(only->party) : std::nullopt;
}

QString NameChoices::nameOf(const Party& party) const {
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&](const NameChoice& choice) { return choice.party == party; });
    return at != m_choices.end() ? at->name : QString();
}

} // namespace entente::ui
