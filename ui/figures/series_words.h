#pragma once

#include "core/chart/chart_spec.h"
#include "core/model/series.h"
#include "core/store/series_table.h"

#include <QString>

#include <string>

namespace entente::ui {

// The words of a series as a table shows them. Units, periods and figures are said in core's own words, so
// that a table and the chart beside it agree.

[[nodiscard]] QString flowWord(model::Flow flow);
[[nodiscard]] QString statusWord(model::ObservationStatus status);
[[nodiscard]] QString chartKindWord(chart::ChartKind kind);

/// "billion yen, current prices": as published.
[[nodiscard]] QString unitText(const model::Series& series, const std::string& language);
/// "1955–FY2024"; empty when there is no observation.
[[nodiscard]] QString periodSpan(const store::SeriesRow& row, const std::string& language);
/// "8.69 trillion yen (FY2024, estimate)"; "–" when no observation has a value.
[[nodiscard]] QString latestText(const store::SeriesRow& row, const std::string& language);
/// Why there is no latest value; empty when there is one.
[[nodiscard]] QString missingReason(const store::SeriesRow& row);

/// What stands for a missing value.
inline const QString kMissing = QStringLiteral("–");

} // namespace entente::ui
