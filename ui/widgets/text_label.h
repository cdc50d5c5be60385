#pragma once

#include <QLabel>

namespace entente::ui {

/// A label with one of the few looks that text has. It takes its colour from the theme and follows it.
class TextLabel : public QLabel {
    Q_OBJECT

  public:
    enum class Look { Body, Secondary, Heading, Emphasis, Title, KeyFigure, Error };

    explicit TextLabel(Look look, const QString& text = {}, QWidget* parent = nullptr);

    void setLook(Look look);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void recolour();

    Look m_look;
};

} // namespace entente::ui
