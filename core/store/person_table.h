#pragma once

#include "core/base/date.h"
#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
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

/// All offices, by actor and first day.
[[nodiscard]] std::vector<model::Office> listOffices(const Connection& connection);
/// The offices that a person held on some day of the range.
[[nodiscard]] std::vector<model::Office> officesHeld(const Connection& connection, model::PersonId person,
                                                     base::DayRange days);
model::OfficeId insertOffice(Edit& edit, const model::Office& office);

} // namespace entente::store
