#include "ui/deck/export_line.h"

#include "ui/render/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace entente::ui {
namespace {

constexpr int kProgressWidth = 160;

} // namespace

ExportLine::ExportLine(QWidget* parent)
    : QWidget(parent),
      m_text(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_open(new LinkButton({}, this)),
      m_folder(new LinkButton({}, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_progress, m_cancel, m_open, m_folder})
        layout->addWidget(part);
    layout->addStretch();
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, &ExportLine::cancelRequested);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    retranslate();
    clear();
}

void ExportLine::showProgress(int done, int total) {
    m_text->setText(tr("Exporting slide %1 of %2").arg(done).arg(total));
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
    m_open->setVisible(false);
    m_folder->setVisible(false);
    setVisible(true);
}

void ExportLine::showExported(const QString& path) {
    clear();
    m_path = path;
    m_text->setText(tr("Exported %1.").arg(QFileInfo(path).fileName()));
    m_text->setToolTip(QDir::toNativeSeparators(path));
    m_open->setVisible(true);
    m_folder->setVisible(true);
    setVisible(true);
}

void ExportLine::showCancelled() {
    clear();
    m_text->setText(tr("Export cancelled. Nothing was written."));
    setVisible(true);
}

void ExportLine::clear() {
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_cancel, m_open, m_folder})
        part->setVisible(false);
    m_text->clear();
    m_text->setToolTip({});
    setVisible(false);
}

void ExportLine::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open"));
    m_folder->setText(tr("Show folder"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    if (!m_path.isEmpty() && m_open->isVisible())
        showExported(m_path);
}

QString ExportLine::text() const { return m_text->text(); }

} // namespace entente::ui
