#pragma once

#include <QPlainTextEdit>

namespace entente::ui {

/// Several lines of text that are finished when the focus leaves or Ctrl+Enter is pressed.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Leaves a text alone that is being typed.
    void show(const QString& text);
    /// Says what was typed and not yet said.
    void finish();

  Q_SIGNALS:
    void finished(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace entente::ui
