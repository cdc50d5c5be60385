#include "ui/shell/workspace_files.h"

#include "core/store/copy.h"
#include "ui/shell/preferences.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>

namespace entente::ui {
namespace {

const QString kSuffix = QStringLiteral(".entente");

QString withSuffix(const QString& file) { return file.endsWith(kSuffix) ? file : file + kSuffix; }

} // namespace

WorkspaceFiles::WorkspaceFiles(ViewContext& context, Preferences& preferences, WindowServices services,
                               QWidget* window)
    : QObject(window),
      m_context(context),
      m_preferences(preferences),
      m_services(std::move(services)),
      m_window(window) {}

QString WorkspaceFiles::sampleFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/sample.entente");
}

QString WorkspaceFiles::choose(const QString& title, bool isNew) {
    const QString filter = tr("Entente workspaces (*.entente)");
    const QString folder = m_preferences.folder();
    const QString file = isNew ? QFileDialog::getSaveFileName(m_window, title, folder, filter)
                               : QFileDialog::getOpenFileName(m_window, title, folder, filter);
    if (!file.isEmpty())
        m_preferences.setFolder(QFileInfo(file).absolutePath());
    return file;
}

void WorkspaceFiles::askOpen() {
    if (const QString file = choose(tr("Open a workspace"), false); !file.isEmpty())
        open(file);
}

void WorkspaceFiles::askNew() {
    if (const QString file = choose(tr("New workspace"), true); !file.isEmpty())
        create(withSuffix(file));
}

void WorkspaceFiles::askSaveCopy() {
    // The dialog has asked about replacing.
    if (const QString file = choose(tr("Save a copy"), true); !file.isEmpty())
        saveCopy(withSuffix(file), true);
}

void WorkspaceFiles::open(const QString& file) {
    run(tr("Opening %1").arg(QFileInfo(file).fileName()), file,
        [path = toStd(file), environment = m_services.environment] {
            return store::Workspace::open(path, environment);
        });
}

void WorkspaceFiles::create(const QString& file) {
    run(tr("Making %1").arg(QFileInfo(file).fileName()), file,
        [path = toStd(file), environment = m_services.environment] {
            return store::Workspace::create(path, environment);
        });
}

void WorkspaceFiles::openSample() {
    const QString file = sampleFile();
    if (QFileInfo::exists(file))
        return open(file);
    QDir().mkpath(QFileInfo(file).absolutePath());
    run(tr("Preparing the sample alliance"), file,
        [path = toStd(file), make = m_services.createSample] { return make(path); });
}

void WorkspaceFiles::run(const QString& what, const QString& file, std::function<Opened()> make) {
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT began(what);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<WorkspaceFiles>(this), file, make = std::move(make)] {
            auto result = std::make_shared<Opened>(make());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, file, result] {
                    if (guard)
                        guard->take(file, std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

void WorkspaceFiles::take(const QString& file, Opened workspace) {
    m_busy = false;
    if (!workspace) {
        if (workspace.error().code == base::ErrorCode::FileNotFound)
            m_preferences.forgetRecent(file);
        Q_EMIT failed();
        Q_EMIT m_context.errorRequested(workspace.error());
        return;
    }
    const QString absolute = QFileInfo(file).absoluteFilePath();
    m_preferences.addRecent(absolute);
    m_context.setSession(std::make_unique<WorkspaceSession>(std::move(*workspace)));
    Q_EMIT opened(absolute);
}

void WorkspaceFiles::saveCopy(const QString& file, bool replace) {
    if (m_context.session() == nullptr)
        return;
    Q_EMIT began(tr("Saving a copy as %1").arg(QFileInfo(file).fileName()));
    const auto copy = [path = toStd(file), replace](const store::Connection& connection) {
        store::saveCopy(connection, path, replace);
        return true;
    };
    m_context.session()->read(m_copySlot, copy, [this, file](const base::Result<bool>& saved) {
        if (saved)
            Q_EMIT m_context.messageRequested(tr("Saved a copy as %1").arg(file));
        else
            Q_EMIT m_context.errorRequested(saved.error());
        if (!saved)
            Q_EMIT failed();
    });
}

void WorkspaceFiles::close() { m_context.setSession(nullptr); }

} // namespace entente::ui
