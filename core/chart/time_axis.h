#pragma once

#include "core/chart/build_chart.h"
#include "core/chart/phrases.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::chart {

/// The categories that all series of a chart share, without holes between the first and the last figure.
struct TimeAxis {
    std::vector<Category> categories;
    std::string title;
    /// Fiscal and calendar years stand side by side, each under the year that it is named by.
    bool isMixed = false;

    [[nodiscard]] std::optional<std::size_t> indexOf(const base::Period& period) const;
};

/// Errors: InvalidSpec (years beside months; too many categories), SeriesEmpty (no figure in the period).
[[nodiscard]] base::Result<TimeAxis> timeAxis(const ChartSpec& spec, const std::vector<ChartInput>& inputs,
                                              Language language);

/// More than a picture can tell apart, and than memory should be spent on.
inline constexpr std::size_t kMostCategories = 20000;

/// On the axis: "2024", "FY2024", "2024年度", "2024 Q1", "Apr 2024".
[[nodiscard]] std::string periodLabel(const base::Period& period, Language language);
/// In a sentence: as on the axis, but "2024年".
[[nodiscard]] std::string periodText(const base::Period& period, Language language);
/// "30 April 2025", "2025年4月30日".
[[nodiscard]] std::string dayText(base::Day day, Language language);
/// "Fiscal year (April–March)" and the like.
[[nodiscard]] std::string frequencyTitle(base::Frequency frequency, Language language);

} // namespace entente::chart
