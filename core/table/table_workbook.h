#pragma once

#include "core/base/error.h"
#include "core/table/table.h"

#include <string>

namespace entente::table {

/// An .xlsx file with one sheet: titles above (bold, kept in sight), filters on, numbers as numbers. Errors:
/// FileUnwritable.
[[nodiscard]] base::Result<std::string> workbookOf(const Table& table);

} // namespace entente::table
