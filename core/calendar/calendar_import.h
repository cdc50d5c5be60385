#pragma once

#include "core/base/date.h"
#include "core/ingest/import_report.h"
#include "core/store/workspace.h"

#include <filesystem>

namespace entente::calendar {

struct CalendarImportOptions {
    /// What lies before this day was held, the rest is planned.
    base::Day today;
    /// ISO 8601; kept with the batch.
    std::string importedAt;
    bool isDryRun = false;
};

/// Imports the events of an .ics file as meetings, in one edit with one batch; nothing when an event is
/// refused. An event whose UID the workspace knows moves its meeting while that is planned or cancelled:
/// title, date, place and whether it takes place; what was held stays as it was recorded (counted as kept).
/// Attendees become participants where a person has that name; the others are named in the summary.
/// Errors: FileNotFound, FileUnreadable, UnsupportedFormat, those of Workspace::edit.
[[nodiscard]] base::Result<ingest::ImportReport> importCalendar(store::Workspace& workspace,
                                                                const std::filesystem::path& file,
                                                                const CalendarImportOptions& options);

} // namespace entente::calendar
