#pragma once

#include "ui/figures/chart_rows.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// The figures behind the chart that is shown.
class ObservationModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit ObservationModel(QObject* parent = nullptr);

    void setRows(ChartRows rows);
    [[nodiscard]] const ChartRows& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    ChartRows m_rows;
};

} // namespace entente::ui
