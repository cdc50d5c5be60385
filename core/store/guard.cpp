#include "core/store/guard.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace entente::store {
namespace {

using base::ErrorCode;

// Rows are checked before they are written; what still reaches a constraint lost a race or came from a
// program.
base::Error constraintError(const SQLite::Exception& exception, const std::string& file) {
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::UnknownReference,
                {.file = file,
                 .field = "The change",
                 .value = "id",
                 .detail = "It was deleted, or something else still refers to what is to be deleted."}};
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::DuplicateKey, {.file = file, .field = exception.what(), .value = "id"}};
    default:
        return {ErrorCode::DatabaseFailure, {.file = file, .detail = exception.what()}};
    }
}

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
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    if (sqlite != nullptr && (sqlite->getErrorCode() & 0xFF) == SQLITE_CONSTRAINT)
        return constraintError(*sqlite, file.string());
    if (sqlite != nullptr)
        return {codeOf(sqlite->getErrorCode()), {.file = file.string(), .detail = sqlite->what()}};
    return {ErrorCode::Internal, {.file = file.string(), .detail = exception.what()}};
}

bool isImpossibleValue(const std::exception& exception) {
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    const int code = sqlite == nullptr ? SQLITE_OK : sqlite->getExtendedErrorCode();
    return code == SQLITE_CONSTRAINT_CHECK || code == SQLITE_CONSTRAINT_NOTNULL ||
           code == SQLITE_CONSTRAINT_DATATYPE;
}

} // namespace entente::store
