#include "ui/shell/action_button.h"

#include "ui/widgets/style.h"

#include <QAction>
#include <QMenu>

namespace entente::ui {

ActionButton::ActionButton(QAction& action, QWidget* parent) : QPushButton(parent), m_action(action) {
    // A page marks its one important action so.
    if (action.priority() == QAction::HighPriority)
        makePrimary(*this);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
}

void ActionButton::follow() {
    setText(m_action.text());
    if (m_action.priority() != QAction::HighPriority)
        setIcon(m_action.icon());
    setEnabled(m_action.isEnabled());
    setVisible(m_action.isVisible());
    setCheckable(m_action.isCheckable());
    setChecked(m_action.isChecked());
    setMenu(m_action.menu());
    setToolTip(m_action.toolTip());
}

} // namespace entente::ui
