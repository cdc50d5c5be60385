#pragma once

#include "core/ingest/import_report.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// A list out of a report as a table: what was refused and why, or what would change.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class List { Refused, Changes };

    explicit ReportModel(List list, QObject* parent = nullptr);

    void setReport(const ingest::ImportReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString refusedCell(const base::Error& refused, int column) const;
    [[nodiscard]] QString changeCell(const ingest::ValueChange& change, int column) const;

    List m_list;
    std::vector<base::Error> m_refused;
    std::vector<ingest::ValueChange> m_changes;
};

} // namespace entente::ui
