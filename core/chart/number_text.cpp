#include "core/chart/number_text.h"

#include "core/chart/nice_ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace entente::chart {

std::string numberText(double value, int decimals) {
    // Rounded as people do by hand: the double nearest to 0.175 lies below it, and would be printed as 0.17.
    const double power = std::pow(10.0, decimals);
    const double shown = std::round(tidied(std::abs(value) * power)) / power;
    std::string digits = fmt::format("{:.{}f}", shown, decimals);
    const auto point = digits.find('.');
    const auto whole = point == std::string::npos ? digits.size() : point;
    for (auto place = static_cast<std::ptrdiff_t>(whole) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    const bool isZero = digits.find_first_of("123456789") == std::string::npos;
    return value < 0 && !isZero ? "−" + digits : digits;
}

int decimalsFor(double largest) {
    const double size = std::abs(largest);
    if (size == 0 || size >= 1000)
        return 0;
    if (size >= 10)
        return 1;
    return size >= 0.1 ? 2 : std::min(12, 2 - static_cast<int>(std::floor(std::log10(size))) - 1);
}

std::string numberFormat(int decimals) {
    return decimals > 0 ? "#,##0." + std::string(static_cast<std::size_t>(decimals), '0') : "#,##0";
}

int decimalsOf(std::string_view format) {
    const auto point = format.find('.');
    return point == std::string_view::npos ? 0
                                           : static_cast<int>(std::ranges::count(format.substr(point), '0'));
}

} // namespace entente::chart
