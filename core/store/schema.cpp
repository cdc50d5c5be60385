#include "core/store/schema.h"

#include "core/store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace entente::store {
namespace {

// What the schema table says of one object. SQLite's own versions differ in the text of the search index's
// inner tables.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

Objects objectsOf(SQLite::Database& database) {
    Objects objects;
    SQLite::Statement query(database,
                            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    while (query.executeStep()) {
        const std::string name = query.getColumn(1).getString();
        const bool inner = name.starts_with("search_index_");
        objects[{query.getColumn(0).getString(), name}] = inner ? "" : query.getColumn(2).getString();
    }
    return objects;
}

Objects expectedObjects(int version) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    for (int step = 0; step < version; ++step)
        fresh.exec(std::string(schemaSteps().at(static_cast<std::size_t>(step)).sql));
    return objectsOf(fresh);
}

int versionOf(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

std::string nameOf(const Objects::value_type& object) {
    return fmt::format("{} “{}”", object.first.first, object.first.second);
}

// Whether a step is still to be applied is asked under the lock: another process may have done it meanwhile.
bool applyNextStep(SQLite::Database& database) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = versionOf(database);
    if (version >= schemaVersion())
        return false;
    database.exec(std::string(schemaSteps()[static_cast<std::size_t>(version)].sql));
    database.exec(
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, version + 1));
    transaction.commit();
    return true;
}

} // namespace

int schemaVersion() { return static_cast<int>(schemaSteps().size()); }

void migrate(Connection& connection) {
    while (applyNextStep(connection.database())) {
    }
}

SchemaDifference schemaDifference(Connection& connection) {
    SQLite::Database& database = connection.database();
    const Objects expected = expectedObjects(std::min(versionOf(database), schemaVersion()));
    const Objects found = objectsOf(database);
    SchemaDifference difference;
    for (const auto& object : found) {
        const auto known = expected.find(object.first);
        if (known == expected.end() || known->second != object.second)
            difference.foreign = nameOf(object);
    }
    for (const auto& object : expected) {
        if (!found.contains(object.first))
            difference.missing = nameOf(object);
    }
    return difference;
}

} // namespace entente::store
