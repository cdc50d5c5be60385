#pragma once

#include <QToolButton>

namespace entente::ui {

/// The button at the end of a row of a list inside a form: moves it up or down, removes it. The row gets the
/// keys: Alt+Up, Alt+Down, Ctrl+Backspace.
class RowTools : public QToolButton {
    Q_OBJECT

  public:
    enum class Tools { MoveAndRemove, RemoveOnly };

    explicit RowTools(Tools tools, QWidget* row);

    /// Read out: "Participant 2".
    void setRowName(const QString& name);

  Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    Tools m_tools;
    QString m_rowName;
    QAction* m_up;
    QAction* m_down;
    QAction* m_remove;
};

} // namespace entente::ui
