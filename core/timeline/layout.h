#pragma once

#include "core/timeline/text_measure.h"
#include "core/timeline/time_scale.h"
#include "core/timeline/timeline_layout.h"

#include <span>

namespace entente::timeline {

/// Sizes in pixels at 1x. Larger for slides, whose letters must be read from the back of a room.
struct Metrics {
    double textSize = 12;
    double axisHeight = 40;
    double eraHeight = 18;
    double rowMin = 18;
    double rowMax = 24;
    /// Above and below the rows of a lane.
    double lanePad = 6;
    double headMin = 112;
    double headMax = 200;
    /// Diameter of a disc.
    double mark = 10;
    double fade = 36;
    double arrow = 8;
    double gap = 8;
    /// A title that has less room than this is not shown.
    double labelMin = 96;
    double labelMax = 460;
    double footerHeight = 28;
    /// A month must be this wide for dates and places to stand behind titles.
    double detailMonth = 90;
    bool operator==(const Metrics&) const = default;
    [[nodiscard]] Metrics scaled(double factor) const;
};

struct Viewport {
    TimeScale scale;
    double width = 1600;
    double height = 900;
    double scrollY = 0;
    /// A picture that nobody will pan: labels stay wholly inside it.
    bool isStill = false;
    Metrics metrics;
    bool operator==(const Viewport&) const = default;
};

/// Pure: the same timeline, viewport and letters give the same picture. Costs what is seen, not what there
/// is.
[[nodiscard]] TimelineLayout layout(const PreparedTimeline& timeline, const Viewport& viewport,
                                    const TextMeasure& measure, std::span<const Era> eras = {});

/// Width of the lane heads: the left edge of time.
[[nodiscard]] double headWidth(const PreparedTimeline& timeline, const Metrics& metrics,
                               const TextMeasure& measure);

/// The spec's period, or all that it shows and today, over the room right of the heads.
[[nodiscard]] TimeScale fittingScale(const PreparedTimeline& timeline, double width, const Metrics& metrics,
                                     const TextMeasure& measure);

} // namespace entente::timeline
