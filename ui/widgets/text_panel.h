#pragma once

#include <QPlainTextEdit>

namespace entente::ui {

/// A text of several lines that looks as a line edit does: the panel is drawn around the whole of it.
class TextPanel : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit TextPanel(QWidget* parent = nullptr);

  protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace entente::ui
