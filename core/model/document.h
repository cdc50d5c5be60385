#pragma once

#include "core/model/ids.h"

#include <string>
#include <vector>

namespace entente::model {

// What a user made to show the records. Their descriptions are JSON of a given version, written and read by
// the folder that draws them (chart/, timeline/, slides/); the store keeps them as text.

struct ChartDocument {
    ChartId id;
    std::string title;
    int specVersion = 1;
    std::string spec;
    bool operator==(const ChartDocument&) const = default;
};

struct TimelineDocument {
    TimelineViewId id;
    std::string title;
    int specVersion = 1;
    std::string spec;
    bool operator==(const TimelineDocument&) const = default;
};

struct SlideDocument {
    SlideId id;
    /// "title", "chart", "timeline", "table", …: see slides/.
    std::string kind;
    std::string title;
    int specVersion = 1;
    std::string spec;
    std::string notes;
    bool operator==(const SlideDocument&) const = default;
};

struct DeckDocument {
    DeckId id;
    std::string title;
    std::vector<SlideDocument> slides;
    bool operator==(const DeckDocument&) const = default;
};

} // namespace entente::model
