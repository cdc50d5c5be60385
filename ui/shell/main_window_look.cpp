// The part of MainWindow that decides what is to be seen: language, theme, which parts are shown.

#include "ui/shell/focus_bar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/theme_palette.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedWidget>

namespace entente::ui {

void MainWindow::setLanguage(const std::string& language) {
    m_preferences.setLanguage(language);
    useLanguage(language);
}

void MainWindow::useLanguage(const std::string& language) {
    m_languages.apply(language);
    m_context.setLanguage(language);
    updateActions();
}

void MainWindow::setBrightness(Preferences::Brightness brightness) {
    m_preferences.setBrightness(brightness);
    useBrightness(brightness);
}

void MainWindow::useBrightness(Preferences::Brightness brightness) {
    useDark(brightness == Preferences::Brightness::Dark ||
            (brightness == Preferences::Brightness::System && m_systemIsDark));
}

void MainWindow::useDark(bool dark) {
    m_context.setDark(dark);
    updateActions();
    applyTheme();
}

void MainWindow::applyTheme() {
    const QPalette palette = paletteOf(m_context.theme());
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

void MainWindow::showInspector(bool shown) {
    m_preferences.setInspectorShown(shown);
    updateInspector();
    updateActions();
}

void MainWindow::updateInspector() {
    const Page* page = m_pages->current();
    m_inspector->setVisible(m_preferences.isInspectorShown() && m_context.session() != nullptr &&
                            page != nullptr && page->wantsInspector());
}

void MainWindow::updateHeading() {
    m_focus->setHidden(m_pages->current()->hiddenByFocus());
    updateInspector();
}

void MainWindow::showHelp() {
    const bool isShown = m_stack->currentWidget() == m_pages && m_pages->currentId() == QLatin1String("help");
    if (!isShown) {
        m_stack->setCurrentWidget(m_pages);
        m_pages->showPage(QStringLiteral("help"));
        return;
    }
    if (m_context.session() != nullptr)
        m_pages->showPage(QString::fromLatin1(m_entries.front().id));
    showStack();
}

void MainWindow::showStack() {
    if (m_context.session() != nullptr)
        m_stack->setCurrentWidget(m_pages);
    else
        m_stack->setCurrentWidget(m_files->isBusy() ? m_blank : m_start);
}

void MainWindow::updateTitle() {
    const WorkspaceSession* session = m_context.session();
    if (session == nullptr)
        return setWindowTitle(tr("Entente"));
    const QString name = QFileInfo(session->path()).completeBaseName();
    setWindowTitle(session->isReadOnly() ? tr("%1 (read only) – Entente").arg(name)
                                         : tr("%1 – Entente").arg(name));
}

} // namespace entente::ui
