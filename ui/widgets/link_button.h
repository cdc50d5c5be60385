#pragma once

#include <QPushButton>

namespace entente::ui {

/// A word that does something, in the accent colour; for a step inside a line of text. Long texts are elided.
class LinkButton : public QPushButton {
    Q_OBJECT

  public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace entente::ui
