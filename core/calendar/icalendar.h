#pragma once

#include "core/base/date.h"
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::calendar {

/// A VEVENT of iCalendar (RFC 5545), as far as a record can say it.
struct CalendarEvent {
    /// The UID, and after a slash the RECURRENCE-ID where the event is one of a series.
    std::string uid;
    std::string title;
    std::string description;
    std::string place;
    std::string url;
    std::vector<std::string> categories;
    /// The names (CN) of attendees and organiser.
    std::vector<std::string> people;
    /// Whole days, as the local clock of the place has them. A date that is known to the month or year only
    /// spans it and is kept besides as EDTF text (X-ENTENTE-DATE).
    base::EdtfDate date;
    bool isCancelled = false;
    /// It has an RRULE or RDATEs, of which only the first day is here.
    bool repeats = false;
    bool operator==(const CalendarEvent&) const = default;
};

struct CalendarFile {
    std::vector<CalendarEvent> events;
    /// Events that could not be understood: InvalidDate and MissingValue; `row` counts the events from 1,
    /// `field` is the property.
    std::vector<base::Error> refused;
};

/// Whether a file that begins so is meant to be iCalendar.
[[nodiscard]] bool isCalendar(std::string_view beginning);

/// Errors: UnsupportedFormat when there is no VCALENDAR, or more than 64 MB of it.
[[nodiscard]] base::Result<CalendarFile> parseCalendar(const std::string& text);

/// A VCALENDAR with these events as whole days. `stamp` is ISO 8601 in UTC ("2025-02-07T09:00:00Z").
[[nodiscard]] std::string calendarText(const std::vector<CalendarEvent>& events, const std::string& stamp);

} // namespace entente::calendar
