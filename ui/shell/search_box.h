#pragma once

#include "core/model/ids.h"
#include "ui/session/read_slot.h"
#include "ui/shell/search_query.h"

#include <QLineEdit>

namespace entente::ui {

class SearchResults;
class ViewContext;

/// Finds records, people, actors and series as one types. Arrows choose, Enter opens, Escape leaves.
class SearchBox : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchBox(ViewContext& context, QWidget* parent = nullptr);

    void begin();
    [[nodiscard]] SearchResults* results() const { return m_results; }

  Q_SIGNALS:
    void personChosen(entente::model::PersonId person);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void ask();
    void take(std::vector<FoundItem> items);
    void choose(int row);
    void open(const FoundItem& item);

    ViewContext& m_context;
    SearchResults* m_results = nullptr;
    ReadSlot m_slot;
};

} // namespace entente::ui
