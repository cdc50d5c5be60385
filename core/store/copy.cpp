#include "core/store/copy.h"

#include "core/store/guard.h"
#include "core/store/sql.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace entente::store {
namespace fs = std::filesystem;
namespace {

/// VACUUM INTO attaches the file it writes and writes to it, which no connection that reads may do otherwise.
class CopyingAllowed {
  public:
    explicit CopyingAllowed(const Connection& connection)
        : m_database(connection.database()),
          m_attached(sqlite3_limit(m_database.getHandle(), SQLITE_LIMIT_ATTACHED, 1)),
          m_queryOnly(m_database.execAndGet("PRAGMA query_only").getInt()) {
        m_database.exec("PRAGMA query_only = OFF");
    }
    ~CopyingAllowed() {
        sqlite3_limit(m_database.getHandle(), SQLITE_LIMIT_ATTACHED, m_attached);
        m_database.tryExec(m_queryOnly != 0 ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
    }
    CopyingAllowed(const CopyingAllowed&) = delete;
    CopyingAllowed& operator=(const CopyingAllowed&) = delete;

  private:
    SQLite::Database& m_database;
    int m_attached;
    int m_queryOnly;
};

} // namespace

void saveCopy(const Connection& connection, const fs::path& target, bool replace) {
    std::error_code problem;
    if (!replace && fs::exists(target, problem))
        throw Failure({base::ErrorCode::FileExists, {.file = target.string()}});
    if (fs::equivalent(connection.path(), target, problem))
        throw Failure({base::ErrorCode::FileUnwritable, {.file = target.string(), .detail = "it is open"}});
    fs::path aside = target;
    aside += ".part";
    fs::remove(aside, problem);
    try {
        const CopyingAllowed allowed(connection);
        execute(connection, "VACUUM INTO ?1", aside.string());
    } catch (const SQLite::Exception& exception) {
        fs::remove(aside, problem);
        const base::Error error = toError(exception, target);
        if (error.code == base::ErrorCode::DiskFull)
            throw Failure(error);
        throw Failure(
            {base::ErrorCode::FileUnwritable, {.file = target.string(), .detail = exception.what()}});
    }
    fs::rename(aside, target, problem);
    if (problem) {
        fs::remove(aside);
        throw Failure(
            {base::ErrorCode::FileUnwritable, {.file = target.string(), .detail = problem.message()}});
    }
}

} // namespace entente::store
