#pragma once

#include "ui/widgets/data_table.h"

namespace entente::ui {

/// The table of a page with records: its rows may stand in groups, each under a heading over the whole width
/// that opens and closes them (click, Space, Enter, Left and Right). Several rows can be chosen.
class RecordsTable : public DataTable {
    Q_OBJECT

  public:
    // What a model says of a heading; nothing for other rows.
    enum Role {
        /// Its words.
        SectionRole = Qt::UserRole + 100,
        SectionCountRole,
        FoldedRole
    };

    explicit RecordsTable(QWidget* parent = nullptr);

  Q_SIGNALS:
    void foldRequested(int row, bool folded);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] bool isSection(int row) const;
    [[nodiscard]] bool isFolded(int row) const;
    void paintSection(QPainter& painter, int row) const;
};

} // namespace entente::ui
