#pragma once

#include "ui/records/table_arrangement.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace entente::ui {

class TextLabel;

/// What the rows must say in one column: a text, for dates a period, and one of the values where there are
/// few. All that is given must hold.
class ColumnFilterDialog : public QDialog {
    Q_OBJECT

  public:
    ColumnFilterDialog(table::ColumnFilter filter, const ColumnLook& look, std::string language,
                       QWidget* parent = nullptr);

    /// The values arrive when they have been counted; none where there are too many.
    void setValues(const std::vector<ColumnValue>& values);
    [[nodiscard]] table::ColumnFilter filter() const;

  private:
    void addButtons();
    void readTyped();
    void clear();

    table::ColumnFilter m_filter;
    std::string m_language;
    QLineEdit* m_contains;
    QLineEdit* m_period = nullptr;
    TextLabel* m_understood = nullptr;
    TextLabel* m_valuesTitle;
    QListWidget* m_values;
    QPushButton* m_apply = nullptr;
};

} // namespace entente::ui
