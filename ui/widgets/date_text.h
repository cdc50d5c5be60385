#pragma once

#include "core/base/date.h"

#include <QString>

namespace entente::ui {

/// A date in short words, as lists and facts show it. The span of a fiscal year of Japan is said by its name:
/// "FY2027", "2027年度".
[[nodiscard]] QString dateText(const base::EdtfDate& date, const std::string& language);

/// The day of a moment that is given in ISO 8601, UTC, where the reader is: "24 Nov 2026", "2026年11月24日".
[[nodiscard]] QString localDayText(const std::string& moment, const std::string& language);
/// With the time of day: "24 Nov 2026, 18:05".
[[nodiscard]] QString localTimeText(const std::string& moment, const std::string& language);

} // namespace entente::ui
