#pragma once

#include "core/slides/deck_spec.h"

#include <string>
#include <vector>

namespace make {

struct ChartWish {
    entente::chart::ChartKind kind = entente::chart::ChartKind::Line;
    int series = 3;
    int categories = 12;
    std::string language = "en";
    bool hasGaps = false;
    bool hasNegatives = false;
    bool hasStatuses = false;
    int targets = 0;
};

/// Figures that look real: shares of GDP by fiscal year, drawn from a fixed seed.
entente::chart::ChartData chart(const ChartWish& wish);

/// One slide of each kind, as an analyst would fill it.
entente::slides::DeckSpec brief(const std::string& language);

/// What breaks writers: long titles, XML and control characters, emoji, empty parts, long tables and texts.
entente::slides::DeckSpec trouble();

/// Every chart kind with 1 to 40 categories and 1 to 8 series, with gaps, negatives, statuses and targets.
entente::slides::DeckSpec charts();

/// Slides in turn line, column, stacked column and table; 4 series by 30 years each. The peers' benchmark.
entente::slides::DeckSpec benchmark(int slides);

} // namespace make
