#pragma once

#include "core/base/date.h"
#include "core/store/workspace.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <filesystem>
#include <functional>

class QWidget;

namespace entente::ui {

class Preferences;
class ViewContext;

/// What the window needs from whoever starts it.
struct WindowServices {
    /// Author and clock.
    store::Environment environment;
    base::Day today;
    /// Makes the sample alliance at a path; runs in a worker.
    std::function<base::Result<std::unique_ptr<store::Workspace>>(const std::filesystem::path&)> createSample;
};

/// Opens, makes, copies and closes workspaces for the window, in a worker, and keeps the list of recent ones.
/// Asks nobody whether unsaved work may be left: the window did that before.
class WorkspaceFiles : public QObject {
    Q_OBJECT

  public:
    WorkspaceFiles(ViewContext& context, Preferences& preferences, WindowServices services, QWidget* window);

    void askOpen();
    void askNew();
    void askSaveCopy();

    void open(const QString& file);
    void create(const QString& file);
    /// The sample in the user's data folder, made there if need be, so that edits to it last.
    void openSample();
    void saveCopy(const QString& file, bool replace);
    void close();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    static QString sampleFile();

  Q_SIGNALS:
    /// Something long began, in words.
    void began(const QString& what);
    void opened(const QString& file);
    void failed();

  private:
    using Opened = base::Result<std::unique_ptr<store::Workspace>>;

    void run(const QString& what, const QString& file, std::function<Opened()> make);
    void take(const QString& file, Opened workspace);
    [[nodiscard]] QString choose(const QString& title, bool isNew);

    ViewContext& m_context;
    Preferences& m_preferences;
    WindowServices m_services;
    QWidget* m_window;
    ReadSlot m_copySlot;
    bool m_busy = false;
};

} // namespace entente::ui
