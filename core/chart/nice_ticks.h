#pragma once

#include <vector>

namespace entente::chart {

/// The span of values that an axis has to hold.
struct Extent {
    double low = 0;
    double high = 0;
    bool operator==(const Extent&) const = default;
};

/// Round positions of an axis: multiples of a step of 1, 2, 2.5 or 5 times a power of ten.
struct NiceTicks {
    double step = 1;
    std::vector<double> positions;
    /// Digits after the point that tell the positions apart.
    int decimals = 0;
    bool operator==(const NiceTicks&) const = default;
};

inline constexpr int kMostTicks = 7;

/// Beyond these a figure is a mistake, and arithmetic on it would overflow.
inline constexpr double kLargestValue = 1e60;
inline constexpr double kSmallestValue = 1e-60;

/// For finite values up to kLargestValue. The finest step that needs no more than kMostTicks to enclose the
/// extent. With `fromZero`, zero is a tick; without, it still is one where leaving it out would gain little.
[[nodiscard]] NiceTicks niceTicks(Extent extent, bool fromZero);

/// To 15 significant digits: what a sum or a product of published figures means, without its binary tail.
[[nodiscard]] double tidied(double value);

} // namespace entente::chart
