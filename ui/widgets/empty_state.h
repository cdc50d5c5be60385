#pragma once

#include <QWidget>

class QPushButton;

namespace entente::ui {

class TextLabel;

/// What an empty view shows: what would be here, and the one next step.
class EmptyState : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& explanation, const QString& button);

  Q_SIGNALS:
    void stepRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showIcon();

    QString m_iconName;
    TextLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_explanation;
    QPushButton* m_button;
};

} // namespace entente::ui
