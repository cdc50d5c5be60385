#pragma once

#include "core/model/actor.h"
#include "core/timeline/items_builder.h"
#include "core/timeline/timeline_layout.h"

#include <functional>
#include <span>
#include <vector>

namespace entente::timeline {

/// Short names in a language. `isColoured` says whether an actor's code has a colour of its own.
[[nodiscard]] NameBook makeNameBook(std::span<const model::Actor> actors,
                                    std::span<const model::Person> people, const std::string& language,
                                    const std::function<bool(std::string_view code)>& isColoured);

/// The terms of those who lead these actors, a track for each actor that has any: heads of government, or of
/// state where offices name no head of government. What is still held ends today.
[[nodiscard]] std::vector<Era> leaderEras(std::span<const model::Office> offices,
                                          std::span<const model::ActorId> actors, const NameBook& names,
                                          base::Day today);

/// The actors with the most records, at most `most`: whose leaders to show when the user chose none.
[[nodiscard]] std::vector<model::ActorId> leadingActors(const TimelineItems& items, std::size_t most);

} // namespace entente::timeline
