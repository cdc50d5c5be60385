#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/series/transform.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::chart {

enum class ChartKind { Line, Column, StackedColumn, Bar, Area };

/// How one series is drawn, where it differs from the chart's kind.
enum class MarkKind { Default, Line, Column };

struct SeriesChoice {
    model::SeriesId series;
    /// Shown instead of the name that is worked out from the key.
    std::string label;
    MarkKind mark = MarkKind::Default;
    /// Shown with the opposite sign (imports below the axis).
    bool negated = false;
    /// How its figures are worked out before they are drawn, in order.
    std::vector<series::Transform> steps = {};
    bool operator==(const SeriesChoice&) const = default;
};

/// A horizontal line for a commitment's target, or one that the user typed.
struct TargetLine {
    std::optional<model::RecordId> commitment;
    std::string label;
    double value = 0;
    bool operator==(const TargetLine&) const = default;
};

/// What a chart shows, as the user chose it; stored as JSON. Everything drawn is worked out from it
/// (ChartData).
struct ChartSpec {
    std::string title;
    ChartKind kind = ChartKind::Line;
    std::vector<SeriesChoice> series;
    std::optional<base::DayRange> period;
    std::vector<TargetLine> targets;
    bool operator==(const ChartSpec&) const = default;
};

inline constexpr int kChartSpecVersion = 1;

[[nodiscard]] std::string toJson(const ChartSpec& spec);
/// Errors: InvalidSpec with the place in the JSON.
[[nodiscard]] base::Result<ChartSpec> chartSpecFromJson(std::string_view json);

} // namespace entente::chart
