#pragma once

#include "core/base/date.h"

#include <QString>

namespace entente::ui {

/// A date in short words, as lists and facts show it. The span of a fiscal year of Japan is said by its name:
/// "FY2027", "2027年度".
[[nodiscard]] QString dateText(const base::EdtfDate& date, const std::string& language);

} // namespace entente::ui
