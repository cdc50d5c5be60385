#include "ui/records/row_tools.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace entente::ui {

RowTools::RowTools(Tools tools, QWidget* row)
    : QToolButton(row),
      m_tools(tools),
      m_up(new QAction(this)),
      m_down(new QAction(this)),
      m_remove(new QAction(this)) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_remove->setIcon(themedIcon(QStringLiteral("close")));
    for (QAction* action : {m_up, m_down, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_up, &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAction::triggered, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QAction::triggered, this, &RowTools::removeRequested);
    row->addAction(m_remove);
    if (tools == Tools::MoveAndRemove) {
        row->addActions({m_up, m_down});
        setText(QStringLiteral("⋯"));
        auto* menu = new QMenu(this);
        menu->addActions({m_up, m_down, m_remove});
        setMenu(menu);
        setPopupMode(InstantPopup);
        setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    } else {
        setDefaultAction(m_remove);
        setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    retranslate();
}

void RowTools::setRowName(const QString& name) {
    m_rowName = name;
    retranslate();
}

void RowTools::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RowTools::retranslate() {
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove (Ctrl+Backspace)"));
    const bool menu = m_tools == Tools::MoveAndRemove;
    setAccessibleName(menu ? tr("Move or remove %1").arg(m_rowName) : tr("Remove %1").arg(m_rowName));
    if (menu)
        setToolTip(tr("Move or remove"));
}

} // namespace entente::ui
