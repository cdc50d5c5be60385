#pragma once

#include "core/chart/chart_data.h"

#include <string_view>

namespace entente::chart {

/// The one colour of an actor on charts, timeline, tiles and slides, by its code ("JPN"; any case). Grey for
/// those who have none. Each has a contrast of at least 4.5:1 against the surface it is meant for.
[[nodiscard]] ActorColour actorColour(std::string_view actorCode);
/// The slide theme's accent (1–6) that stands for the actor; 0 when none does.
[[nodiscard]] int actorAccent(std::string_view actorCode);
/// The colours of accents 1–6, for the deck's theme part.
[[nodiscard]] ActorColour accentColour(int accent);

/// WCAG contrast of two colours, 1 to 21.
[[nodiscard]] double contrast(Rgb one, Rgb other);

} // namespace entente::chart
