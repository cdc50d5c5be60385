#include "core/store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <unistd.h>

#include <string>

namespace entente::store {
namespace {

constexpr int kLongestValue = 512 * 1024 * 1024;

std::string uriOf(const std::filesystem::path& path, bool immutable) {
    std::string out = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr char kHex[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
        } else {
            out += c;
        }
    }
    return immutable ? out + "?immutable=1" : out;
}

// Without a log beside it, and where none can be made, the file cannot change under us either.
bool isImmutable(const std::filesystem::path& path) {
    std::filesystem::path log = path;
    log += "-wal";
    std::error_code error;
    return access(std::filesystem::absolute(path).parent_path().c_str(), W_OK) != 0 &&
           !std::filesystem::exists(log, error);
}

int flagsOf(Connection::Mode mode) {
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case Connection::Mode::Create:
        break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

// The file may come from anybody: nothing in its schema is trusted to run code or to reach outside.
void harden(sqlite3* db) {
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode, std::chrono::milliseconds busyTimeout)
    : m_path(path) {
    const bool immutable = mode == Mode::ReadOnly && isImmutable(path);
    m_database = std::make_unique<SQLite::Database>(uriOf(path, immutable), flagsOf(mode) | SQLite::OPEN_URI,
                                                    static_cast<int>(busyTimeout.count()));
    harden(m_database->getHandle());
    m_database->exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA synchronous = NORMAL;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456;");
    if (mode == Mode::ReadOnly)
        m_database->exec("PRAGMA query_only = ON");
}

Connection::~Connection() = default;

void Connection::interrupt() const { sqlite3_interrupt(m_database->getHandle()); }

int Connection::dataVersion() const { return m_database->execAndGet("PRAGMA data_version").getInt(); }

void Connection::execute(const char* sql) const { m_database->exec(sql); }

} // namespace entente::store
