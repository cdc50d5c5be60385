#pragma once

#include "core/base/error.h"
#include "core/store/change_log.h"
#include "core/store/changed.h"
#include "core/store/edit.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::store {

/// What the store needs from outside.
struct Environment {
    std::string author = "unknown";
    /// ISO 8601 in UTC; tests give their own.
    std::function<std::string()> now;
    /// How long a writer waits for another process before it gives up and says for whom it waited.
    std::chrono::milliseconds patience = std::chrono::seconds(5);
    /// Each edit waits until it is on the disk and not only with the operating system, so that a power cut
    /// takes nothing that was said to be stored either.
    bool syncsEachEdit = false;
    /// Whether a file lies on a network share; file_system.h answers where this is empty.
    std::function<bool(const std::filesystem::path&)> isOnNetwork;
};

struct OpenedFile;

/// Ends its subscription when it goes.
class Subscription {
  public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> token) : m_token(std::move(token)) {}

  private:
    std::shared_ptr<void> m_token;
};

/// One workspace file, open for writing by this process. Every change goes through edit(). Belongs to one
/// thread at a time; readers on other threads have their own Connection.
class Workspace {
  public:
    /// A new, empty file. Errors: FileExists, FileUnwritable, DiskFull.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path,
                                                                         Environment environment = {});
    /// Checks before it trusts (inspection.h). An older file is copied beside itself, then migrated. A file
    /// that cannot be written is opened for reading only.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path,
                                                                       Environment environment = {});
    /// Folds the write-ahead log back into the one file, unless others have it open.
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// For reading in this thread.
    [[nodiscard]] Connection& connection() { return *m_connection; }

    /// The one road of every write. Runs `change` in a transaction, records what it did under `label` (in the
    /// imperative: "Move meeting to Tokyo"), commits, then tells the subscribers. A Failure or any other
    /// exception thrown inside rolls everything back and becomes the error. An edit that changes nothing
    /// leaves no trace.
    [[nodiscard]] base::Result<Changed> edit(const std::string& label,
                                             const std::function<void(Edit&)>& change);
    [[nodiscard]] base::Result<Changed> undo();
    [[nodiscard]] base::Result<Changed> redo();
    [[nodiscard]] UndoState undoState() const { return m_log->undoState(); }
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<ChangeEntry>> history(int limit) const;

    /// Called after each commit, in the thread that made the edit.
    [[nodiscard]] Subscription subscribe(std::function<void(const Changed&)> listener);
    /// Looks whether another process has written since the last look and tells the subscribers if so.
    void lookForOthers();

  private:
    Workspace(std::unique_ptr<Connection> connection, Environment environment, bool readOnly);
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>>
    enter(const std::filesystem::path& path, base::Result<OpenedFile> file, Environment environment);
    void enter();
    Changed commit(const std::string& label, ChangeKind kind, std::optional<model::ChangeId> target,
                   const std::function<void(Edit&)>& change);
    base::Result<Changed> write(const std::string& label, ChangeKind kind,
                                std::optional<model::ChangeId> target,
                                const std::function<void(Edit&)>& change);
    void tell(const Changed& changed);

    using Listener = std::function<void(const Changed&)>;
    struct Subscriber {
        std::weak_ptr<void> token;
        std::shared_ptr<const Listener> listener;
    };

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeLog> m_log;
    Environment m_environment;
    base::IdSource m_ids;
    std::vector<Subscriber> m_listeners;
    std::int64_t m_holder = 0;
    int m_dataVersion = 0;
    bool m_readOnly = false;
};

} // namespace entente::store
