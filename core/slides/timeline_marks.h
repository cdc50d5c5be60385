#pragma once

#include "core/slides/slide_shape.h"
#include "core/timeline/timeline_layout.h"

#include <vector>

namespace entente::slides {

/// Draws one item by the shape of its kind; the mark that stands for it comes last.
void addMarks(const timeline::ItemBox& box, const timeline::TimelineLayout& layout, const Ink& ink,
              std::vector<SlideShape>& shapes);

} // namespace entente::slides
