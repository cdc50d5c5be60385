#pragma once

#include "core/chart/chart_spec.h"
#include "core/model/series.h"
#include "core/store/lookup.h"

#include <QString>

#include <string>
#include <vector>

namespace entente::ui {

/// What most people would draw of these series: shares and rates as lines, budgets and balances as columns,
/// more than two series as lines.
[[nodiscard]] chart::ChartKind usualKind(const std::vector<model::Series>& series);

/// The chart of a selection, titled by its only series or by what its series have in common.
[[nodiscard]] chart::ChartSpec usualChart(const std::vector<model::Series>& series, const store::Names& names,
                                          const std::string& language);

/// The series' title in the language, English where there is none.
[[nodiscard]] QString titleOf(const model::Series& series, const std::string& language);

} // namespace entente::ui
