#pragma once

#include "app/common/sample.h"
#include "core/base/error.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/text.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace entente::ui::test {

inline store::Environment environment() {
    return {.author = "Aya Sato", .now = [] { return std::string("2025-11-24T09:00:00Z"); }};
}

inline WindowServices services() {
    return {.environment = environment(),
            .today = base::toDay(2025, 11, 24),
            .createSample = [](const std::filesystem::path& path) {
                return app::createSample(path, environment());
            }};
}

/// One sample for all windows of a test program; made once, since the import takes a while.
inline QString copyOfSample(const QString& file) {
    static const QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("original.entente"));
    if (!QFile::exists(original)) {
        const auto made = app::createSample(toStd(original), environment());
        if (!made)
            qFatal("%s", base::englishSentence(made.error()).c_str());
    }
    QFile::copy(original, file);
    return file;
}

/// A real window with settings and files of its own.
class ShellWorld {
  public:
    ShellWorld() : m_window(services(), allPages(), path("settings.ini")) {
        m_window.useLanguage("en");
        m_window.useDark(false);
        m_window.show();
        m_window.activateWindow();
        // Keys go to the window that is active.
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&m_window);
    }

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ViewContext& context() { return m_window.context(); }
    [[nodiscard]] WorkspaceSession& session() { return *m_window.context().session(); }

    bool openSample() { return open(copyOfSample(path("sample.entente"))); }

    bool open(const QString& file) {
        QSignalSpy settled(&m_window, &MainWindow::settled);
        m_window.openFile(file);
        return settled.wait(20'000) && m_window.context().session() != nullptr;
    }

    /// Until no question and no edit is on its way.
    bool calm() {
        QCoreApplication::processEvents();
        if (session().isIdle())
            return true;
        QSignalSpy idle(&session(), &WorkspaceSession::idle);
        return session().isIdle() || idle.wait(20'000);
    }

    template <class T>
    T* find(const char* name = "") {
        return m_window.findChild<T*>(QString::fromLatin1(name));
    }

  private:
    QTemporaryDir m_folder;
    MainWindow m_window;
};

} // namespace entente::ui::test
