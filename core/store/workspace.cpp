#include "core/store/workspace.h"

#include "core/store/changeset.h"
#include "core/store/file_system.h"
#include "core/store/guard.h"
#include "core/store/holder.h"
#include "core/store/opening.h"
#include "core/store/search_index.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/chrono.h>

namespace entente::store {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

std::string utcNow() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", now);
}

Environment completed(Environment environment) {
    if (!environment.now)
        environment.now = utcNow;
    if (!environment.isOnNetwork)
        environment.isOnNetwork = isOnNetwork;
    return environment;
}

} // namespace

base::Result<std::unique_ptr<Workspace>> Workspace::create(const fs::path& path, Environment environment) {
    auto file = createFile(path, environment.patience);
    return enter(path, std::move(file), std::move(environment));
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const fs::path& path, Environment environment) {
    auto file = openFile(path, environment.patience);
    return enter(path, std::move(file), std::move(environment));
}

base::Result<std::unique_ptr<Workspace>> Workspace::enter(const fs::path& path, base::Result<OpenedFile> file,
                                                          Environment environment) {
    if (!file)
        return tl::unexpected(namingHolders(file.error(), 0));
    auto entered = guarded(path, [&] {
        std::unique_ptr<Workspace> workspace(
            new Workspace(std::move(file->connection), completed(std::move(environment)), file->readOnly));
        workspace->enter();
        return workspace;
    });
    if (!entered)
        return tl::unexpected(namingHolders(entered.error(), 0));
    return entered;
}

Workspace::Workspace(std::unique_ptr<Connection> connection, Environment environment, bool readOnly)
    : m_connection(std::move(connection)),
      m_log(std::make_unique<ChangeLog>(*m_connection)),
      m_environment(std::move(environment)),
      m_readOnly(readOnly) {}

void Workspace::enter() {
    m_holder = m_ids.next();
    if (!m_readOnly) {
        // A write-ahead log is shared memory, which machines do not share.
        m_connection->execute(m_environment.isOnNetwork(path())
                                  ? "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"
                                  : "PRAGMA journal_mode = WAL");
        if (m_environment.syncsEachEdit)
            m_connection->execute("PRAGMA synchronous = FULL");
        enterHolder(*m_connection, m_holder, m_environment.author, m_environment.now());
    }
    m_dataVersion = m_connection->dataVersion();
}

Workspace::~Workspace() {
    if (m_readOnly)
        return;
    // Best effort: with another process in the file the log simply stays, and nothing is lost.
    const auto left = guarded(path(), [&] {
        leaveHolder(*m_connection, m_holder);
        m_connection->execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
    });
    static_cast<void>(left);
}

const fs::path& Workspace::path() const { return m_connection->path(); }

base::Result<Changed> Workspace::edit(const std::string& label, const std::function<void(Edit&)>& change) {
    return write(label, ChangeKind::Edit, std::nullopt, change);
}

base::Result<Changed> Workspace::undo() {
    lookForOthers();
    const auto target = m_log->nextUndo();
    if (!target)
        return base::fail(ErrorCode::NothingToUndo, {.file = path().string()});
    const auto entry = guarded(path(), [&] { return m_log->find(*target); });
    if (!entry)
        return tl::unexpected(entry.error());
    return write(entry->label, ChangeKind::Undo, target,
                 [&](Edit& edit) { applyChangeset(edit.connection(), inverted(entry->changeset)); });
}

base::Result<Changed> Workspace::redo() {
    lookForOthers();
    const auto target = m_log->nextRedo();
    if (!target)
        return base::fail(ErrorCode::NothingToRedo, {.file = path().string()});
    const auto entry = guarded(path(), [&] { return m_log->find(*target); });
    if (!entry)
        return tl::unexpected(entry.error());
    return write(entry->label, ChangeKind::Redo, target,
                 [&](Edit& edit) { applyChangeset(edit.connection(), entry->changeset); });
}

base::Result<std::vector<ChangeEntry>> Workspace::history(int limit) const {
    return guarded(path(), [&] { return m_log->newest(limit); });
}

base::Result<Changed> Workspace::write(const std::string& label, ChangeKind kind,
                                       std::optional<model::ChangeId> target,
                                       const std::function<void(Edit&)>& change) {
    if (m_readOnly)
        return base::fail(ErrorCode::WorkspaceReadOnly, {.file = path().string()});
    auto changed = guarded(path(), [&] { return commit(label, kind, target, change); });
    if (!changed) {
        const auto reloaded = guarded(path(), [&] { m_log->reload(); });
        if (changed.error().facts.value.empty() && changed.error().code == ErrorCode::UndoConflict)
            changed.error().facts.value = label;
        static_cast<void>(reloaded);
        return tl::unexpected(namingHolders(changed.error(), m_holder));
    }
    if (changed->change)
        tell(*changed);
    return changed;
}

Changed Workspace::commit(const std::string& label, ChangeKind kind, std::optional<model::ChangeId> target,
                          const std::function<void(Edit&)>& change) {
    SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
    std::string changeset;
    Edit edit(*m_connection, m_ids);
    {
        const Recording recording(*m_connection);
        change(edit);
        changeset = recording.changeset();
    }
    // A merge may change nothing and still be a decision; then so does undoing it.
    if (changeset.empty() && kind == ChangeKind::Edit && !edit.merge())
        return {};
    Changed changed = touchedBy(changeset);
    refreshSearch(*m_connection, changed.ids);
    changed.change = m_ids.next<struct model::ChangeTag>();
    changed.label = label;
    m_log->append({.id = changed.change,
                   .kind = kind,
                   .target = target,
                   .author = m_environment.author,
                   .madeAt = m_environment.now(),
                   .label = label,
                   .changeset = std::move(changeset),
                   .batch = edit.batch()},
                  edit.merge());
    transaction.commit();
    return changed;
}

Subscription Workspace::subscribe(std::function<void(const Changed&)> listener) {
    auto token = std::make_shared<char>();
    m_listeners.push_back({token, std::make_shared<const Listener>(std::move(listener))});
    return Subscription(std::move(token));
}

// A listener may edit, subscribe or unsubscribe while it is told: those told now were subscribed when it
// began, and are asked again whether they still are.
void Workspace::tell(const Changed& changed) {
    std::erase_if(m_listeners, [](const Subscriber& subscriber) { return subscriber.token.expired(); });
    const auto subscribers = m_listeners;
    for (const Subscriber& subscriber : subscribers) {
        if (!subscriber.token.expired())
            (*subscriber.listener)(changed);
    }
}

void Workspace::lookForOthers() {
    const auto version = guarded(path(), [&] { return m_connection->dataVersion(); });
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    const auto reloaded = guarded(path(), [&] { m_log->reload(); });
    if (reloaded)
        tell({.everything = true});
}

} // namespace entente::store
