#include "core/store/guard.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace entente::store {
namespace {

using base::ErrorCode;

ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WorkspaceLocked;
    case SQLITE_READONLY:
        return ErrorCode::WorkspaceReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::WorkspaceCorrupt;
    case SQLITE_NOTADB:
        return ErrorCode::NotAWorkspace;
    case SQLITE_INTERRUPT:
        return ErrorCode::QueryInterrupted;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::DatabaseFailure;
    }
}

} // namespace

Failure::Failure(base::Error error) : m_error(std::move(error)), m_what(base::englishSentence(m_error)) {}

base::Error toError(const std::exception& exception, const std::filesystem::path& file) {
    if (const auto* failure = dynamic_cast<const Failure*>(&exception)) {
        base::Error error = failure->error();
        if (error.facts.file.empty())
            error.facts.file = file.string();
        return error;
    }
    if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception))
        return {codeOf(sqlite->getErrorCode()), {.file = file.string(), .detail = sqlite->what()}};
    return {ErrorCode::Internal, {.file = file.string(), .detail = exception.what()}};
}

} // namespace entente::store
