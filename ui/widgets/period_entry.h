#pragma once

#include "core/base/date.h"

#include <QString>

#include <optional>

namespace entente::ui {

/// What somebody typed into the period field: any date that base::readDate understands, "2012..2020", "since
/// 2017"; nothing at all is no period. Error: InvalidDate.
[[nodiscard]] base::Result<std::optional<base::DayRange>> readPeriod(const QString& typed);

/// The shortest words for the days: "2012–2020", "February 2025", "since 2017".
[[nodiscard]] QString periodText(const base::DayRange& days, const std::string& language);

} // namespace entente::ui
