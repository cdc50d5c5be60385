#include "ui/deck/deck_changes.h"

#include <algorithm>

namespace entente::ui {
namespace {

using model::DeckDocument;
using model::SlideDocument;

auto placeOf(DeckDocument& deck, model::SlideId id) {
    return std::ranges::find(deck.slides, id, &SlideDocument::id);
}

void insertAt(DeckDocument& deck, SlideDocument slide, std::size_t at) {
    const auto place = deck.slides.begin() + static_cast<std::ptrdiff_t>(std::min(at, deck.slides.size()));
    deck.slides.insert(place, std::move(slide));
}

} // namespace

DeckChange insertSlide(SlideDocument slide, std::size_t at) {
    return [slide = std::move(slide), at](DeckDocument& deck) { insertAt(deck, slide, at); };
}

DeckChange removeSlide(model::SlideId id) {
    return [id](DeckDocument& deck) {
        std::erase_if(deck.slides, [&](const auto& slide) { return slide.id == id; });
    };
}

DeckChange duplicateSlide(model::SlideId id, model::SlideId copy) {
    return [id, copy](DeckDocument& deck) {
        const auto found = placeOf(deck, id);
        if (found == deck.slides.end())
            return;
        SlideDocument twin = *found;
        twin.id = copy;
        insertAt(deck, std::move(twin), static_cast<std::size_t>(found - deck.slides.begin()) + 1);
    };
}

DeckChange moveSlide(model::SlideId id, std::size_t to) {
    return [id, to](DeckDocument& deck) {
        const auto found = placeOf(deck, id);
        if (found == deck.slides.end())
            return;
        SlideDocument slide = std::move(*found);
        deck.slides.erase(found);
        insertAt(deck, std::move(slide), to);
    };
}

DeckChange replaceSlide(SlideDocument slide) {
    return [slide = std::move(slide)](DeckDocument& deck) {
        if (const auto found = placeOf(deck, slide.id); found != deck.slides.end())
            *found = slide;
    };
}

DeckChange retitleDeck(std::string title) {
    return [title = std::move(title)](DeckDocument& deck) { deck.title = title; };
}

} // namespace entente::ui
