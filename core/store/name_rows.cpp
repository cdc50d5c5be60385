#include "core/store/name_rows.h"

#include "core/base/text.h"
#include "core/store/rows.h"

#include <algorithm>

namespace entente::store {
namespace {

model::Name readName(Row& row) {
    model::Name name;
    name.language = row.text();
    name.kind = row.code(model::NameKind::Name);
    name.text = row.text();
    return name;
}

} // namespace

const NameTable kActorNames{
    .all = "SELECT actor_id, language, kind, text FROM actor_name ORDER BY actor_id, position",
    .of = "SELECT language, kind, text FROM actor_name WHERE actor_id = ?1 ORDER BY position",
    .erase = "DELETE FROM actor_name WHERE actor_id = ?1",
    .insert =
        "INSERT INTO actor_name (actor_id, position, language, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)"};

const NameTable kPersonNames{
    .all = "SELECT person_id, language, kind, text FROM person_name ORDER BY person_id, position",
    .of = "SELECT language, kind, text FROM person_name WHERE person_id = ?1 ORDER BY position",
    .erase = "DELETE FROM person_name WHERE person_id = ?1",
    .insert =
        "INSERT INTO person_name (person_id, position, language, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)"};

NamesById allNames(const Connection& connection, const NameTable& table) {
    NamesById names;
    SQLite::Statement query(connection.database(), table.all);
    while (query.executeStep()) {
        Row row(query);
        auto& list = names[row.integer()];
        list.push_back(readName(row));
    }
    return names;
}

std::vector<model::Name> namesOf(const Connection& connection, const NameTable& table, std::int64_t id) {
    return readAll(connection, table.of, readName, id);
}

void replaceNames(Edit& edit, const NameTable& table, std::int64_t id,
                  const std::vector<model::Name>& names) {
    replaceChildren(edit, table.erase, table.insert, id, names, [](Binder& binder, const model::Name& name) {
        binder << name.language << model::codeOf(name.kind) << name.text;
    });
}

bool isNamed(const std::vector<model::Name>& names, const std::string& folded) {
    return std::any_of(names.begin(), names.end(),
                       [&](const model::Name& name) { return base::folded(name.text) == folded; });
}

} // namespace entente::store
