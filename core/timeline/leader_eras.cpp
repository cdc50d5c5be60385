#include "core/timeline/leader_eras.h"

#include <algorithm>

namespace entente::timeline {
namespace {

using model::OfficeKind;

// Family names come first in Korea and last in the English names of all others; Japanese names are parted
// only where a dot parts them, as in ドナルド・トランプ.
std::string familyName(const std::string& name, const std::string& actorCode) {
    constexpr std::string_view kDot = "・";
    if (const auto dot = name.rfind(kDot); dot != std::string::npos)
        return name.substr(dot + kDot.size());
    const bool first = actorCode == "KOR";
    const auto space = first ? name.find(' ') : name.rfind(' ');
    if (space == std::string::npos)
        return name;
    return first ? name.substr(0, space) : name.substr(space + 1);
}

bool leads(const model::Office& office, model::ActorId actor, OfficeKind kind) {
    return office.actor == actor && office.kind == kind && office.held.has_value();
}

OfficeKind leadingOffice(std::span<const model::Office> offices, model::ActorId actor) {
    const bool hasGovernment = std::any_of(offices.begin(), offices.end(), [&](const model::Office& office) {
        return leads(office, actor, OfficeKind::HeadOfGovernment);
    });
    return hasGovernment ? OfficeKind::HeadOfGovernment : OfficeKind::HeadOfState;
}

Era eraOf(const model::Office& office, int track, const ActorLabel& actor, const NameBook& names,
          base::Day today) {
    const auto person = names.people.find(office.person);
    const std::string name = person == names.people.end() ? std::string() : person->second;
    Era era{.days = office.held->days(),
            .label = name,
            .shortLabel = familyName(name, actor.code),
            .track = track,
            .trackLabel = actor.name,
            .actorCode = actor.code};
    if (era.days.last == base::distantFuture())
        era.days.last = std::max(era.days.first, today);
    return era;
}

// A term known by its month alone begins when the one before has ended.
void follow(const Era& before, Era& era) {
    if (era.days.first <= before.days.last && before.days.last < era.days.last)
        era.days.first = before.days.last + 1;
}

} // namespace

NameBook makeNameBook(std::span<const model::Actor> actors, std::span<const model::Person> people,
                      const std::string& language, const std::function<bool(std::string_view)>& isColoured) {
    NameBook names;
    for (const model::Actor& actor : actors)
        names.actors[actor.id] = {actor.code, model::shortNameIn(actor.names, language),
                                  isColoured(actor.code)};
    for (const model::Person& person : people)
        names.people[person.id] = model::nameIn(person.names, language);
    return names;
}

std::vector<Era> leaderEras(std::span<const model::Office> offices, std::span<const model::ActorId> actors,
                            const NameBook& names, base::Day today) {
    std::vector<Era> eras;
    int track = 0;
    for (const model::ActorId actor : actors) {
        const auto label = names.actors.find(actor);
        if (label == names.actors.end())
            continue;
        const OfficeKind kind = leadingOffice(offices, actor);
        const std::size_t before = eras.size();
        for (const model::Office& office : offices) {
            if (leads(office, actor, kind))
                eras.push_back(eraOf(office, track, label->second, names, today));
        }
        const auto own = eras.begin() + static_cast<std::ptrdiff_t>(before);
        std::stable_sort(own, eras.end(),
                         [](const Era& a, const Era& b) { return a.days.first < b.days.first; });
        for (auto era = own; era != eras.end(); ++era) {
            if (era != own)
                follow(*(era - 1), *era);
        }
        track += eras.size() > before ? 1 : 0;
    }
    return eras;
}

std::vector<model::ActorId> leadingActors(const TimelineItems& items, std::size_t most) {
    std::vector<const TimelineItems::Actor*> order;
    for (const auto& actor : items.actors())
        order.push_back(&actor);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return a->count > b->count; });
    std::vector<model::ActorId> actors;
    for (std::size_t i = 0; i < order.size() && i < most; ++i)
        actors.push_back(order[i]->id);
    return actors;
}

} // namespace entente::timeline
