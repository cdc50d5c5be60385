#pragma once

#include "core/chart/chart_data.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace entente::ui {

/// Where categories and values lie inside the plot.
struct ChartGeometry {
    QRectF plot;
    double minimum = 0;
    double maximum = 1;
    int categories = 0;
    /// Bars run to the right; categories go down.
    bool isHorizontal = false;
    /// Categories are slots with a width (columns), not points on an edge-to-edge axis (lines).
    bool hasSlots = false;
    bool isStacked = false;
    /// Places of the columns side by side in a slot, by series; -1 for one drawn as a line.
    std::vector<int> columnOf;
    int columns = 0;

    /// Share of a slot that its columns fill.
    static constexpr double kSlotShare = 0.72;
    /// Distance between the plot's edges and the first and last point of a line, in pixels.
    static constexpr double kInset = 6;

    /// In a comparison each series has a slot of its own, so that their columns share one place.
    [[nodiscard]] static ChartGeometry of(const chart::ChartData& data, QRectF plot, bool isComparison);
    /// The place of a category along its axis, in pixels.
    [[nodiscard]] double along(double category) const;
    /// The place of a value across it.
    [[nodiscard]] double across(double value) const;
    [[nodiscard]] QPointF at(double category, double value) const;
    /// The category nearest to a point of the scene; -1 when there are none.
    [[nodiscard]] int categoryAt(QPointF point) const;
    /// The column of a point, from the value that it stands on to the one that it reaches.
    [[nodiscard]] QRectF column(std::size_t series, int category, double from, double to) const;
    /// The range of the category axis, in categories.
    [[nodiscard]] double firstEdge() const;
    [[nodiscard]] double lastEdge() const;
    /// What Qt Charts fills: it clips at the plot's edges, so there is room for half a marker beyond the
    /// outermost ticks.
    [[nodiscard]] QRectF outerPlot() const;
    /// The values at the outer plot's lower (-1) and upper (1) edge.
    [[nodiscard]] double acrossEdge(int side) const;
};

/// A line of text in its place. Nothing is elided: what does not fit is wrapped or left out by priority.
struct ChartText {
    enum class Role { Title, Unit, Tick, Category, Value, Series, Target, Footnote };
    QString text;
    QRectF rect;
    QFont font;
    Role role = Role::Tick;
    /// The series that gives the colour, for Role::Series.
    int series = -1;
};

/// A sample of a series beside its name in the legend.
struct ChartSwatch {
    QRectF rect;
    int series = 0;
};

/// A finished arrangement of a chart for one size: plain values that the scene only draws.
struct ChartLayout {
    QSizeF size;
    /// What is drawn: the chart given, in its comparison form.
    chart::ChartData data;
    bool isComparison = false;
    ChartGeometry geometry;
    std::vector<ChartText> texts;
    std::vector<ChartSwatch> swatches;
};

struct ChartLayoutOptions {
    bool hasTitle = true;
    /// Space around everything.
    double margin = 16;
};

/// Needs a QGuiApplication, for the widths of glyphs.
[[nodiscard]] ChartLayout layOut(const chart::ChartData& data, QSizeF size,
                                 const ChartLayoutOptions& options);

} // namespace entente::ui
