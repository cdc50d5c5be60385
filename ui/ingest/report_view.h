#pragma once

#include "core/ingest/import_report.h"

#include <QTabWidget>

class QListWidget;

namespace entente::ui {

class ReportModel;

/// What an import brings, in three lists: how the files were understood, what changes, what is refused.
class ReportView : public QTabWidget {
    Q_OBJECT

  public:
    explicit ReportView(QWidget* parent = nullptr);

    void setReport(const ingest::ImportReport& report);
    [[nodiscard]] ReportModel& changes() const { return *m_changes; }
    [[nodiscard]] ReportModel& refused() const { return *m_refused; }

  private:
    QListWidget* m_remarks;
    ReportModel* m_changes;
    ReportModel* m_refused;
};

} // namespace entente::ui
