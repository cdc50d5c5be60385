#pragma once

#include <QString>

#include <vector>

#include "bench_report.h"

namespace entente::bench {

/// From exec to the first painted window of the app on the sample, and its memory (PSS) then, beside a
/// program with a bare window. `folder` holds the programs.
[[nodiscard]] std::vector<Figure> measureStartup(const QString& folder);

} // namespace entente::bench
