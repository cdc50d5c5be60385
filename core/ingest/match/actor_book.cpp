#include "core/ingest/match/actor_book.h"

#include "core/base/text.h"
#include "core/ingest/match/likeness.h"
#include "core/store/actor_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace entente::ingest {
namespace {

// Less alike than this and names of different states would be taken for each other (Austria, Australia: .78;
// Slovakia, Slovenia: .75; Mauritania, Mauritius: .7).
constexpr double kAlikeEnough = 0.84;
constexpr std::size_t kShortestAlike = 6;

std::string upper(std::string text) {
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

std::string withoutZeros(std::string text) {
    // "392.0", as tables that passed through a data frame have it.
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    const auto first = text.find_first_not_of('0');
    return first == std::string::npos ? (text.empty() ? "" : "0") : text.substr(first);
}

// "Czechia*", "Turkey (1)", "Korea, South†": marks of footnotes are no part of a name.
std::string withoutMarks(std::string_view text) {
    std::string name(base::trimmed(text));
    static constexpr std::array<std::string_view, 8> kMarks{"*", "†", "‡", "§", "¶", "‖", "#", "\u3000"};
    bool goesOn = true;
    while (goesOn) {
        goesOn = false;
        for (const std::string_view mark : kMarks) {
            if (name.size() > mark.size() && name.ends_with(mark)) {
                name = base::trimmed(std::string_view(name).substr(0, name.size() - mark.size()));
                goesOn = true;
            }
        }
    }
    return name;
}

std::string slugOf(const std::string& name) {
    std::string slug;
    for (const char c : base::folded(name)) {
        const bool isLetter =
            std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0;
        if (isLetter)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug.empty() ? "actor" : slug;
}

} // namespace

std::optional<NameScheme> nameSchemeOf(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, NameScheme>, 7> kWords{{
        {"any", NameScheme::Any},
        {"iso3", NameScheme::Alpha3},
        {"iso2", NameScheme::Alpha2},
        {"number", NameScheme::Numeric},
        {"cow", NameScheme::CowNumber},
        {"cow_code", NameScheme::CowCode},
        {"name", NameScheme::Name},
    }};
    for (const auto& [text, scheme] : kWords) {
        if (text == word)
            return scheme;
    }
    return std::nullopt;
}

ActorBook::ActorBook(store::Edit& edit) : m_edit(edit) {
    for (model::Actor& actor : store::listActors(edit.connection()))
        learn({std::move(actor), true}, {});
    for (const Country& country : countryTable())
        learnCountry(country);
}

void ActorBook::learn(const Known& known, const std::vector<std::string>& aliases) {
    const std::size_t place = m_known.size();
    m_known.push_back(known);
    if (known.isWritten)
        m_places.emplace(known.actor.id, place);
    m_codes.emplace(upper(known.actor.code), place);
    for (const model::Name& name : known.actor.names)
        m_names.emplace(comparableName(name.text), place);
    for (const std::string& alias : aliases)
        m_names.emplace(comparableName(alias), place);
}

// A country whose code or name an actor of the workspace has is that actor, and lends it its other names.
void ActorBook::learnCountry(const Country& country) {
    auto place = in(m_codes, upper(country.code));
    if (!place && country.kind != model::ActorKind::State)
        place = in(m_names, comparableName(country.english));
    if (!place) {
        place = m_known.size();
        model::Actor actor{.kind = country.kind,
                           .code = country.code,
                           .names = {{.language = "en", .text = country.english}}};
        if (!country.japanese.empty())
            actor.names.push_back({.language = "ja", .text = country.japanese});
        learn({std::move(actor), false}, {});
    }
    m_names.emplace(comparableName(country.english), *place);
    if (!country.japanese.empty())
        m_names.emplace(comparableName(country.japanese), *place);
    for (const std::string& alias : country.aliases) {
        m_names.emplace(comparableName(alias), *place);
        m_codes.emplace(upper(alias), *place);
    }
    if (!country.alpha2.empty())
        m_alpha2.emplace(country.alpha2, *place);
    for (const std::string& number : country.numbers)
        m_numbers.emplace(withoutZeros(number), *place);
    for (const std::string& number : country.cowNumbers)
        m_cowNumbers.emplace(number, *place);
    if (!country.cowCode.empty())
        m_cowCodes.emplace(country.cowCode, *place);
}

std::optional<std::size_t> ActorBook::in(const Index& index, const std::string& key) {
    const auto found = index.find(key);
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> ActorBook::exact(NameScheme scheme, const std::string& text) const {
    switch (scheme) {
    case NameScheme::Alpha3:
        return in(m_codes, upper(text));
    case NameScheme::Alpha2:
        return in(m_alpha2, upper(text));
    case NameScheme::Numeric:
        return in(m_numbers, withoutZeros(text));
    case NameScheme::CowNumber:
        return in(m_cowNumbers, withoutZeros(text));
    case NameScheme::CowCode:
        return in(m_cowCodes, upper(text));
    case NameScheme::Name:
    case NameScheme::Any:
        break;
    }
    if (const auto named = in(m_names, comparableName(text)))
        return named;
    return scheme == NameScheme::Any && text.size() == 3 ? in(m_codes, upper(text)) : std::nullopt;
}

std::optional<ActorMatch> ActorBook::find(NameScheme scheme, const std::string& text) {
    const std::string name = withoutMarks(text);
    if (name.empty())
        return std::nullopt;
    const std::string key = std::to_string(static_cast<int>(scheme)) + name;
    if (const auto known = m_remembered.find(key); known != m_remembered.end())
        return known->second;
    std::optional<ActorMatch> match;
    if (const auto place = exact(scheme, name))
        match = take(*place, 1);
    else if (scheme == NameScheme::Name || scheme == NameScheme::Any)
        match = alike(comparableName(name));
    m_remembered.emplace(key, match);
    return match;
}

// The one name that is clearly the nearest.
std::optional<ActorMatch> ActorBook::alike(const std::string& comparable) {
    if (comparable.size() < kShortestAlike)
        return std::nullopt;
    double best = 0;
    double second = 0;
    std::size_t place = 0;
    for (const auto& [name, at] : m_names) {
        const std::size_t shorter = std::min(name.size(), comparable.size());
        const std::size_t longer = std::max(name.size(), comparable.size());
        // Groups have names like each other's: “lower middle income”, “upper middle income”.
        const bool isState = m_known[at].actor.kind == model::ActorKind::State;
        if (!isState || static_cast<double>(shorter) < kAlikeEnough * static_cast<double>(longer))
            continue;
        const double alike = likeness(comparable, name);
        if (alike > best) {
            second = at == place ? second : best;
            best = alike;
            place = at;
        } else if (at != place) {
            second = std::max(second, alike);
        }
    }
    if (best < kAlikeEnough || second >= best)
        return std::nullopt;
    return take(place, best);
}

ActorMatch ActorBook::take(std::size_t place, double alike) {
    Known& known = m_known[place];
    if (!known.isWritten) {
        known.actor.id = store::insertActor(m_edit, known.actor);
        known.isWritten = true;
        m_places.emplace(known.actor.id, place);
    }
    return {known.actor.id, alike, model::nameIn(known.actor.names, "en")};
}

ActorMatch ActorBook::add(model::ActorKind kind, const std::string& name) {
    const std::string clean = withoutMarks(name);
    if (const auto known = in(m_names, comparableName(clean)))
        return take(*known, 1);
    std::string code = slugOf(clean);
    for (int i = 2; m_codes.contains(upper(code)); ++i)
        code = slugOf(clean) + "-" + std::to_string(i);
    learn({{.kind = kind, .code = code, .names = {{.language = "en", .text = clean}}, .unverified = true},
           false},
          {});
    return take(m_known.size() - 1, 1);
}

std::string ActorBook::name(model::ActorId id, const std::string& language) const {
    const auto place = m_places.find(id);
    return place == m_places.end() ? std::string()
                                   : model::nameIn(m_known[place->second].actor.names, language);
}

} // namespace entente::ingest
