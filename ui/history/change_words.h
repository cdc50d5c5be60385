#pragma once

#include "core/store/change_list.h"
#include "core/store/record_history.h"

#include <QString>

namespace entente::ui {

/// What a finished edit says of itself: "Move meeting to Tokyo" becomes "Moved meeting to Tokyo".
[[nodiscard]] QString doneText(const QString& label);
/// One line of a history: "Undone: Move meeting to Tokyo", "Imported from meetings.csv".
[[nodiscard]] QString changeText(const store::RecordChange& change);
[[nodiscard]] QString changeText(const store::ListedChange& change);
/// "Date: 6–7 Feb 2025 → 6–8 Feb 2025".
[[nodiscard]] QString fieldText(const store::FieldChange& field, const std::string& language);

/// One field for a table with columns for before and after.
struct FieldWords {
    QString field;
    QString before;
    QString after;
};
[[nodiscard]] FieldWords fieldWords(const store::FieldChange& field, const std::string& language);
/// A table of a record's parts: "Participant", "Source".
[[nodiscard]] QString partWord(const std::string& table);
/// "Meeting", "Person", "Chart".
[[nodiscard]] QString kindWord(const store::TouchedThing& thing);
/// "made", "changed", "deleted".
[[nodiscard]] QString fateWord(store::RecordFate fate);

} // namespace entente::ui
