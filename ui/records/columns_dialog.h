#pragma once

#include "core/table/table_spec.h"
#include "ui/records/table_listing.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace entente::ui {

/// Which columns a table has and in what order: ticked with Space, moved with Alt+Up and Alt+Down or the
/// buttons.
class ColumnsDialog : public QDialog {
    Q_OBJECT

  public:
    ColumnsDialog(const std::vector<table::ColumnChoice>& choices, std::vector<ColumnLook> looks,
                  QWidget* parent = nullptr);

    /// Empty after “Reset”: as the table has them.
    [[nodiscard]] std::vector<table::ColumnChoice> choices() const;

  private:
    void fill(const std::vector<table::ColumnChoice>& choices);
    void move(int by);
    void reset();
    void addMoveActions();
    void showState();

    std::vector<ColumnLook> m_looks;
    std::vector<table::ColumnChoice> m_choices;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_ok = nullptr;
    bool m_isReset = false;
};

} // namespace entente::ui
