#include "core/store/holder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

namespace entente::store {
namespace {

std::string hostName() {
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    return name.data();
}

bool isRunning(std::int64_t pid) { return kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM; }

void forgetTheGone(SQLite::Database& database, const std::string& host) {
    std::vector<std::int64_t> gone;
    SQLite::Statement query(database, "SELECT id, pid FROM holder WHERE host = ?1");
    query.bind(1, host);
    while (query.executeStep()) {
        if (!isRunning(query.getColumn(1).getInt64()))
            gone.push_back(query.getColumn(0).getInt64());
    }
    for (const std::int64_t id : gone) {
        SQLite::Statement erase(database, "DELETE FROM holder WHERE id = ?1");
        erase.bind(1, id);
        erase.exec();
    }
}

} // namespace

void enterHolder(Connection& connection, std::int64_t id, const std::string& who, const std::string& now) {
    SQLite::Database& database = connection.database();
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const std::string host = hostName();
    forgetTheGone(database, host);
    SQLite::Statement insert(
        database, "INSERT INTO holder (id, who, host, pid, opened_at) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, id);
    insert.bind(2, who);
    insert.bind(3, host);
    insert.bind(4, static_cast<std::int64_t>(getpid()));
    insert.bind(5, now);
    insert.exec();
    transaction.commit();
}

void leaveHolder(Connection& connection, std::int64_t id) {
    SQLite::Statement erase(connection.database(), "DELETE FROM holder WHERE id = ?1");
    erase.bind(1, id);
    erase.exec();
}

std::string otherHolders(Connection& connection, std::int64_t self) {
    std::string out;
    try {
        SQLite::Statement query(connection.database(),
                                "SELECT who, pid, host FROM holder WHERE id <> ?1 ORDER BY opened_at");
        query.bind(1, self);
        while (query.executeStep()) {
            out += fmt::format("{}{} (process {} on {})", out.empty() ? "" : ", ",
                               query.getColumn(0).getString(), query.getColumn(1).getInt64(),
                               query.getColumn(2).getString());
        }
    } catch (const SQLite::Exception&) {
        return out;
    }
    return out;
}

} // namespace entente::store
