#pragma once

#include "ui/records/record_listing.h"

namespace entente::ui {

// The columns of the tables; date first, so that its place is known.
inline constexpr int kDateColumn = 0;

[[nodiscard]] std::vector<RecordColumn> meetingColumns();
[[nodiscard]] std::vector<RecordColumn> agreementColumns();
[[nodiscard]] std::vector<RecordColumn> commitmentColumns();
[[nodiscard]] std::vector<RecordColumn> dealColumns();
[[nodiscard]] std::vector<RecordColumn> eventColumns();

/// Who takes part: "Ishiba, Trump", or the actors where nobody is named.
[[nodiscard]] QString whoText(const ListedRecord& record, const Words& words);
/// "at least 2 percent".
[[nodiscard]] QString targetText(const Progress& progress, const Words& words);

} // namespace entente::ui
