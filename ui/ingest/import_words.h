#pragma once

#include "core/ingest/import_report.h"

#include <QString>

namespace entente::ui {

/// "3,210 values: 3,000 new, 12 changed, 198 as they are here, 2 kept as corrected, 4 refused".
[[nodiscard]] QString summaryText(const ingest::ImportReport& report);
/// Whether an import would change anything.
[[nodiscard]] bool bringsSomething(const ingest::ImportReport& report);

} // namespace entente::ui
