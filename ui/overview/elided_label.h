#pragma once

#include "ui/widgets/text_label.h"

namespace entente::ui {

/// One line of text that ends in "…" where it is too narrow; the whole of it is the tip.
class ElidedLabel : public TextLabel {
    Q_OBJECT

  public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace entente::ui
