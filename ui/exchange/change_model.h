#pragma once

#include "core/exchange/apply_changes.h"

#include <QAbstractTableModel>

#include <vector>

namespace entente::ui {

/// What a colleague's file changes without asking, one a row.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Kind, Subject, Field, Before, After };

    explicit ChangeModel(std::vector<exchange::AppliedChange> changes, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<exchange::AppliedChange> m_changes;
};

} // namespace entente::ui
