#pragma once

#include "core/ingest/import_files.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace entente::ui {

class ImportJob;
class ReadingBar;
class ReportView;
class TextLabel;
class ViewContext;

/// Rehearses an import and shows what it would bring; does it once that is accepted. All of it is one edit.
class ImportDialog : public QDialog {
    Q_OBJECT

  public:
    /// `importedAt` is kept with the batch (ISO 8601).
    ImportDialog(ViewContext& context, std::vector<std::filesystem::path> files, std::string importedAt,
                 QWidget* parent = nullptr);

    [[nodiscard]] ReportView& report() const { return *m_view; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }
    [[nodiscard]] QString summary() const;

  Q_SIGNALS:
    /// The rehearsal has ended and its outcome is shown.
    void rehearsed();

  private:
    void build();
    QWidget* makeButtons();
    void rehearse();
    void import();
    void begin(bool isDryRun);
    void ended(const base::Result<ingest::ImportReport>& report);
    void showFailure(const base::Error& error);
    void saveReport();
    void showBusy(bool isBusy);

    ViewContext& m_context;
    std::vector<std::filesystem::path> m_files;
    std::string m_importedAt;
    bool m_isRehearsal = true;
    ingest::ImportReport m_report;
    ImportJob* m_job;
    ReadingBar* m_reading;
    TextLabel* m_summary;
    QProgressBar* m_progress;
    ReportView* m_view;
    QPushButton* m_import = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace entente::ui
