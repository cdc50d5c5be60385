#pragma once

#include "core/slides/slide_shape.h"
#include "core/timeline/layout.h"
#include "core/timeline/prepared_timeline.h"

namespace entente::slides {

/// The size of the drawing that a slide has room for, in points.
inline constexpr double kTimelineWidth = 864;
inline constexpr double kTimelineHeight = 360;

/// Letters and marks for a slide: nothing is smaller than 10 pt.
[[nodiscard]] timeline::Metrics slideMetrics();

/// The widths of slideMetrics()' letters, as text_measure.h estimates them.
class SlideTextMeasure : public timeline::TextMeasure {
  public:
    [[nodiscard]] double advance(char32_t character, timeline::TextRole role) const override;
};

/// The same layout that the screen paints, as native shapes: an item is one group with its title, and says
/// its date and place to who cannot see it.
[[nodiscard]] Drawing timelineDrawing(const timeline::TimelineItems& items,
                                      const timeline::TimelineLayout& layout, const std::string& language);

/// Lays the timeline out for a slide and draws it; as high as its lanes need, at least kTimelineHeight.
[[nodiscard]] Drawing timelineDrawing(const timeline::PreparedTimeline& timeline);

} // namespace entente::slides
