#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace entente::ui {

class TextLabel;

/// The quiet line at the bottom of the window: "Moved meeting to Tokyo. Undo". It goes by itself after a
/// while, never takes the focus and never covers anything.
class MessageLine : public QWidget {
    Q_OBJECT

  public:
    explicit MessageLine(QWidget* parent = nullptr);

    /// With an empty action there is no button.
    void show(const QString& text, const QString& action = {});
    /// While something long runs: shown until the next message.
    void showLasting(const QString& text, const QString& action = {});
    void clear();
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void actionRequested();

  private:
    void put(const QString& text, const QString& action);

    TextLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
};

} // namespace entente::ui
