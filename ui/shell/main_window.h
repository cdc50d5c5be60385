#pragma once

#include "ui/shell/languages.h"
#include "ui/shell/page_entry.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/view_context.h"

#include <QMainWindow>

class QStackedWidget;

namespace entente::ui {

class ActionTable;
struct ActionRow;
class ChangeExchange;
class ErrorBar;
class FileImport;
class FocusBar;
class Inspector;
class MessageLine;
class Navigation;
class PageHost;
class SearchBox;
class SourceImport;
class StartPage;

/// The window: puts the parts together and fulfils the wishes that views utter through the context.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(WindowServices services, std::vector<PageEntry> pages, const QString& preferencesFile = {});
    ~MainWindow() override;

    [[nodiscard]] ViewContext& context() { return m_context; }
    [[nodiscard]] WorkspaceFiles& files() { return *m_files; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] PageHost& pages() { return *m_pages; }
    [[nodiscard]] QAction* action(const QString& id) const;

    /// Opens another file once the pages agree.
    void openFile(const QString& file);
    void showPage(const QString& pageId);
    /// Shown when the next workspace is opened.
    void setFirstPage(const QString& pageId) { m_firstPage = pageId; }
    /// For this window only; what is chosen in the menu is remembered.
    void useLanguage(const std::string& language);
    void useDark(bool dark);

  Q_SIGNALS:
    /// What the window was asked to show is on the screen: the start screen, or the first view with its data.
    void settled();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    // main_window_actions.cpp
    std::vector<ActionRow> actionRows();
    void fillRecentMenu();
    /// An action that only some pages have.
    void runPageAction(const QString& name);
    void showUndoState();
    void updateActions();

    QWidget* makeTop();
    QWidget* makeMiddle(const std::vector<PageEntry>& pages);
    void connectContext();
    void connectFiles();
    void sessionChanged();
    void openRecord(model::RecordId id, model::RecordKind kind);
    /// False when there is no such page.
    bool openOn(const QString& pageId, qint64 id);
    void showEdited(const QString& label, bool isUndo);
    void undo();
    void redo();
    void leave(const std::function<void()>& then);
    void applyTheme();
    void setLanguage(const std::string& language);
    void setBrightness(Preferences::Brightness brightness);
    void useBrightness(Preferences::Brightness brightness);
    void settleWhenIdle();
    void showStack();
    void showInspector(bool shown);
    void updateInspector();
    void updateHeading();
    void showHelp();
    void updateTitle();

    Preferences m_preferences;
    ViewContext m_context;
    Languages m_languages;
    std::vector<PageEntry> m_entries;
    WorkspaceFiles* m_files = nullptr;
    ChangeExchange* m_exchange = nullptr;
    FileImport* m_import = nullptr;
    SourceImport* m_sourceImport = nullptr;
    ActionTable* m_actions = nullptr;
    Navigation* m_navigation = nullptr;
    FocusBar* m_focus = nullptr;
    SearchBox* m_search = nullptr;
    ErrorBar* m_error = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    PageHost* m_pages = nullptr;
    Inspector* m_inspector = nullptr;
    MessageLine* m_message = nullptr;
    QWidget* m_blank = nullptr;
    QString m_firstPage;
    bool m_systemIsDark = false;
    bool m_mayClose = false;
    bool m_lastWasUndo = false;
};

} // namespace entente::ui
