#pragma once

#include "core/base/period.h"
#include "core/model/ids.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::series {

/// The formulas stand with the functions of prices.h, combine.h, change.h and years.h.
enum class TransformKind {
    Exchange,
    ConstantPrices,
    ShareOf,
    PerHead,
    Index,
    Growth,
    Difference,
    Cumulative,
    MovingAverage,
    Sum,
    Balance,
    Ratio,
    Years
};

/// One step from figures as published to figures as shown. Members that a kind has no use for are left as
/// they are.
struct Transform {
    TransformKind kind = TransformKind::Index;
    /// Exchange: the rates; ConstantPrices: the deflator; ShareOf, Ratio: the whole; PerHead: the population;
    /// Sum: the other parts; Balance: the imports.
    std::vector<model::SeriesId> with = {};
    /// Exchange: into which (ISO 4217).
    std::string currency = {};
    /// Exchange: at this rate for all years, in units of the series' currency for one of `currency`.
    std::optional<double> rate = {};
    /// ConstantPrices, Index: the year that is the base.
    int baseYear = 0;
    /// MovingAverage: over how many periods.
    int window = 0;
    /// Years: calendar or fiscal.
    base::Frequency years = base::Frequency::Annual;
    bool operator==(const Transform&) const = default;
};

struct TransformCode {
    TransformKind kind;
    std::string_view code;
};

/// Written into workspaces: append, never change one.
inline constexpr std::array kTransformCodes{
    TransformCode{TransformKind::Exchange, "exchange"},
    TransformCode{TransformKind::ConstantPrices, "constant_prices"},
    TransformCode{TransformKind::ShareOf, "share"},
    TransformCode{TransformKind::PerHead, "per_head"},
    TransformCode{TransformKind::Index, "index"},
    TransformCode{TransformKind::Growth, "growth"},
    TransformCode{TransformKind::Difference, "difference"},
    TransformCode{TransformKind::Cumulative, "cumulative"},
    TransformCode{TransformKind::MovingAverage, "moving_average"},
    TransformCode{TransformKind::Sum, "sum"},
    TransformCode{TransformKind::Balance, "balance"},
    TransformCode{TransformKind::Ratio, "ratio"},
    TransformCode{TransformKind::Years, "years"},
};

} // namespace entente::series
