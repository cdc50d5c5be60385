#pragma once

#include <string>
#include <string_view>

namespace entente::chart {

/// "1,234.5" with a true minus sign; both languages group by three and use a point.
[[nodiscard]] std::string numberText(double value, int decimals);

/// Digits after the point that give the largest of a chart's values three or four significant digits.
[[nodiscard]] int decimalsFor(double largest);

/// The SpreadsheetML and DrawingML format of such numbers, e.g. "#,##0.00".
[[nodiscard]] std::string numberFormat(int decimals);
/// The digits after the point that such a format shows.
[[nodiscard]] int decimalsOf(std::string_view format);

} // namespace entente::chart
