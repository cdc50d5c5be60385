#pragma once

#include <QAbstractButton>

namespace entente::ui {

/// A short fact in a rounded box: an actor with its dot, a topic, "unverified". A plain one only shows; one
/// that is made pressable is a button; one that is made removable has a cross that asks for its removal.
class Chip : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Tone { Neutral, Accent, Warning };

    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// The dot before the text; an invalid colour takes it away. Never the only carrier of meaning.
    void setDot(const QColor& colour);
    void setPressable(bool pressable);
    /// The name is read out for the cross: "Remove Japan".
    void setRemovable(bool removable, const QString& removeName = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void removeRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QRect crossRect() const;
    int textLeft() const;

    Tone m_tone = Tone::Neutral;
    QColor m_dot;
    bool m_pressable = false;
    bool m_removable = false;
};

/// "unverified", with the tip that says what it means.
[[nodiscard]] Chip* makeUnverifiedChip(QWidget* parent = nullptr);

} // namespace entente::ui
