#include "core/chart/chart_tables.h"

#include "core/base/file_text.h"
#include "core/model/codes.h"
#include "core/table/table_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::chart {
namespace {

using model::ObservationStatus;

bool hasMarks(const ChartSeries& series) {
    return std::ranges::any_of(series.points,
                               [](const ChartPoint& p) { return p.status != ObservationStatus::Actual; });
}

std::string header(const ChartData& data) {
    std::string line = table::csvCell(data.categoryTitle);
    for (const ChartSeries& series : data.series) {
        const std::string& unit = data.valueAxis.unit;
        line += ',' + table::csvCell(unit.empty() ? series.name : fmt::format("{} ({})", series.name, unit));
        if (hasMarks(series))
            line += ',' + table::csvCell(series.name + " status");
    }
    return line + "\r\n";
}

std::string rowText(const ChartData& data, std::size_t row) {
    std::string line = table::csvCell(data.categories[row].label);
    for (const ChartSeries& series : data.series) {
        const ChartPoint point = row < series.points.size() ? series.points[row] : ChartPoint{};
        line += point.value ? fmt::format(",{}", *point.value) : ",";
        if (hasMarks(series))
            line += fmt::format(",{}", model::codeOf(point.status));
    }
    return line + "\r\n";
}

} // namespace

std::string csvText(const ChartData& data) {
    std::string text = header(data);
    for (std::size_t row = 0; row < data.categories.size(); ++row)
        text += rowText(data, row);
    return std::string(table::markFor(text)) + text;
}

base::Result<void> writeCsv(const ChartData& data, const std::filesystem::path& path) {
    return base::writeFile(path, csvText(data));
}

base::Result<void> writeWorkbook(const ChartData& data, const std::filesystem::path& path) {
    const auto bytes = workbookBytes(data);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeFile(path, *bytes);
}

} // namespace entente::chart
