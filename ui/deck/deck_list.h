#pragma once

#include "core/model/document.h"

#include <QListWidget>

#include <vector>

namespace entente::ui {

/// The decks of the workspace with the number of their slides. F2 renames one in place, Delete deletes it.
class DeckList : public QListWidget {
    Q_OBJECT

  public:
    explicit DeckList(QWidget* parent = nullptr);

    /// Keeps the current deck, else goes to the first.
    void setDecks(const std::vector<model::DeckDocument>& decks);
    void setCurrentDeck(model::DeckId id);
    [[nodiscard]] model::DeckId currentDeck() const;
    [[nodiscard]] QString titleOf(model::DeckId id) const;
    void renameCurrent();
    void retranslate();

  Q_SIGNALS:
    void currentDeckChanged(entente::model::DeckId id);
    void renamed(entente::model::DeckId id, const QString& title);
    void deleteRequested(entente::model::DeckId id);

  private:
    [[nodiscard]] static model::DeckId idOf(const QListWidgetItem* item);
    void fill(model::DeckId current);

    std::vector<model::DeckDocument> m_decks;
    QAction* m_rename;
    QAction* m_delete;
};

} // namespace entente::ui
