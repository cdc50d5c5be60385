#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace entente::store {

/// One open connection to a workspace file with our settings on it: foreign keys, no trust in the file's
/// schema, no double-quoted strings. Belongs to one thread at a time; only interrupt() may be called from
/// another.
class Connection {
  public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Throws SQLite::Exception. A read-only connection to a file in a folder that cannot be written is
    /// opened as immutable, since WAL needs to make a file beside it.
    Connection(const std::filesystem::path& path, Mode mode,
               std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] SQLite::Database& database() const { return *m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Makes a running query throw (QueryInterrupted at the door).
    void interrupt() const;
    /// Changes whenever another connection has written.
    [[nodiscard]] int dataVersion() const;
    /// Runs statements separated by semicolons.
    void execute(const char* sql) const;

  private:
    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace entente::store
