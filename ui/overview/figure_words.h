#pragma once

#include "core/model/series.h"

#include <QString>

namespace entente::ui {

/// A figure of a series with its unit: "US$ −68.5 billion", "1.37% of GDP".
[[nodiscard]] QString valueWords(const model::Series& series, double value, const std::string& language);
/// "2024", "FY2024", "2024年度".
[[nodiscard]] QString periodWords(const base::Period& period, const std::string& language);

} // namespace entente::ui
