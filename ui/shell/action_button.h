#pragma once

#include <QPushButton>

class QAction;

namespace entente::ui {

/// A push button that is an action's face: text, icon, enabled state and menu follow it.
class ActionButton : public QPushButton {
    Q_OBJECT

  public:
    explicit ActionButton(QAction& action, QWidget* parent = nullptr);

  private:
    void follow();

    QAction& m_action;
};

} // namespace entente::ui
