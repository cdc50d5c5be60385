#pragma once

#include "core/slides/deck_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

inline constexpr double kCellPadX = 6;
inline constexpr double kCellPadY = 4;

/// A table fitted to a width: type size, column widths and the height that each row needs.
struct TableMeasure {
    double size = 12;
    std::vector<double> columnWidths;
    std::vector<std::string> header;
    double headerHeight = 0;
    /// Regular: as many cells as columns.
    std::vector<std::vector<std::string>> rows;
    std::vector<double> rowHeights;
    /// For each row, the cells that had to be shortened to stay on a page.
    std::vector<std::vector<std::string>> fullTexts;
};

/// A size that holds all rows on one page is preferred, down to 10 points; else 11 on several pages.
[[nodiscard]] TableMeasure measureTable(const TableContent& table, double width, double height,
                                        std::string_view language);

} // namespace entente::slides
