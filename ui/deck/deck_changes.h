#pragma once

#include "core/model/document.h"

#include <cstddef>
#include <functional>
#include <string>

namespace entente::ui {

// What can be done to a deck, as plain functions of its value. Slides are named by their ids: the deck may
// have changed since the view last read it. A slide that is gone leaves the deck as it is.

using DeckChange = std::function<void(model::DeckDocument&)>;

/// Past the end means at the end.
[[nodiscard]] DeckChange insertSlide(model::SlideDocument slide, std::size_t at);
[[nodiscard]] DeckChange removeSlide(model::SlideId id);
/// The copy stands behind the slide and has the given id.
[[nodiscard]] DeckChange duplicateSlide(model::SlideId id, model::SlideId copy);
/// `to` counts the places that the slide has once it is taken out.
[[nodiscard]] DeckChange moveSlide(model::SlideId id, std::size_t to);
/// Puts the slide in the place of the one with its id.
[[nodiscard]] DeckChange replaceSlide(model::SlideDocument slide);
[[nodiscard]] DeckChange retitleDeck(std::string title);

} // namespace entente::ui
