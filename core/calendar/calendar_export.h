#pragma once

#include "core/model/focus.h"
#include "core/store/connection.h"

#include <string>

namespace entente::calendar {

struct CalendarExportOptions {
    /// Of the words beside what the records say: "en" or "ja".
    std::string language = "en";
    /// ISO 8601 in UTC, of the writing.
    std::string stamp;
    bool isPlannedOnly = false;
};

struct CalendarExport {
    std::string text;
    int events = 0;
    /// Meetings that a calendar cannot hold: without a date, or with an open or unknown end.
    int leftOut = 0;
};

/// The meetings of the focus as iCalendar, each with a UID that stays its own, so that a calendar which takes
/// the file again changes its events instead of doubling them. Throws.
[[nodiscard]] CalendarExport exportMeetings(const store::Connection& connection, const model::Focus& focus,
                                            const CalendarExportOptions& options);

/// The UID of a meeting that came from no calendar: "<id>@entente".
[[nodiscard]] std::string ownUid(model::RecordId id);
/// The id in such a UID; not valid when it is another's.
[[nodiscard]] model::RecordId idInUid(const std::string& uid);

} // namespace entente::calendar
