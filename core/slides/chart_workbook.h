#pragma once

#include "core/chart/chart_data.h"
#include "core/slides/zip_writer.h"

#include <string>
#include <string_view>

namespace entente::slides {

/// "Data!$B$2:$B$31": the cells of a chart's workbook, for references from the chart.
[[nodiscard]] std::string categoryCells(const chart::ChartData& data);
[[nodiscard]] std::string nameCell(std::size_t series);
[[nodiscard]] std::string valueCells(const chart::ChartData& data, std::size_t series);

/// The workbook embedded behind a chart: the cells of sheet "Data" that the functions above name, and a sheet
/// with title, unit, method, sources and identity.
[[nodiscard]] std::string embeddedWorkbook(const chart::ChartData& data, std::string_view identity,
                                           Deflater& deflater);

} // namespace entente::slides
