#pragma once

#include "core/base/date.h"

#include <string>
#include <string_view>

namespace entente::timeline {

enum class WordLength { Full, Short };

/// A date as a reader says it. Language "ja", anything else is English.
/// "7 February 2025", "February 2025", "about 1978", "6–8 Feb 2025", "since 26 Dec 2012"; "2025年2月7日".
/// Short also shortens the month of a single day or month: "7 Feb 2025".
[[nodiscard]] std::string dateInWords(const base::EdtfDate& date, std::string_view language,
                                      WordLength length = WordLength::Full);

/// One day, e.g. today: "7 February 2025", "2025年2月7日".
[[nodiscard]] std::string dayInWords(base::Day day, std::string_view language,
                                     WordLength length = WordLength::Full);

/// "2025", "44 BC"; "2025年", "紀元前44年".
[[nodiscard]] std::string yearInWords(int year, std::string_view language);
/// "February 2025", "Feb 2025"; "2025年2月".
[[nodiscard]] std::string monthInWords(int year, int month, std::string_view language, WordLength length);
/// "February", "Feb"; "2月".
[[nodiscard]] std::string monthName(int month, std::string_view language, WordLength length);

} // namespace entente::timeline
