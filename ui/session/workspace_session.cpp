#include "ui/session/workspace_session.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThreadPool>

namespace entente::ui {
namespace {

// How often other processes' edits are looked for.
constexpr int kWatchInterval = 1000;

} // namespace

WorkspaceSession::WorkspaceSession(std::unique_ptr<store::Workspace> workspace, QObject* parent)
    : QObject(parent),
      m_path(QString::fromStdString(workspace->path().string())),
      m_readOnly(workspace->isReadOnly()),
      m_undoState(workspace->undoState()),
      m_workspace(std::move(workspace)),
      m_readWorker(std::make_unique<Worker>(Worker::AtEnd::DropWaiting)),
      m_writeWorker(std::make_unique<Worker>(Worker::AtEnd::FinishWaiting)) {
    m_subscription = m_workspace->subscribe([this](const store::Changed& what) {
        const store::UndoState state = m_workspace->undoState();
        deliver([this, what, state] {
            setUndoState(state);
            Q_EMIT changed(what);
        });
    });
    m_watch.setInterval(kWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &WorkspaceSession::lookForOthers);
    m_watch.start();
}

WorkspaceSession::~WorkspaceSession() {
    if (m_reader)
        m_reader->interrupt();
    m_writeWorker.reset();
    m_readWorker.reset();
    m_reader.reset();
}

QString WorkspaceSession::path() const { return m_path; }

void WorkspaceSession::edit(QObject* context, const QString& label, std::function<void(store::Edit&)> change,
                            Edited answer) {
    write(
        context, false,
        [label = label.toStdString(), change = std::move(change)](store::Workspace& workspace) {
            return workspace.edit(label, change);
        },
        std::move(answer));
}

void WorkspaceSession::undo(QObject* context, Edited answer) {
    write(
        context, true, [](store::Workspace& workspace) { return workspace.undo(); }, std::move(answer));
}

void WorkspaceSession::redo(QObject* context, Edited answer) {
    write(
        context, false, [](store::Workspace& workspace) { return workspace.redo(); }, std::move(answer));
}

void WorkspaceSession::write(QObject* context, bool isUndo, Write run, Edited answer) {
    ++m_pending;
    m_writeWorker->post(
        [this, isUndo, guard = QPointer<QObject>(context), run = std::move(run), answer = std::move(answer)] {
            const auto result = run(*m_workspace);
            deliver([this, isUndo, guard, result, answer] {
                if (answer && guard)
                    answer(result);
                if (result && result->areas != 0)
                    Q_EMIT edited(QString::fromStdString(result->label), isUndo);
                finishOne();
            });
        });
}

void WorkspaceSession::lookForOthers() {
    m_writeWorker->post([this] { m_workspace->lookForOthers(); });
}

void WorkspaceSession::setUndoState(const store::UndoState& state) {
    if (state == m_undoState)
        return;
    m_undoState = state;
    Q_EMIT undoStateChanged(m_undoState);
}

void WorkspaceSession::runQuery(const ReadSlot::Generation& generation, std::uint64_t asked,
                                const std::function<void()>& run) {
    {
        const std::lock_guard lock(m_runningMutex);
        if (*generation != asked)
            return;
        m_running = generation;
    }
    run();
    const std::lock_guard lock(m_runningMutex);
    m_running.reset();
}

const store::Connection& WorkspaceSession::reader() {
    const std::lock_guard lock(m_runningMutex);
    if (!m_reader)
        m_reader =
            std::make_unique<store::Connection>(m_path.toStdString(), store::Connection::Mode::ReadOnly);
    return *m_reader;
}

void WorkspaceSession::interruptIfRunning(const ReadSlot::Generation& generation) {
    const std::lock_guard lock(m_runningMutex);
    if (m_running == generation && m_reader)
        m_reader->interrupt();
}

void WorkspaceSession::finishOne() {
    if (--m_pending == 0)
        Q_EMIT idle();
}

void WorkspaceSession::deliver(std::function<void()> answer) {
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void openWorkspace(QObject* context, const std::filesystem::path& path, store::Environment environment,
                   std::function<void(base::Result<std::unique_ptr<store::Workspace>>)> opened) {
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), path, environment, opened] {
        auto result = std::make_shared<base::Result<std::unique_ptr<store::Workspace>>>(
            store::Workspace::open(path, environment));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, opened] {
                if (guard)
                    opened(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace entente::ui
