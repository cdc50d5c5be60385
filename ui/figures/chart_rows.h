#pragma once

#include "core/chart/chart_data.h"

#include <QString>

#include <string>
#include <vector>

namespace entente::ui {

/// A chart as a table: a row a category, a column a series, and beside it a column of statuses where any of
/// its figures is not an actual one.
class ChartRows {
  public:
    ChartRows() = default;
    ChartRows(chart::ChartData data, std::string language);

    [[nodiscard]] const chart::ChartData& data() const { return m_data; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_data.categories.size()); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] QString header(int column) const;
    /// Without the unit, which the chart above says, where there are several series.
    [[nodiscard]] QString shortHeader(int column) const;
    /// Missing values as "–".
    [[nodiscard]] QString text(int row, int column) const;
    /// The whole figure in words, or why there is none.
    [[nodiscard]] QString hint(int row, int column) const;

  private:
    enum class What { Period, Value, Status };
    struct Column {
        What what = What::Period;
        std::size_t series = 0;
    };
    [[nodiscard]] const Column& at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] const chart::ChartPoint& point(int row, int column) const;

    chart::ChartData m_data;
    std::vector<Column> m_columns;
    int m_decimals = 0;
    std::string m_language;
};

/// Tabs between cells, a line a row, header first; numbers without grouping, so that spreadsheets read them.
/// Only these rows when any are given.
[[nodiscard]] QString tabText(const ChartRows& rows, const std::vector<int>& only = {});
/// The same as an HTML table, with the title and the source line.
[[nodiscard]] QString htmlTable(const ChartRows& rows);

} // namespace entente::ui
