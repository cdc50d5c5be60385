#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace entente::ui {

class TextLabel;

/// One fact of the alliance in a box that leads to its view.
class Tile : public QAbstractButton {
    Q_OBJECT

  public:
    Tile(const QString& heading, const QString& iconName, QWidget* parent = nullptr);

    void addKeyFigure(const QString& figure, const QString& unit = {});
    void addLine(const QString& text, const QString& detail = {}, const QColor& dot = {});
    void addSecondary(const QString& text);
    void addWidget(QWidget* widget);
    /// What a screen reader says of it; to be called last.
    void finish();

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void speak(const QString& text);

    QVBoxLayout* m_layout;
    QString m_spoken;
};

} // namespace entente::ui
