#pragma once

#include "core/model/record.h"

#include <QWidget>

namespace entente::ui {

class GrowingText;
class LinkButton;
class RowStack;

/// A list of sentences: the agenda or the outcomes of a meeting. Enter begins another below, Backspace in an
/// empty one takes it away.
class ItemsEditor : public QWidget {
    Q_OBJECT

  public:
    explicit ItemsEditor(model::ItemKind kind, QWidget* parent = nullptr);

    void setItems(const std::vector<model::MeetingItem>& items);
    /// Without the empty ones.
    [[nodiscard]] std::vector<model::MeetingItem> items() const;

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    GrowingText* insertRow(int at, const model::MeetingItem& item);
    [[nodiscard]] GrowingText* textAt(int at) const;
    void retranslate();

    model::ItemKind m_kind;
    RowStack* m_stack;
    LinkButton* m_add;
};

} // namespace entente::ui
