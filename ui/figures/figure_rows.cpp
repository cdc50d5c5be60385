#include "ui/figures/figure_rows.h"

#include "core/store/document_table.h"
#include "core/store/source_table.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace entente::ui {
namespace {

std::unordered_map<model::SourceId, model::Source> sourcesById(const store::Connection& connection) {
    std::unordered_map<model::SourceId, model::Source> byId;
    for (model::Source& source : store::listSources(connection))
        byId.emplace(source.id, std::move(source));
    return byId;
}

std::vector<FigureRow> loadRows(const store::Connection& connection, FiguresKind kind) {
    const auto sources = sourcesById(connection);
    std::vector<FigureRow> rows;
    for (store::SeriesRow& series : store::listSeries(connection, measuresOf(kind))) {
        FigureRow row{.series = std::move(series)};
        if (const auto& id = row.series.series.source; id) {
            if (const auto found = sources.find(*id); found != sources.end())
                row.source = found->second;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SavedChart> loadCharts(const store::Connection& connection, const std::vector<FigureRow>& rows) {
    std::unordered_set<model::SeriesId> shown;
    for (const FigureRow& row : rows)
        shown.insert(row.series.series.id);
    std::vector<SavedChart> charts;
    for (const model::ChartDocument& document : store::listCharts(connection)) {
        auto spec = chart::chartSpecFromJson(document.spec);
        if (!spec)
            continue;
        const bool isOurs = std::ranges::any_of(
            spec->series, [&](const chart::SeriesChoice& choice) { return shown.contains(choice.series); });
        if (!isOurs)
            continue;
        spec->title = document.title;
        charts.push_back({document.id, std::move(*spec)});
    }
    return charts;
}

} // namespace

FigureLists loadFigures(const store::Connection& connection, FiguresKind kind) {
    FigureLists lists{.series = loadRows(connection, kind)};
    lists.charts = loadCharts(connection, lists.series);
    using enum model::Measure;
    for (store::SeriesRow& row : store::listSeries(connection, {Gdp, ExchangeRate, Deflator}))
        lists.companions.push_back(std::move(row.series));
    return lists;
}

} // namespace entente::ui
