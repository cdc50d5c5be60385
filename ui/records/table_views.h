#pragma once

#include "core/model/table_view.h"
#include "core/store/edit.h"
#include "core/table/table_spec.h"
#include "ui/session/read_slot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QPushButton;
class QWidget;

namespace entente::ui {

class ViewContext;

/// The saved views of one page: a button that shows which one is chosen, with a menu to choose, save, rename,
/// update and delete them. Views live in the workspace, so that each of these is an edit that can be undone.
class TableViews : public QObject {
    Q_OBJECT

  public:
    TableViews(ViewContext& context, QString pageId, QWidget* parent);

    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] const std::vector<model::TableView>& views() const { return m_views; }
    /// The view that was chosen last, however the table was changed since.
    [[nodiscard]] const model::TableView* current() const;
    /// How the table is shown, asked when a view is saved, and how it is without a view.
    void setSource(std::function<table::TableSpec()> shown, std::function<table::TableSpec()> usual);
    void retranslate();
    /// The table looks otherwise than before.
    void updateState();

    void choose(model::TableViewId id);
    void saveAs(const QString& title);
    void updateCurrent();
    void renameCurrent(const QString& title);
    void deleteCurrent();

  Q_SIGNALS:
    /// The table is to be shown so.
    void chosen(const entente::table::TableSpec& spec);

  private:
    void sessionChanged();
    void load();
    void arrived(std::vector<model::TableView> views);
    void fillMenu();
    void addViewActions();
    void addEditActions();
    void askTitle(const QString& heading, const QString& title,
                  const std::function<void(const QString&)>& answer);
    void edit(const QString& label, std::function<void(store::Edit&)> change,
              const std::function<void()>& done = {});
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool isChanged() const;

    ViewContext& m_context;
    QString m_page;
    QPushButton* m_button;
    QMenu* m_menu;
    ReadSlot m_slot;
    std::vector<model::TableView> m_views;
    model::TableViewId m_current;
    std::function<table::TableSpec()> m_shown;
    std::function<table::TableSpec()> m_usual;
};

} // namespace entente::ui
