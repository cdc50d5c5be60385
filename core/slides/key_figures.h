#pragma once

#include "core/slides/deck_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// "8.78 trillion yen" as the figure "8.78" and the words "trillion yen" after it; a percent sign stays with
/// its figure.
struct FigureParts {
    std::string figure;
    std::string unit;
    bool operator==(const FigureParts&) const = default;
};
[[nodiscard]] FigureParts splitFigure(std::string_view value);

/// Cards in rows of up to four: a rule in the figure's colour, the figure, what it is, and its caveat.
[[nodiscard]] Drawing keyFigureDrawing(const std::vector<KeyFigure>& figures, const Box& box);

} // namespace entente::slides
