#pragma once

#include "core/base/date.h"
#include "core/store/workspace.h"

#include <string>

namespace entente::app {

/// Author and clock of this computer. The author is the account's full name, else its login name.
[[nodiscard]] store::Environment environment();
/// The day by the local clock. ENTENTE_TODAY=2025-11-24 stands in for it, so that pictures can be made again.
[[nodiscard]] base::Day today();

/// Logging to stderr; ENTENTE_LOG=debug says more, ENTENTE_LOG=off nothing.
void setUpLogging();

} // namespace entente::app
