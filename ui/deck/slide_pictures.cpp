#include "ui/deck/slide_pictures.h"

#include "core/slides/resolve_deck.h"
#include "core/store/document_table.h"
#include "core/store/guard.h"
#include "ui/render/page_painter.h"

namespace entente::ui {
namespace {

using Specs = std::vector<base::Result<slides::SlideSpec>>;

/// What each slide shows, or why it cannot: one faulty slide does not hide the others.
Specs resolveEach(const store::Connection& connection, const model::DeckDocument& deck,
                  const PictureContext& context) {
    Specs specs;
    auto whole = slides::resolveDeck(connection, deck, context.language, context.today);
    if (whole && whole->slides.size() == deck.slides.size()) {
        for (slides::SlideSpec& slide : whole->slides)
            specs.emplace_back(std::move(slide));
        return specs;
    }
    if (!whole && whole.error().code == base::ErrorCode::QueryInterrupted)
        throw store::Failure(whole.error());
    for (const model::SlideDocument& slide : deck.slides)
        specs.push_back(slides::resolveSlide(connection, slide, context.language, context.today));
    return specs;
}

class Painter {
  public:
    Painter(DeckView& view, const slides::DeckSpec& deck, const PictureContext& context,
            const KnownThumbnails& known)
        : m_view(view), m_deck(deck), m_context(context), m_known(known) {}

    void add(const model::SlideDocument& document, const base::Result<slides::SlideSpec>& spec) {
        SlideView slide{.document = document, .number = m_number};
        if (spec) {
            slide.pages = slides::pagesOf(*spec, m_deck);
            slide.thumbnail = thumbnail(document.id, *spec, slide.pages.front());
            m_number += static_cast<int>(slide.pages.size());
        } else {
            slide.error = spec.error();
        }
        m_view.slides.push_back(std::move(slide));
    }

  private:
    QImage thumbnail(model::SlideId id, const slides::SlideSpec& spec, const slides::Page& page) {
        const auto found = m_known.find(id);
        const bool isKnown = found != m_known.end() && found->second.number == m_number &&
                             found->second.deckTitle == m_deck.title && found->second.spec == spec;
        KnownThumbnail& known = m_view.thumbnails[id];
        known = {.spec = spec, .deckTitle = m_deck.title, .number = m_number};
        known.image =
            isKnown ? found->second.image : pageImage(page, m_number, kThumbnailSize * m_context.ratio);
        return known.image;
    }

    DeckView& m_view;
    const slides::DeckSpec& m_deck;
    const PictureContext& m_context;
    const KnownThumbnails& m_known;
    int m_number = 1;
};

} // namespace

std::optional<DeckView> loadDeckView(const store::Connection& connection, model::DeckId id,
                                     const PictureContext& context, const KnownThumbnails& known) {
    auto document = store::findDeck(connection, id);
    if (!document)
        return std::nullopt;
    DeckView view{.document = std::move(*document)};
    const slides::DeckSpec deck{.title = view.document.title, .language = context.language};
    Painter painter(view, deck, context, known);
    const auto specs = resolveEach(connection, view.document, context);
    for (std::size_t i = 0; i < specs.size(); ++i)
        painter.add(view.document.slides[i], specs[i]);
    return view;
}

} // namespace entente::ui
