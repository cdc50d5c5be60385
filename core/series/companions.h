#pragma once

#include "core/base/error.h"
#include "core/model/series.h"
#include "core/series/transform.h"

#include <optional>
#include <vector>

namespace entente::series {

/// How figures are usually asked for; each is a list of steps.
enum class FigureView {
    AsPublished,
    Dollars,
    ShareOfGdp,
    ConstantPrices,
    Index,
    Growth,
    Difference,
    Cumulative,
    Average
};

struct ViewChoice {
    FigureView view = FigureView::AsPublished;
    /// ConstantPrices, Index.
    int baseYear = 0;
    bool operator==(const ViewChoice&) const = default;
};

/// The steps that bring a series there. Rates, deflators and GDP are found among `all`: of the series'
/// reporter and of the state whose currency it is in (the reporter of that currency's rate), preferred ones
/// first. Errors: InvalidSpec where one that is needed is not there.
[[nodiscard]] base::Result<std::vector<Transform>>
stepsTo(const ViewChoice& choice, const model::Series& series, const std::vector<model::Series>& all);

/// The view that such steps make; empty when stepsTo() makes none like them.
[[nodiscard]] std::optional<ViewChoice> viewOf(const std::vector<Transform>& steps);

} // namespace entente::series
