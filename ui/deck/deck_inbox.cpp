#include "ui/deck/deck_inbox.h"

#include "core/store/document_table.h"
#include "ui/deck/deck_editor.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <algorithm>
#include <limits>

namespace entente::ui {

DeckInbox& DeckInbox::of(ViewContext& context) {
    if (auto* inbox = context.findChild<DeckInbox*>(QString(), Qt::FindDirectChildrenOnly))
        return *inbox;
    return *new DeckInbox(context);
}

DeckInbox::DeckInbox(ViewContext& context)
    : QObject(&context), m_context(context), m_editor(new DeckEditor(context, this)) {
    connect(&context, &ViewContext::addToDeckRequested, this, &DeckInbox::take);
    connect(&context, &ViewContext::sessionChanged, this, [this] {
        m_lastUsed = {};
        m_waiting.clear();
    });
}

void DeckInbox::take(const model::SlideDocument& slide) {
    if (!m_context.session())
        return;
    m_waiting.push_back(slide);
    m_context.session()->read(
        m_slot, [](const store::Connection& connection) { return store::listDecks(connection); },
        [this](base::Result<std::vector<model::DeckDocument>> decks) {
            const auto waiting = std::exchange(m_waiting, {});
            if (!decks)
                return Q_EMIT m_context.errorRequested(decks.error());
            for (const model::SlideDocument& one : waiting)
                addTo(*decks, one);
        });
}

void DeckInbox::addTo(const std::vector<model::DeckDocument>& decks, const model::SlideDocument& slide) {
    const auto made = [this](model::DeckId deck, model::SlideId id) {
        m_lastUsed = deck;
        Q_EMIT added(deck, id);
    };
    if (decks.empty()) {
        const QString title = tr("My deck");
        return m_editor->create(title, slide, tr("Add “%1” to the new deck “%2”").arg(nameOf(slide), title),
                                made);
    }
    const auto last = std::ranges::find(decks, m_lastUsed, &model::DeckDocument::id);
    const model::DeckDocument& deck = last == decks.end() ? decks.front() : *last;
    m_editor->insert(deck.id, slide, std::numeric_limits<std::size_t>::max(),
                     tr("Add “%1” to “%2”").arg(nameOf(slide), toQt(deck.title)), made);
}

} // namespace entente::ui
