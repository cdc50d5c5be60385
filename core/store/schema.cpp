#include "core/store/schema.h"

#include "core/store/connection.h"
#include "core/store/search_index.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace entente::store {
namespace {

// What the schema table says of one object. SQLite's own versions differ in the text of the inner tables of
// full-text tables.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

bool isInner(const std::string& name) {
    constexpr std::array<std::string_view, 3> kFullText{"search_index_", "search_text_", "search_title_"};
    return std::any_of(kFullText.begin(), kFullText.end(),
                       [&](std::string_view table) { return name.starts_with(table); });
}

Objects objectsOf(SQLite::Database& database) {
    Objects objects;
    SQLite::Statement query(database,
                            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    while (query.executeStep()) {
        const std::string name = query.getColumn(1).getString();
        objects[{query.getColumn(0).getString(), name}] = isInner(name) ? "" : query.getColumn(2).getString();
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

// The search index is made of the workspace's content by today's program, not by a step.
void fillSearch(Connection& connection) {
    if (connection.database().execAndGet("SELECT NOT EXISTS (SELECT 1 FROM search_entry)").getInt() != 0)
        buildSearch(connection);
}

// Whether a step is still to be applied is asked under the lock: another process may have done it meanwhile.
bool applyNextStep(Connection& connection) {
    SQLite::Database& database = connection.database();
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = versionOf(database);
    if (version >= schemaVersion())
        return false;
    database.exec(std::string(schemaSteps()[static_cast<std::size_t>(version)].sql));
    database.exec(
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, version + 1));
    if (version + 1 == schemaVersion())
        fillSearch(connection);
    transaction.commit();
    return true;
}

} // namespace

int schemaVersion() { return static_cast<int>(schemaSteps().size()); }

void migrate(Connection& connection) {
    while (applyNextStep(connection)) {
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
