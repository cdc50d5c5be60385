#include "ui/shell/deck_adder.h"

#include "core/store/document_table.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QCursor>
#include <QMenu>

namespace entente::ui {

DeckAdder::DeckAdder(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void DeckAdder::add(const model::SlideDocument& slide) {
    if (m_context.session() == nullptr)
        return;
    m_context.session()->read(
        m_slot, [](const store::Connection& connection) { return store::listDecks(connection); },
        [this, slide](const base::Result<std::vector<model::DeckDocument>>& decks) {
            if (decks)
                choose(*decks, slide);
            else
                Q_EMIT m_context.errorRequested(decks.error());
        });
}

void DeckAdder::choose(const std::vector<model::DeckDocument>& decks, const model::SlideDocument& slide) {
    const model::DeckDocument fresh{.title = toStd(tr("New deck"))};
    if (decks.empty())
        return put(fresh, slide);
    auto* menu = new QMenu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const model::DeckDocument& deck : decks)
        menu->addAction(tr("Add to “%1”").arg(toQt(deck.title)), this,
                        [this, deck, slide] { put(deck, slide); });
    menu->addSeparator();
    menu->addAction(tr("Add to a new deck"), this, [this, fresh, slide] { put(fresh, slide); });
    if (decks.size() == 1)
        menu->setActiveAction(menu->actions().constFirst());
    menu->popup(QCursor::pos());
}

void DeckAdder::put(model::DeckDocument deck, const model::SlideDocument& slide) {
    deck.slides.push_back(slide);
    const QString label = tr("Add “%1” to deck “%2”").arg(toQt(slide.title), toQt(deck.title));
    m_context.session()->edit(
        this, label, [deck](store::Edit& edit) { store::putDeck(edit, deck); },
        [this](const base::Result<store::Changed>& added) {
            if (!added)
                Q_EMIT m_context.errorRequested(added.error());
        });
}

} // namespace entente::ui
