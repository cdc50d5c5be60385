#pragma once

#include "core/timeline/text_measure.h"

#include <string>
#include <string_view>

namespace entente::timeline {

struct FittedText {
    std::string text;
    double width = 0;
    bool isElided = false;
};

/// The text on one line within a width: control characters become spaces, bytes that are no UTF-8 become
/// U+FFFD, what does not fit ends in "…" and never inside a character with its marks. Reads no further than
/// it must, so that the length of a title does not matter. Empty when not even one character fits.
[[nodiscard]] FittedText fitText(std::string_view text, double width, TextRole role,
                                 const TextMeasure& measure);

/// Of the whole text, or `limit` when it is longer.
[[nodiscard]] double textWidth(std::string_view text, TextRole role, const TextMeasure& measure,
                               double limit);

} // namespace entente::timeline
