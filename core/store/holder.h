#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <string>

namespace entente::store {

/// Writes down that this process has the file open, and forgets holders of this machine that are gone.
/// Throws.
void enterHolder(Connection& connection, std::int64_t id, const std::string& who, const std::string& now);
/// Throws.
void leaveHolder(Connection& connection, std::int64_t id);
/// "Aya Sato (process 4711 on desk-12)", or several with commas; everybody but `self`. Never throws.
[[nodiscard]] std::string otherHolders(Connection& connection, std::int64_t self);

} // namespace entente::store
