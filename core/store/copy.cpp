#include "core/store/copy.h"

#include "core/store/guard.h"
#include "core/store/sql.h"

namespace entente::store {
namespace fs = std::filesystem;

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
