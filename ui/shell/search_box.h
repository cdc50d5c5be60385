#pragma once

#include "core/model/ids.h"
#include "core/store/found_item.h"
#include "ui/session/read_slot.h"
#include "ui/shell/search_rows.h"

#include <QLineEdit>
#include <QTimer>

namespace entente::ui {

class SearchResults;
class ViewContext;

/// Finds records, people, actors, series and commands as one types. Arrows choose, Enter opens, Tab takes the
/// filter that is offered, Escape leaves.
class SearchBox : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchBox(ViewContext& context, QWidget* parent = nullptr);

    void begin();
    /// What is found by its text and run; the actions live as long as this.
    void setCommands(std::vector<QAction*> commands) { m_commands = std::move(commands); }
    /// Null before the first search.
    [[nodiscard]] SearchResults* results() const { return m_results; }

  Q_SIGNALS:
    void personChosen(entente::model::PersonId person);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void ask();
    void askWith(std::chrono::milliseconds patience);
    void take(const base::Result<store::FoundItems>& found);
    void showRows(const store::FoundItems& found);
    [[nodiscard]] QString noteOn(const store::SearchQuery& query, const store::FoundItems& found,
                                 bool isNothing) const;
    void choose(const SearchRow& row);
    void open(const store::FoundItem& item);
    bool takeHint();
    void leave();

    ViewContext& m_context;
    SearchResults* m_results = nullptr;
    std::vector<QAction*> m_commands;
    ReadSlot m_slot;
    /// Asks for the rest of a search that patience cut short, once the typing rests.
    QTimer m_thorough;
};

} // namespace entente::ui
