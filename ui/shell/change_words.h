#pragma once

#include "core/store/record_history.h"

#include <QString>

namespace entente::ui {

/// What a finished edit says of itself: "Move meeting to Tokyo" becomes "Moved meeting to Tokyo".
[[nodiscard]] QString doneText(const QString& label);
/// One line of a history: "Undone: Move meeting to Tokyo", "Imported from meetings.csv".
[[nodiscard]] QString changeText(const store::RecordChange& change);
/// "Date: 6–7 Feb 2025 → 6–8 Feb 2025".
[[nodiscard]] QString fieldText(const store::FieldChange& field, const std::string& language);

} // namespace entente::ui
