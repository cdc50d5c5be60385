#include "core/store/copy.h"

#include "core/store/guard.h"
#include "core/store/sql.h"

#include <sqlite3.h>

namespace entente::store {
namespace fs = std::filesystem;
namespace {

/// VACUUM INTO attaches the file it writes, which no statement of a workspace may do otherwise.
class AttachingAllowed {
  public:
    explicit AttachingAllowed(const Connection& connection)
        : m_database(connection.database().getHandle()),
          m_before(sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 1)) {}
    ~AttachingAllowed() { sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, m_before); }
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;

  private:
    sqlite3* m_database;
    int m_before;
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
        const AttachingAllowed allowed(connection);
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
