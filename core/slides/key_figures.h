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

/// The figures by page of this size: two rows on each, or one where labels are long. None make one empty
/// page.
[[nodiscard]] std::vector<std::vector<KeyFigure>> keyFigurePages(const std::vector<KeyFigure>& figures,
                                                                 const Box& box);

/// Cards in rows of up to four: a rule in the figure's colour, the figure, what it is, and its caveat. Words
/// that no row of the page could hold are shortened.
[[nodiscard]] Drawing keyFigureDrawing(std::vector<KeyFigure> figures, const Box& box);

} // namespace entente::slides
