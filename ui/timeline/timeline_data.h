#pragma once

#include "core/model/focus.h"
#include "core/store/connection.h"
#include "core/timeline/prepared_timeline.h"
#include "core/timeline/timeline_layout.h"

#include <string>
#include <vector>

namespace entente::ui {

// What the timeline's page asks of the workspace, on the worker. Everything here throws as the store does.

struct TimelineQuestion {
    model::Focus focus;
    timeline::TimelineSpec spec;
    base::Day today;
};

struct TimelineAnswer {
    std::shared_ptr<const timeline::PreparedTimeline> timeline;
    std::vector<timeline::Era> eras;
    /// Records that the focus leaves out.
    int hidden = 0;
};

[[nodiscard]] TimelineAnswer readTimeline(const store::Connection& connection,
                                          const TimelineQuestion& question);

/// The line below a picture that shows these records.
[[nodiscard]] std::string readSourceNote(const store::Connection& connection,
                                         const std::vector<model::RecordId>& records,
                                         const std::string& language, base::Day today);

} // namespace entente::ui
