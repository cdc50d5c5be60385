#pragma once

#include "core/base/date_input.h"

#include <QString>

namespace entente::ui {

/// What a date field has understood, as the reader would say it: "Friday, 7 February 2025"; "February 2025,
/// the month only"; "6–8 February 2025, 3 days". `language` is "en" or "ja".
[[nodiscard]] QString understoodText(const base::EdtfDate& date, const std::string& language);

/// Why what was typed is no date, in the language of the window.
[[nodiscard]] QString dateProblemText(const base::Error& error);

/// The text to edit a date by: words where they are read back as the same date, EDTF otherwise.
[[nodiscard]] QString editableText(const base::EdtfDate& date, const std::string& language);

} // namespace entente::ui
