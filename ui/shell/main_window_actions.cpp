#include "ui/exchange/change_exchange.h"
#include "ui/ingest/file_import.h"
#include "ui/records/source_import.h"
#include "ui/shell/action_table.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/search_box.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace entente::ui {
namespace {

constexpr auto kFile = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr auto kEdit = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr auto kView = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr auto kGo = QT_TRANSLATE_NOOP("Actions", "&Go");
constexpr auto kHelp = QT_TRANSLATE_NOOP("Actions", "&Help");

constexpr const char* kPageKeys[] = {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5",
                                     "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9", "Ctrl+0"};

} // namespace

std::vector<ActionRow> MainWindow::actionRows() {
    using Brightness = Preferences::Brightness;
    std::vector<ActionRow> rows{
        {"file.new", QT_TRANSLATE_NOOP("Actions", "New…"), "new", "Ctrl+Shift+N", kFile, false, false,
         [this] { leave([this] { m_files->askNew(); }); }},
        {"file.open", QT_TRANSLATE_NOOP("Actions", "Open…"), "open", "Ctrl+O", kFile, false, false,
         [this] { leave([this] { m_files->askOpen(); }); }},
        {"file.sample", QT_TRANSLATE_NOOP("Actions", "Open the sample alliance"), "sample", "", kFile, false,
         false, [this] { leave([this] { m_files->openSample(); }); }},
        {"file.recent", QT_TRANSLATE_NOOP("Actions", "Open recent"), "", "", kFile, false, false, [] {}},
        {"file.copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "copy", "Ctrl+Shift+S", kFile, true,
         false, [this] { m_files->askSaveCopy(); }},
        {"file.import", QT_TRANSLATE_NOOP("Actions", "Import files…"), "", "Ctrl+Shift+I", kFile, true, false,
         [this] { m_import->ask(); }},
        {"file.import-sources", QT_TRANSLATE_NOOP("Actions", "Import sources…"), "", "", kFile, false, false,
         [this] { m_sourceImport->askFiles(); }},
        {"file.export-changes", QT_TRANSLATE_NOOP("Actions", "Export changes…"), "", "", kFile, true, false,
         [this] { m_exchange->askExport(); }},
        {"file.apply-changes", QT_TRANSLATE_NOOP("Actions", "Apply changes…"), "", "", kFile, false, false,
         [this] { m_exchange->askApply(); }},
        {"file.close", QT_TRANSLATE_NOOP("Actions", "Close"), "", "Ctrl+W", kFile, true, false,
         [this] { leave([this] { m_files->close(); }); }},
        {"file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q", kFile, false, false,
         [this] { close(); }},
        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", "Ctrl+Z", kEdit, false, false,
         [this] { undo(); }},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", "Ctrl+Shift+Z", kEdit, false, false,
         [this] { redo(); }},
        {"edit.paste-rows", QT_TRANSLATE_NOOP("Actions", "Paste rows…"), "", "", kEdit, true, false,
         [this] { runPageAction(QStringLiteral("pasteRows")); }},
        {"edit.find", QT_TRANSLATE_NOOP("Actions", "Find"), "search", "Ctrl+K", kEdit, true, false,
         [this] { m_search->begin(); }},
        {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Details of the selection"), "inspector", "F9", kView,
         false, true, [this] { showInspector(m_inspector->isHidden()); }},
        {"view.links", QT_TRANSLATE_NOOP("Actions", "Links of the selection"), "link", "Ctrl+L", kView, true,
         false,
         [this] {
             if (m_context.selection())
                 Q_EMIT m_context.linksRequested(m_context.selection());
         }},
        {"view.dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "moon", "Ctrl+Shift+D", kView, true, true,
         [this] { setBrightness(m_context.isDark() ? Brightness::Light : Brightness::Dark); }},
        {"view.system", QT_TRANSLATE_NOOP("Actions", "Brightness of the system"), "", "", kView, false, false,
         [this] { setBrightness(Brightness::System); }},
        {"view.english", "English", "", "", kView, true, true, [this] { setLanguage("en"); }},
        {"view.japanese", "日本語", "", "", kView, false, true, [this] { setLanguage("ja"); }},
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const char* key = i < std::size(kPageKeys) ? kPageKeys[i] : "";
        rows.push_back({m_entries[i].id, m_entries[i].word, m_entries[i].icon, key, kGo, false, false,
                        [this, id = QString::fromLatin1(m_entries[i].id)] { showPage(id); }});
    }
    rows.push_back({"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "info", "F1", kHelp,
                    false, false, [this] { showHelp(); }});
    rows.push_back({"help.about", QT_TRANSLATE_NOOP("Actions", "About Entente"), "", "", kHelp, false, false,
                    [this] { showHelp(); }});
    return rows;
}

void MainWindow::runPageAction(const QString& name) {
    if (m_pages->current() == nullptr)
        return;
    for (QAction* one : m_pages->current()->pageActions()) {
        if (one->objectName() == name && one->isEnabled())
            return one->trigger();
    }
    Q_EMIT m_context.messageRequested(tr("Rows are pasted into a table of records"));
}

void MainWindow::fillRecentMenu() {
    QAction* recent = action(QStringLiteral("file.recent"));
    if (recent->menu() == nullptr) {
        auto* menu = new QMenu(this);
        recent->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    }
    recent->menu()->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString& file : files) {
        QAction* row = recent->menu()->addAction(QFileInfo(file).completeBaseName());
        row->setToolTip(file);
        row->setData(file);
        connect(row, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    recent->setEnabled(!files.isEmpty());
}

void MainWindow::showUndoState() {
    const WorkspaceSession* session = m_context.session();
    const store::UndoState state = session == nullptr ? store::UndoState{} : session->undoState();
    QAction* undoAction = action(QStringLiteral("edit.undo"));
    QAction* redoAction = action(QStringLiteral("edit.redo"));
    undoAction->setEnabled(state.undoLabel.has_value());
    redoAction->setEnabled(state.redoLabel.has_value());
    undoAction->setText(state.undoLabel ? tr("Undo %1").arg(QString::fromStdString(*state.undoLabel))
                                        : tr("Undo"));
    redoAction->setText(state.redoLabel ? tr("Redo %1").arg(QString::fromStdString(*state.redoLabel))
                                        : tr("Redo"));
}

void MainWindow::updateActions() {
    if (m_actions == nullptr)
        return;
    const bool isOpen = m_context.session() != nullptr;
    const bool canWrite = isOpen && !m_context.session()->isReadOnly();
    for (const char* id : {"file.import", "file.import-sources"})
        action(QString::fromLatin1(id))->setEnabled(canWrite);
    for (const char* id : {"file.copy", "file.export-changes", "file.apply-changes", "file.close",
                           "edit.paste-rows", "view.inspector"})
        action(QString::fromLatin1(id))->setEnabled(isOpen);
    action(QStringLiteral("view.links"))->setEnabled(isOpen && m_context.selection().isValid());
    for (const PageEntry& entry : m_entries)
        action(QString::fromLatin1(entry.id))->setEnabled(isOpen);
    action(QStringLiteral("view.inspector"))->setChecked(m_preferences.isInspectorShown());
    action(QStringLiteral("view.dark"))->setChecked(m_context.isDark());
    action(QStringLiteral("view.english"))->setChecked(m_context.language() == "en");
    action(QStringLiteral("view.japanese"))->setChecked(m_context.language() == "ja");
    fillRecentMenu();
    showUndoState();
}

} // namespace entente::ui
