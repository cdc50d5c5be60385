#pragma once

#include "core/model/document.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <vector>

namespace entente::ui {

class ViewContext;

/// Puts a slide at the end of a deck: the only one there is, the one that is chosen where there are several,
/// or one made for it.
class DeckAdder : public QObject {
    Q_OBJECT

  public:
    explicit DeckAdder(ViewContext& context, QObject* parent = nullptr);

    void add(const model::SlideDocument& slide);

  private:
    void choose(const std::vector<model::DeckDocument>& decks, const model::SlideDocument& slide);
    void put(model::DeckDocument deck, const model::SlideDocument& slide);

    ViewContext& m_context;
    ReadSlot m_slot;
};

} // namespace entente::ui
