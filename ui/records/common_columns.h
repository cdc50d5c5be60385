#pragma once

#include "ui/records/record_listing.h"
#include "ui/widgets/vocabulary_words.h"

namespace entente::ui {

// What the tables of all kinds have in common.

[[nodiscard]] QString dash();
[[nodiscard]] QString orDash(const QString& text);
/// To sort by; what has no date comes first.
[[nodiscard]] std::int64_t firstDay(const std::optional<base::EdtfDate>& date);

[[nodiscard]] std::optional<base::DayRange> daysOf(const std::optional<base::EdtfDate>& date);

/// "unverified", or how many sources stand behind it.
[[nodiscard]] QString evidenceText(bool isUnverified, int sources);
[[nodiscard]] QString evidenceTip(bool isUnverified, int sources);

/// `title` in context "RecordColumn".
[[nodiscard]] RecordColumn dateColumn(const char* title);
[[nodiscard]] RecordColumn titleColumn();
[[nodiscard]] RecordColumn sourcesColumn();

/// Those who have this role, by their short names.
[[nodiscard]] QString rolesText(const ListedRecord& record, model::Role role, const Words& words);

[[nodiscard]] inline std::string typeCode(const ListedRecord& record) { return record.row.type; }
[[nodiscard]] inline std::string statusCode(const ListedRecord& record) { return record.row.status; }

template <class E>
[[nodiscard]] QString typeWord(const ListedRecord& record, const Words&) {
    return wordOfCode<E>(record.row.type);
}

template <class E>
[[nodiscard]] QString statusWord(const ListedRecord& record, const Words&) {
    return wordOfCode<E>(record.row.status);
}

} // namespace entente::ui
