#include "ui/ingest/import_dialog.h"

#include "core/base/file_text.h"
#include "ui/ingest/import_job.h"
#include "ui/ingest/import_words.h"
#include "ui/ingest/reading_bar.h"
#include "ui/ingest/report_view.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr QSize kFirstSize(860, 520);

QString namesOf(const std::vector<std::filesystem::path>& files) {
    QStringList names;
    for (const auto& file : files)
        names << toQt(file.filename().string());
    return names.join(QStringLiteral(", "));
}

} // namespace

ImportDialog::ImportDialog(ViewContext& context, std::vector<std::filesystem::path> files,
                           std::string importedAt, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_files(std::move(files)),
      m_importedAt(std::move(importedAt)),
      m_job(new ImportJob(context, this)),
      m_reading(new ReadingBar(this)),
      m_summary(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_progress(new QProgressBar(this)),
      m_view(new ReportView(this)) {
    build();
    connect(m_reading, &ReadingBar::changed, this, &ImportDialog::rehearse);
    connect(m_job, &ImportJob::ended, this, &ImportDialog::ended);
    connect(m_job, &ImportJob::progressed, this, [this](const QString& file, qint64 rows) {
        m_summary->setText(tr("%1: %2 rows so far", "1 file, 2 number").arg(file, QLocale().toString(rows)));
    });
    resize(kFirstSize);
    rehearse();
}

void ImportDialog::build() {
    setWindowTitle(tr("Import files"));
    auto* names = new TextLabel(TextLabel::Look::Emphasis, namesOf(m_files), this);
    names->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the files"));
    m_progress->setTextVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(names);
    layout->addWidget(m_reading);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
}

QWidget* ImportDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save report…"), QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        m_job->stop();
        reject();
    });
    return buttons;
}

QString ImportDialog::summary() const { return m_summary->text(); }

void ImportDialog::showBusy(bool isBusy) {
    m_progress->setVisible(isBusy);
    m_reading->setEnabled(!isBusy || m_isRehearsal);
    m_import->setEnabled(!isBusy && bringsSomething(m_report));
    m_save->setEnabled(!isBusy && !m_report.tables.empty());
}

void ImportDialog::begin(bool isDryRun) {
    auto options = m_reading->options();
    if (!options)
        return showFailure(options.error());
    options->importedAt = m_importedAt;
    options->isDryRun = isDryRun;
    m_isRehearsal = isDryRun;
    m_job->start(m_files, std::move(*options));
    showBusy(true);
}

void ImportDialog::rehearse() {
    m_report = {};
    m_summary->setText(tr("Looking what the files would bring…"));
    begin(true);
}

void ImportDialog::import() {
    m_summary->setText(tr("Importing…"));
    begin(false);
}

void ImportDialog::showFailure(const base::Error& error) {
    m_report = {};
    m_view->setReport(m_report);
    m_summary->setText(errorText(error));
    showBusy(false);
    Q_EMIT rehearsed();
}

void ImportDialog::ended(const base::Result<ingest::ImportReport>& report) {
    if (!report)
        return showFailure(report.error());
    if (!m_isRehearsal) {
        Q_EMIT m_context.messageRequested(
            tr("Imported %1. Undo takes all of it back.").arg(summaryText(*report)));
        return accept();
    }
    m_report = *report;
    m_view->setReport(m_report);
    m_summary->setText(bringsSomething(m_report)
                           ? summaryText(m_report)
                           : tr("%1. There is nothing to import.").arg(summaryText(m_report)));
    showBusy(false);
    Q_EMIT rehearsed();
}

void ImportDialog::saveReport() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("report.json"),
                                                      tr("Reports of imports (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto written = base::writeFile(toStd(file), ingest::fullReportJson(m_report) + "\n"); !written)
        Q_EMIT m_context.errorRequested(written.error());
}

} // namespace entente::ui
