#pragma once

#include "core/base/date.h"
#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::store {

// Everything here throws; the callers stand inside guarded() or Workspace::edit().

[[nodiscard]] std::vector<model::Person> listPeople(const Connection& connection);
[[nodiscard]] std::optional<model::Person> findPerson(const Connection& connection, model::PersonId id);
/// By any name or alias, folded; empty when none or more than one fits.
[[nodiscard]] std::optional<model::Person> findPersonNamed(const Connection& connection,
                                                           const std::string& name);
model::PersonId insertPerson(Edit& edit, const model::Person& person);
void updatePerson(Edit& edit, const model::Person& before, const model::Person& after);
/// With names, offices and what stands behind them. A person whom a record names cannot be deleted.
void deletePerson(Edit& edit, model::PersonId id);
/// In how many records each person takes part; those in none are left out.
[[nodiscard]] std::unordered_map<model::PersonId, int> recordsOfPeople(const Connection& connection);

/// How many sources stand behind each person as a whole; those without are left out.
[[nodiscard]] std::unordered_map<model::PersonId, int> citationsOfPeople(const Connection& connection);

/// All offices, by actor and first day.
[[nodiscard]] std::vector<model::Office> listOffices(const Connection& connection);
/// The offices that a person held on some day of the range.
[[nodiscard]] std::vector<model::Office> officesHeld(const Connection& connection, model::PersonId person,
                                                     base::DayRange days);
/// Every office that a person held or holds, by first day.
[[nodiscard]] std::vector<model::Office> officesOf(const Connection& connection, model::PersonId person);
model::OfficeId insertOffice(Edit& edit, const model::Office& office);
/// `before` is what the draft was made from; if it is stored otherwise by now: StaleDraft. What stands behind
/// an office that is gone goes with it.
void replaceOffices(Edit& edit, model::PersonId person, const std::vector<model::Office>& before,
                    const std::vector<model::Office>& after);

} // namespace entente::store
