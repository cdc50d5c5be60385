#pragma once

#include "core/entry/paste_rows.h"

#include <QAbstractTableModel>

#include <memory>

namespace entente::ui {

/// Pasted rows with what becomes of each: new, or refused and why.
class PastePreview : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { RowColumn, FateColumn, FirstCellColumn };

    explicit PastePreview(const entry::PastedCells& cells, QObject* parent = nullptr);

    void show(const entry::PasteColumns& columns, std::shared_ptr<const entry::PasteOutcome> outcome);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString fateText(int row) const;
    [[nodiscard]] std::size_t cellRow(int row) const;

    const entry::PastedCells& m_cells;
    entry::PasteColumns m_columns;
    std::shared_ptr<const entry::PasteOutcome> m_outcome;
};

} // namespace entente::ui
