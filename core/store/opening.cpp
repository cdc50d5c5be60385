#include "core/store/opening.h"

#include "core/store/guard.h"
#include "core/store/holder.h"
#include "core/store/inspection.h"
#include "core/store/schema.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace entente::store {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

bool canWriteFolder(const fs::path& path) {
    return access(fs::absolute(path).parent_path().c_str(), W_OK) == 0;
}

bool canWrite(const fs::path& path) { return access(path.c_str(), W_OK) == 0 && canWriteFolder(path); }

fs::path beside(const fs::path& path, const char* suffix) {
    fs::path other = path;
    other += suffix;
    return other;
}

// A copy of an older file is kept before it is brought up to date: "alliance.entente.v1-backup".
void backUp(Connection& connection, int version) {
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const fs::path copy = beside(connection.path(), fmt::format(".v{}-backup", version).c_str());
    fs::copy_file(connection.path(), copy, fs::copy_options::overwrite_existing);
}

// Only a connection that may write can roll back what a killed process left half done.
Connection::Mode modeOfLook(const fs::path& path) {
    std::error_code error;
    const bool hot = fs::exists(beside(path, "-journal"), error);
    return hot && canWrite(path) ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly;
}

void look(const fs::path& path, std::chrono::milliseconds patience) {
    Connection connection(path, modeOfLook(path), patience);
    requireSound(connection);
}

OpenedFile openSound(const fs::path& path, int version, std::chrono::milliseconds patience) {
    const bool readOnly = !canWrite(path);
    const auto mode = readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    OpenedFile opened{std::make_unique<Connection>(path, mode, patience), readOnly};
    if (version >= schemaVersion())
        return opened;
    if (readOnly)
        throw Failure({ErrorCode::WorkspaceReadOnly, {.detail = "it is of an older version"}});
    backUp(*opened.connection, version);
    migrate(*opened.connection);
    return opened;
}

} // namespace

base::Result<OpenedFile> createFile(const fs::path& path, std::chrono::milliseconds patience) {
    std::error_code error;
    if (fs::exists(path, error))
        return base::fail(ErrorCode::FileExists, {.file = path.string()});
    if (!canWriteFolder(path))
        return base::fail(ErrorCode::FileUnwritable, {.file = path.string(), .detail = std::strerror(errno)});
    auto created = guarded(path, [&] {
        OpenedFile made{std::make_unique<Connection>(path, Connection::Mode::Create, patience), false};
        migrate(*made.connection);
        return made;
    });
    if (!created) {
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            fs::remove(beside(path, suffix), error);
    }
    return created;
}

base::Result<OpenedFile> openFile(const fs::path& path, std::chrono::milliseconds patience) {
    const auto header = inspectHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    return guarded(path, [&] {
        look(path, patience);
        return openSound(path, header->userVersion, patience);
    });
}

base::Error namingHolders(base::Error error, std::int64_t self) {
    if (error.code != ErrorCode::WorkspaceLocked)
        return error;
    const auto others = guarded(error.facts.file, [&] {
        Connection connection(error.facts.file, Connection::Mode::ReadOnly, std::chrono::milliseconds(0));
        return otherHolders(connection, self);
    });
    error.facts.detail = others && !others->empty() ? *others : "another program";
    return error;
}

} // namespace entente::store
