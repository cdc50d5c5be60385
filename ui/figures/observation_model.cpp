#include "ui/figures/observation_model.h"

namespace entente::ui {

ObservationModel::ObservationModel(QObject* parent) : QAbstractTableModel(parent) {}

void ObservationModel::setRows(ChartRows rows) {
    // Another chart has other rows and columns; nothing of the old one can be patched.
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ObservationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows.rowCount();
}

int ObservationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows.columnCount();
}

QVariant ObservationModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.text(index.row(), index.column());
    case Qt::ToolTipRole:
        return m_rows.hint(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (m_rows.isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.shortHeader(section);
    if (role == Qt::ToolTipRole)
        return m_rows.header(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (m_rows.isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace entente::ui
