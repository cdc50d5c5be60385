#pragma once

#include "ui/widgets/text_panel.h"

namespace entente::ui {

/// A text of several lines that is as high as its text, so that nothing scrolls inside a form. Tab leaves it.
class GrowingText : public TextPanel {
    Q_OBJECT

  public:
    explicit GrowingText(int leastLines, QWidget* parent = nullptr);

    /// Enter asks for another line of a list instead of breaking this one.
    void setEnterLeaves(bool leaves) { m_enterLeaves = leaves; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void enterPressed();
    /// Backspace in an empty text.
    void emptied();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] int heightForText() const;
    void fit();

    int m_leastLines;
    bool m_enterLeaves = false;
};

} // namespace entente::ui
