#pragma once

#include "core/model/document.h"
#include "core/store/workspace.h"
#include "ui/deck/deck_changes.h"

#include <QObject>
#include <QString>

namespace entente::ui {

class ViewContext;

/// Changes decks in the workspace; each change is one edit that can be undone. Failures go to the window.
class DeckEditor : public QObject {
    Q_OBJECT

  public:
    explicit DeckEditor(ViewContext& context, QObject* parent = nullptr);

    using Made = std::function<void(model::DeckId, model::SlideId)>;

    /// A new deck, with its first slide.
    void create(const QString& title, model::SlideDocument first, const QString& label, Made made);
    void rename(model::DeckId deck, const QString& title);
    void remove(model::DeckId deck, const QString& title);

    /// `made` learns the new slide's id.
    void insert(model::DeckId deck, model::SlideDocument slide, std::size_t at, const QString& label,
                Made made);
    void duplicate(model::DeckId deck, const model::SlideDocument& slide, Made made);
    void removeSlide(model::DeckId deck, const model::SlideDocument& slide);
    void move(model::DeckId deck, const model::SlideDocument& slide, std::size_t to);
    void replace(model::DeckId deck, const model::SlideDocument& slide, const QString& label);

  private:
    using Change = std::function<void(store::Edit&)>;
    void edit(const QString& label, Change change, std::function<void()> done = {});
    void change(model::DeckId deck, const QString& label, DeckChange what);

    ViewContext& m_context;
};

/// What a slide is called in labels: its title, else its kind.
[[nodiscard]] QString nameOf(const model::SlideDocument& slide);

} // namespace entente::ui
