#pragma once

#include "ui/widgets/text_panel.h"

namespace entente::ui {

/// Several lines of text that are finished when the focus leaves or Ctrl+Enter is pressed.
class NoteEdit : public TextPanel {
    Q_OBJECT

  public:
    using TextPanel::TextPanel;

    /// Leaves a text alone that is being typed.
    void show(const QString& text);
    /// Says what was typed and not yet said.
    void finish();

  Q_SIGNALS:
    void finished(const QString& text);

  protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace entente::ui
