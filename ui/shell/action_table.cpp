#include "ui/shell/action_table.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace entente::ui {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

} // namespace

ActionTable::ActionTable(std::vector<ActionRow> rows, QMenuBar& bar, QObject* parent)
    : QObject(parent), m_rows(std::move(rows)) {
    for (const ActionRow& row : m_rows) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setCheckable(row.checkable);
        if (*row.icon != '\0')
            action->setIcon(themedIcon(QString::fromLatin1(row.icon)));
        if (*row.shortcut != '\0')
            action->setShortcut(QKeySequence::fromString(QString::fromLatin1(row.shortcut)));
        connect(action, &QAction::triggered, this, row.call);
        m_actions.insert(action->objectName(), action);
        QMenu* menu = menuOf(row, bar);
        if (row.begins)
            menu->addSeparator();
        menu->addAction(action);
    }
    retranslate();
}

std::vector<QAction*> ActionTable::all() const {
    std::vector<QAction*> actions;
    for (const ActionRow& row : m_rows)
        actions.push_back(action(QString::fromLatin1(row.id)));
    return actions;
}

QMenu* ActionTable::menuOf(const ActionRow& row, QMenuBar& bar) {
    QMenu*& menu = m_menus[QString::fromLatin1(row.menu)];
    if (menu == nullptr)
        menu = bar.addMenu(QString());
    return menu;
}

void ActionTable::retranslate() {
    for (const ActionRow& row : m_rows) {
        m_actions.value(QString::fromLatin1(row.id))->setText(translated(row.text));
        m_menus.value(QString::fromLatin1(row.menu))->setTitle(translated(row.menu));
    }
}

} // namespace entente::ui
