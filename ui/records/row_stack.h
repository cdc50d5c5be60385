#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace entente::ui {

class RowTools;

/// Rows of a list inside a form, one below the other, that people add, move and remove.
class RowStack : public QWidget {
    Q_OBJECT

  public:
    explicit RowStack(QWidget* parent = nullptr);

    /// Takes the row; its tools move and remove it from then on.
    void insert(int at, QWidget* row, RowTools* tools);
    [[nodiscard]] const QList<QWidget*>& rows() const { return m_rows; }
    void clear();

  Q_SIGNALS:
    /// A row was moved or removed.
    void rowsChanged();

  private:
    void move(QWidget* row, int by);
    void remove(QWidget* row);

    QVBoxLayout* m_layout;
    QList<QWidget*> m_rows;
};

} // namespace entente::ui
