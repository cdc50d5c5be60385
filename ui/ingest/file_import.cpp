#include "ui/ingest/file_import.h"

#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QFileDialog>

namespace entente::ui {

FileImport::FileImport(ViewContext& context, store::Environment environment, QWidget* window)
    : QObject(window), m_context(context), m_environment(std::move(environment)), m_window(window) {}

void FileImport::ask() {
    const QString filter = tr("Figures and records (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.xml *.json)") +
                           QStringLiteral(";;") + tr("All files (*)");
    look(QFileDialog::getOpenFileNames(m_window, tr("Import files"), {}, filter));
}

void FileImport::look(const QStringList& files) {
    if (files.isEmpty() || m_context.session() == nullptr)
        return;
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(toStd(file));
    auto* dialog = new ImportDialog(m_context, std::move(paths), m_environment.now(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT opened(dialog);
}

} // namespace entente::ui
