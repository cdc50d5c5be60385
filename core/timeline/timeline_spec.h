#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/fiscal_year.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::timeline {

enum class LaneBy { Kind, Actor };

/// What a timeline shows, as the user chose it; stored as JSON. Everything drawn is worked out from it.
struct TimelineSpec {
    std::string title;
    LaneBy lanes = LaneBy::Kind;
    /// Only these kinds; empty shows all.
    std::vector<model::RecordKind> kinds;
    /// Only records in which one of these takes part; empty shows all.
    std::vector<model::ActorId> actors;
    /// The days that the picture shows; empty fits the data.
    std::optional<base::DayRange> period;
    /// Of the axis and of the words in the picture: "en", "ja".
    std::string language = "en";
    base::FiscalCalendar calendar = base::FiscalCalendar::Calendar;
    bool showEras = true;
    bool operator==(const TimelineSpec&) const = default;
};

inline constexpr int kTimelineSpecVersion = 1;

[[nodiscard]] std::string toJson(const TimelineSpec& spec);
/// Errors: InvalidSpec with the place in the JSON.
[[nodiscard]] base::Result<TimelineSpec> timelineSpecFromJson(std::string_view json);

} // namespace entente::timeline
