#include "core/chart/number_text.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace entente::chart {

std::string numberText(double value, int decimals) {
    std::string digits = fmt::format("{:.{}f}", std::abs(value), decimals);
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

} // namespace entente::chart
