#pragma once

#include "core/store/guard.h"
#include "core/store/workspace.h"
#include "ui/session/read_slot.h"
#include "ui/session/worker.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace entente::ui {

/// The open workspace as the window sees it. Reads run on one worker with its own read-only connection, edits
/// on another; answers arrive in the GUI thread as values. A query is any function of a Connection that may
/// throw.
class WorkspaceSession : public QObject {
    Q_OBJECT

  public:
    using Edited = std::function<void(const base::Result<store::Changed>&)>;

    /// Takes a workspace that was opened elsewhere (openWorkspace).
    explicit WorkspaceSession(std::unique_ptr<store::Workspace> workspace, QObject* parent = nullptr);
    /// Waits for the edits that were asked for, then closes the file.
    ~WorkspaceSession() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const store::UndoState& undoState() const { return m_undoState; }
    /// False while a question or an edit is on its way.
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

    /// Asks for something; `answer(base::Result<T>)` is called in the GUI thread while `slot` lives and has
    /// not been asked anew. A query that is no longer wanted is interrupted.
    template <class Query, class Answer>
    void read(ReadSlot& slot, Query query, Answer answer);

    /// Makes an edit; `answer` is called in the GUI thread while `context` lives. Everybody else learns of it
    /// by changed().
    void edit(QObject* context, const QString& label, std::function<void(store::Edit&)> change,
              Edited answer = {});
    /// Runs what makes its own edit, where edits run: an import, or its rehearsal. `answer` is called with the
    /// job's result in the GUI thread while `context` lives.
    template <class Job, class Answer>
    void run(QObject* context, Job job, Answer answer);
    void undo(QObject* context, Edited answer = {});
    void redo(QObject* context, Edited answer = {});

  Q_SIGNALS:
    /// After an edit of this window or of another process is on the disk.
    void changed(const entente::store::Changed& changed);
    void undoStateChanged(const entente::store::UndoState& state);
    /// An edit, undo or redo succeeded; the label is the edit's own.
    void edited(const QString& label, bool isUndo);
    /// The last answer was delivered and asked nothing new.
    void idle();

  private:
    using Write = std::function<base::Result<store::Changed>(store::Workspace&)>;

    void write(QObject* context, bool isUndo, Write run, Edited answer);
    void lookForOthers();
    void setUndoState(const store::UndoState& state);
    void runQuery(const ReadSlot::Generation& generation, std::uint64_t asked,
                  const std::function<void()>& run);
    /// In the read worker; opened at the first question, since opening waits on the disk. Throws.
    const store::Connection& reader();
    void interruptIfRunning(const ReadSlot::Generation& generation);
    void finishOne();
    /// Runs in the GUI thread, whatever thread it is called in.
    void deliver(std::function<void()> answer);

    QString m_path;
    bool m_readOnly = false;
    int m_pending = 0;
    store::UndoState m_undoState;
    QTimer m_watch;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Connection> m_reader;
    std::mutex m_runningMutex;
    ReadSlot::Generation m_running;
    store::Subscription m_subscription;
    // Last, so that they end first.
    std::unique_ptr<Worker> m_readWorker;
    std::unique_ptr<Worker> m_writeWorker;
};

/// Opens (or creates) in a worker; `opened` is called in the GUI thread while `context` lives.
void openWorkspace(QObject* context, const std::filesystem::path& path, store::Environment environment,
                   std::function<void(base::Result<std::unique_ptr<store::Workspace>>)> opened);

template <class Job, class Answer>
void WorkspaceSession::run(QObject* context, Job job, Answer answer) {
    using Result = std::invoke_result_t<Job, store::Workspace&>;
    ++m_pending;
    m_writeWorker->post(
        [this, guard = QPointer<QObject>(context), job = std::move(job), answer = std::move(answer)] {
            auto result = std::make_shared<Result>(job(*m_workspace));
            deliver([this, guard, result, answer] {
                if (guard)
                    answer(std::move(*result));
                finishOne();
            });
        });
}

template <class Query, class Answer>
void WorkspaceSession::read(ReadSlot& slot, Query query, Answer answer) {
    using T = std::invoke_result_t<Query, const store::Connection&>;
    interruptIfRunning(slot.generation());
    const std::uint64_t asked = slot.renew();
    const ReadSlot::Generation generation = slot.generation();
    ++m_pending;
    m_readWorker->post([this, generation, asked, query = std::move(query), answer = std::move(answer)] {
        runQuery(generation, asked, [&] {
            auto result = std::make_shared<base::Result<T>>(
                store::guarded(m_path.toStdString(), [&] { return query(reader()); }));
            deliver([generation, asked, result, answer] {
                if (*generation == asked)
                    answer(std::move(*result));
            });
        });
        deliver([this] { finishOne(); });
    });
}

} // namespace entente::ui
