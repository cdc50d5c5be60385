#pragma once

#include "core/model/document.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <vector>

namespace entente::ui {

class DeckEditor;
class ViewContext;

/// Puts the slides that other views ask to have in a deck at the end of the one that was used last, or makes
/// one. There is one for a window, whether the page of decks was opened yet or not: of() makes it when it is
/// not there.
class DeckInbox : public QObject {
    Q_OBJECT

  public:
    static DeckInbox& of(ViewContext& context);

    void setLastUsed(model::DeckId deck) { m_lastUsed = deck; }
    [[nodiscard]] model::DeckId lastUsed() const { return m_lastUsed; }

  Q_SIGNALS:
    void added(entente::model::DeckId deck, entente::model::SlideId slide);

  private:
    explicit DeckInbox(ViewContext& context);

    void take(const model::SlideDocument& slide);
    void addTo(const std::vector<model::DeckDocument>& decks, const model::SlideDocument& slide);

    ViewContext& m_context;
    DeckEditor* m_editor;
    model::DeckId m_lastUsed;
    /// Slides may come faster than the list of decks is read.
    std::vector<model::SlideDocument> m_waiting;
    ReadSlot m_slot;
};

} // namespace entente::ui
