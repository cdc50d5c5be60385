#pragma once

#include "core/slides/slide_shape.h"
#include "core/timeline/layout.h"

#include <span>

namespace entente::slides {

/// Rows of letters at 11 points that a drawing of this height has room for below axis and eras.
[[nodiscard]] unsigned timelineRows(double height, std::size_t eraTracks, std::size_t lanes);

/// The timeline as native shapes, laid out anew for the room on the slide in points: editable text, one group
/// a lane, named shapes with alternative texts, the actors' theme colours, no letters below 10 points.
/// Prepare it with timelineRows() rows, or the lowest lanes fall off the slide.
[[nodiscard]] Drawing timelineDrawing(const timeline::PreparedTimeline& timeline,
                                      std::span<const timeline::Era> eras, double width, double height);

} // namespace entente::slides
