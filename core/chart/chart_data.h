#pragma once

#include "core/base/period.h"
#include "core/chart/chart_spec.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::chart {

/// 8-bit sRGB.
struct Rgb {
    unsigned char red = 0;
    unsigned char green = 0;
    unsigned char blue = 0;
    bool operator==(const Rgb&) const = default;
};

/// A colour for each surface; slides and prints take the light one.
struct ActorColour {
    Rgb light;
    Rgb dark;
    bool operator==(const ActorColour&) const = default;
};

enum class DashKind { Solid, Dash, Dot, DashDot };
enum class MarkerKind { None, Disc, Square, Diamond, Triangle };

struct Tick {
    double position = 0;
    std::string label;
    bool operator==(const Tick&) const = default;
};

/// The value axis: nice round ticks that enclose the values; bars start from zero.
struct ValueAxis {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    std::vector<Tick> ticks;
    /// "trillion yen", "% of GDP": shown once, under the title.
    std::string unit;
    /// DrawingML / SpreadsheetML number format of the values as they are given, e.g. "#,##0.0".
    std::string numberFormat;
    bool operator==(const ValueAxis&) const = default;
};

/// One place on the category axis, in order of time. All series of a chart share them.
struct Category {
    base::Period period;
    /// "2024", "FY2024", "2024年度".
    std::string label;
    /// Whether the axis has room for its label at a full-width chart; renderers may thin further.
    bool isMajor = false;
    bool operator==(const Category&) const = default;
};

struct ChartPoint {
    /// In the unit of the value axis; empty is a gap, never a zero.
    std::optional<double> value;
    model::ObservationStatus status = model::ObservationStatus::Actual;
    bool breakBefore = false;
    /// "8.78 trillion yen, FY2024 (estimate)": for hover, read-out and screen readers.
    std::string readOut;
    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries {
    /// The direct label at the line's end, and the workbook's column header.
    std::string name;
    MarkKind mark = MarkKind::Line;
    ActorColour colour;
    /// Which theme accent (1–6) the colour stands for on a slide; 0 when none.
    int accent = 0;
    DashKind dash = DashKind::Solid;
    MarkerKind marker = MarkerKind::None;
    /// One for each category.
    std::vector<ChartPoint> points;
    bool operator==(const ChartSeries&) const = default;
};

struct TargetMark {
    std::string label;
    /// In the unit of the value axis.
    double value = 0;
    bool operator==(const TargetMark&) const = default;
};

/// Everything a renderer draws, and nothing else: numbers scaled to the unit, nice axes, labels, colours,
/// footnote.
struct ChartData {
    std::string title;
    ChartKind kind = ChartKind::Line;
    ValueAxis valueAxis;
    /// Title of the category axis: "Fiscal year (April–March)", "Year".
    std::string categoryTitle;
    std::vector<Category> categories;
    std::vector<ChartSeries> series;
    std::vector<TargetMark> targets;
    /// "Source: …, as of …": bottom left, also on the slide.
    std::string footnote;
    /// One line a source, with licence, edition and locator, for notes and the workbook's second sheet.
    std::vector<std::string> sources;
    /// How the figures were made, in words; for the speaker's notes.
    std::string method;
    /// What the picture shows, for who cannot see it.
    std::string altText;
    bool operator==(const ChartData&) const = default;
};

} // namespace entente::chart
