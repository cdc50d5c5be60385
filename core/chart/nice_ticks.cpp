#include "core/chart/nice_ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace entente::chart {
namespace {

constexpr std::array kMantissas{1.0, 2.0, 2.5, 5.0};
/// A line whose lowest value lies above this share of its highest gains from an axis that starts higher.
constexpr double kWorthCutting = 0.6;

Extent widened(Extent extent, bool fromZero) {
    double low = std::min(extent.low, extent.high);
    double high = std::max(extent.low, extent.high);
    const bool isFarFromZero = low > high * kWorthCutting || high < low * kWorthCutting;
    if (fromZero || !isFarFromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    // Closer than this no tick could tell them apart, and counting by such a step would never end.
    const double largest = std::max(std::abs(low), std::abs(high));
    if (largest < kSmallestValue)
        return {0, 1};
    if (high - low <= largest * 1e-9) {
        low -= largest * 0.1;
        high += largest * 0.1;
    }
    return {low, high};
}

double power(int exponent) { return std::pow(10.0, exponent); }

/// Values that miss a multiple by no more than a binary tail count as being on it.
double below(double value, double step) { return std::floor(value / step + 1e-9); }
double above(double value, double step) { return std::ceil(value / step - 1e-9); }

int decimalsOf(double mantissa, int exponent) { return std::max(0, (mantissa == 2.5 ? 1 : 0) - exponent); }

NiceTicks ticksAt(Extent extent, double mantissa, int exponent) {
    NiceTicks ticks{.step = tidied(mantissa * power(exponent)), .decimals = decimalsOf(mantissa, exponent)};
    const double first = below(extent.low, ticks.step);
    const double last = above(extent.high, ticks.step);
    for (double index = first; index <= last; ++index)
        ticks.positions.push_back(tidied(index * ticks.step));
    return ticks;
}

bool isFewEnough(Extent extent, double step) {
    return above(extent.high, step) - below(extent.low, step) + 1 <= kMostTicks;
}

} // namespace

double tidied(double value) {
    if (!std::isfinite(value))
        return value;
    const std::string text = fmt::format("{:.15g}", value);
    double out = value;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out + 0.0; // no negative zero
}

NiceTicks niceTicks(Extent extent, bool fromZero) {
    const Extent wide = widened(extent, fromZero);
    const int start = static_cast<int>(std::floor(std::log10(wide.high - wide.low))) - 2;
    for (int exponent = start;; ++exponent) {
        for (const double mantissa : kMantissas) {
            if (isFewEnough(wide, mantissa * power(exponent)))
                return ticksAt(wide, mantissa, exponent);
        }
    }
}

} // namespace entente::chart
