#pragma once

#include "core/chart/chart_spec.h"
#include "core/model/document.h"
#include "core/model/source.h"
#include "core/store/series_table.h"
#include "ui/figures/figures_kind.h"

#include <vector>

namespace entente::ui {

/// A series with the source that it names.
struct FigureRow {
    store::SeriesRow series;
    model::Source source;
};

/// A chart that somebody kept, with its description read.
struct SavedChart {
    model::ChartId id;
    chart::ChartSpec spec;
};

/// What a page of figures lists.
struct FigureLists {
    std::vector<FigureRow> series;
    std::vector<SavedChart> charts;
    /// Rates, deflators and GDP, by which others are worked out.
    std::vector<model::Series> companions;
};

/// Series of the page's measures, and the charts that show any of them. A chart whose description cannot be
/// read is left out here; the check of the workspace names it. Throws.
[[nodiscard]] FigureLists loadFigures(const store::Connection& connection, FiguresKind kind);

} // namespace entente::ui
