#pragma once

#include "core/base/error.h"

#include <functional>
#include <string>

struct lxw_workbook;

namespace entente::table {

/// The bytes of an .xlsx file that `fill` writes with libxlsxwriter. Numbers are written with a point
/// whatever the locale, and the file carries a fixed day, so that the same contents give the same bytes.
/// Errors: FileUnwritable (no room for the temporary file).
[[nodiscard]] base::Result<std::string> workbookBytes(const std::function<void(lxw_workbook*)>& fill);

} // namespace entente::table
