#pragma once

#include <QPlainTextEdit>

namespace entente::ui {

/// Several lines of text that are finished when the focus leaves or Ctrl+Enter is pressed.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    using QPlainTextEdit::QPlainTextEdit;

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
