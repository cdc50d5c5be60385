#include "core/store/schema.h"

#include "core/store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <set>

namespace entente::store {
namespace {

using Objects = std::set<std::pair<std::string, std::string>>;

Objects objectsOf(SQLite::Database& database) {
    Objects objects;
    SQLite::Statement query(database, "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    while (query.executeStep())
        objects.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    return objects;
}

Objects expectedObjects() {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    for (const SchemaStep& step : schemaSteps())
        fresh.exec(std::string(step.sql));
    return objectsOf(fresh);
}

} // namespace

int schemaVersion() { return static_cast<int>(schemaSteps().size()); }

void migrate(Connection& connection) {
    SQLite::Database& database = connection.database();
    for (int version = database.execAndGet("PRAGMA user_version").getInt(); version < schemaVersion();
         ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(schemaSteps()[static_cast<std::size_t>(version)].sql));
        database.exec(
            fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, version + 1));
        transaction.commit();
    }
}

std::string foreignSchemaObject(Connection& connection) {
    static const Objects kExpected = expectedObjects();
    for (const auto& [type, name] : objectsOf(connection.database())) {
        if (!kExpected.contains({type, name}))
            return fmt::format("{} “{}”", type, name);
    }
    return {};
}

} // namespace entente::store
