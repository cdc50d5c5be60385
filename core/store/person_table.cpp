#include "core/store/person_table.h"

#include "core/base/text.h"
#include "core/store/draft.h"
#include "core/store/name_rows.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

constexpr auto kListPeople = "SELECT id, unverified FROM person ORDER BY id";
constexpr auto kFindPerson = "SELECT id, unverified FROM person WHERE id = ?1";
constexpr auto kInsertPerson = "INSERT INTO person (unverified, id, batch_id) VALUES (?1, ?2, ?3)";
constexpr auto kUpdatePerson = "UPDATE person SET unverified = ?1 WHERE id = ?2";

// Children before parents, and what stands behind a child before the child.
constexpr std::array kDeletePerson{
    "DELETE FROM citation WHERE subject_id IN (SELECT id FROM office WHERE person_id = ?1)",
    "DELETE FROM office WHERE person_id = ?1",
    "DELETE FROM citation WHERE subject_id = ?1",
    "DELETE FROM person_name WHERE person_id = ?1",
    "DELETE FROM person WHERE id = ?1",
};
constexpr auto kRecordsOfPeople = R"sql(
SELECT person_id, count(DISTINCT record_id) FROM participation WHERE person_id IS NOT NULL GROUP BY person_id
)sql";

constexpr auto kCitationsOfPeople = R"sql(
SELECT p.id, count(*) FROM person p JOIN citation c ON c.subject_id = p.id GROUP BY p.id
)sql";

using Counts = std::unordered_map<model::PersonId, int>;

Counts countsOf(const Connection& connection, const char* sql) {
    Counts counts;
    forEachRow(connection, sql, [&](Row& row) {
        const auto person = row.id<model::PersonId>();
        counts[person] = static_cast<int>(row.integer());
    });
    return counts;
}

model::Person readPerson(Row& row) {
    model::Person person;
    person.id = row.id<model::PersonId>();
    person.unverified = row.flag();
    return person;
}

} // namespace

std::vector<model::Person> listPeople(const Connection& connection) {
    auto people = readAll(connection, kListPeople, readPerson);
    auto names = allNames(connection, kPersonNames);
    for (model::Person& person : people)
        person.names = std::move(names[person.id.value]);
    return people;
}

std::optional<model::Person> findPerson(const Connection& connection, model::PersonId id) {
    auto person = readFirst(connection, kFindPerson, readPerson, id);
    if (person)
        person->names = namesOf(connection, kPersonNames, id.value);
    return person;
}

std::optional<model::Person> findPersonNamed(const Connection& connection, const std::string& name) {
    const std::string folded = base::folded(base::trimmed(name));
    auto people = listPeople(connection);
    std::erase_if(people, [&](const model::Person& person) { return !isNamed(person.names, folded); });
    return people.size() == 1 ? std::optional(std::move(people.front())) : std::nullopt;
}

model::PersonId insertPerson(Edit& edit, const model::Person& person) {
    requireValid(person);
    const auto id = idOrNew(edit, person.id);
    execute(edit.connection(), kInsertPerson, person.unverified, id, edit.batch());
    replaceNames(edit, kPersonNames, id.value, person.names);
    return id;
}

void updatePerson(Edit& edit, const model::Person& before, const model::Person& after) {
    requireValid(after);
    requireCurrent(findPerson(edit.connection(), before.id), before, model::nameIn(before.names, "en"),
                   "person");
    execute(edit.connection(), kUpdatePerson, after.unverified, before.id);
    replaceNames(edit, kPersonNames, before.id.value, after.names);
}

void deletePerson(Edit& edit, model::PersonId id) {
    for (const char* sql : kDeletePerson)
        execute(edit.connection(), sql, id);
}

std::unordered_map<model::PersonId, int> recordsOfPeople(const Connection& connection) {
    return countsOf(connection, kRecordsOfPeople);
}

std::unordered_map<model::PersonId, int> citationsOfPeople(const Connection& connection) {
    return countsOf(connection, kCitationsOfPeople);
}

} // namespace entente::store
