#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QMenuBar;

namespace entente::ui {

/// A row of the window's actions.
struct ActionRow {
    const char* id;
    /// Untranslated, of the context "Actions".
    const char* text;
    /// Of resources/icons; empty for none.
    const char* icon;
    /// In portable text, e.g. "Ctrl+K"; empty for none.
    const char* shortcut;
    /// Which menu it stands in, untranslated; a line above it where `begins` is set.
    const char* menu;
    bool begins;
    bool checkable;
    std::function<void()> call;
};

/// Makes the actions of a table, puts them into the menus and keeps their words in the window's language.
class ActionTable : public QObject {
    Q_OBJECT

  public:
    ActionTable(std::vector<ActionRow> rows, QMenuBar& bar, QObject* parent);

    [[nodiscard]] const std::vector<ActionRow>& rows() const { return m_rows; }
    [[nodiscard]] QAction* action(const QString& id) const { return m_actions.value(id); }
    /// In the order of the table.
    [[nodiscard]] std::vector<QAction*> all() const;
    /// The menu by its untranslated name.
    [[nodiscard]] QMenu* menu(const QString& name) const { return m_menus.value(name); }
    void retranslate();

  private:
    QMenu* menuOf(const ActionRow& row, QMenuBar& bar);

    std::vector<ActionRow> m_rows;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
};

} // namespace entente::ui
