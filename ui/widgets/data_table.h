#pragma once

#include <QTableView>

namespace entente::ui {

/// The one look of a table: rows of 28, hairlines between rows, none between columns, the whole row selected,
/// arrows and Home/End as in a spreadsheet, Enter opens. Rows have one height and columns keep the width they
/// are given, so that a million rows cost no more than those on the screen.
class DataTable : public QTableView {
    Q_OBJECT

  public:
    explicit DataTable(QWidget* parent = nullptr);

    /// What is shown in the middle while the model has no rows.
    void setEmptyText(const QString& text);
    void setModel(QAbstractItemModel* model) override;

  Q_SIGNALS:
    /// Double click or Enter.
    void rowActivated(int row);
    /// The current row moved, by mouse or keyboard; -1 for none.
    void currentRowChanged(int row);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void paintHairlines();

    QString m_emptyText;
};

} // namespace entente::ui
