#include "core/calendar/calendar_import.h"

#include "core/base/file_text.h"
#include "core/calendar/calendar_export.h"
#include "core/calendar/icalendar.h"
#include "core/model/validation.h"
#include "core/store/batch_table.h"
#include "core/store/external_key_table.h"
#include "core/store/guard.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"

#include <set>

namespace entente::calendar {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using model::Meeting;
using model::MeetingStatus;

constexpr auto kProfile = "icalendar-1";

class Import {
  public:
    Import(store::Edit& edit, const CalendarImportOptions& options, ingest::TableCount& count)
        : m_edit(edit), m_options(options), m_count(count) {}

    void take(const CalendarEvent& event) {
        const std::optional<Meeting> known = find(event.uid);
        if (!known)
            add(event);
        else
            bringInStep(event, *known);
    }

  private:
    [[nodiscard]] const store::Connection& connection() const { return m_edit.connection(); }

    [[nodiscard]] std::optional<Meeting> find(const std::string& uid) const {
        const auto keyed = store::findByExternalKey(connection(), store::kCalendarScheme, uid);
        const model::RecordId id = keyed.value_or(idInUid(uid));
        return id ? store::findMeeting(connection(), id) : std::nullopt;
    }

    [[nodiscard]] MeetingStatus statusOf(const CalendarEvent& event) const {
        if (event.isCancelled)
            return MeetingStatus::Cancelled;
        return event.date.days().last < m_options.today ? MeetingStatus::Held : MeetingStatus::Planned;
    }

    void add(const CalendarEvent& event) {
        Meeting meeting;
        meeting.record.title = event.title;
        meeting.record.date = event.date;
        meeting.record.place = event.place;
        // A calendar says when, not whether it came to pass as said.
        meeting.record.unverified = true;
        meeting.format = model::MeetingFormat::Other;
        meeting.status = statusOf(event);
        std::vector<std::string> unknown;
        addPeople(event, meeting, unknown);
        meeting.record.summary = summaryOf(event, unknown);
        const model::RecordId id = store::insertMeeting(m_edit, meeting);
        for (const std::string& category : event.categories)
            store::tagRecord(m_edit, id, store::ensureTag(m_edit, category));
        store::insertExternalKey(m_edit, id, store::kCalendarScheme, event.uid);
        ++m_count.added;
    }

    void addPeople(const CalendarEvent& event, Meeting& meeting, std::vector<std::string>& unknown) const {
        std::set<model::PersonId> seen;
        for (const std::string& name : event.people) {
            const auto person = store::findPersonNamed(connection(), name);
            if (!person) {
                unknown.push_back(name);
            } else if (seen.insert(person->id).second) {
                const auto offices = store::officesHeld(connection(), person->id, event.date.days());
                meeting.participants.push_back(
                    {.person = person->id,
                     .actor = offices.empty() ? std::nullopt : std::optional(offices.front().actor)});
            }
        }
    }

    static std::string summaryOf(const CalendarEvent& event, const std::vector<std::string>& unknown) {
        std::string text = event.description;
        const auto addLine = [&text](const std::string& line) {
            if (!text.empty() && !line.empty())
                text += '\n';
            text += line;
        };
        addLine(event.url);
        if (event.repeats)
            addLine("Repeats by a rule in the calendar; this is its first day.");
        if (!unknown.empty()) {
            std::string line = "Also named in the calendar:";
            for (const std::string& name : unknown)
                line += (name == unknown.front() ? " " : ", ") + name;
            addLine(line);
        }
        return text;
    }

    void bringInStep(const CalendarEvent& event, const Meeting& known) {
        Meeting meeting = known;
        meeting.record.title = event.title;
        meeting.record.date = event.date;
        meeting.record.place = event.place;
        if (event.isCancelled)
            meeting.status = MeetingStatus::Cancelled;
        else if (known.status == MeetingStatus::Cancelled)
            meeting.status = statusOf(event);
        if (meeting == known) {
            ++m_count.same;
        } else if (known.status == MeetingStatus::Held) {
            ++m_count.kept;
        } else {
            store::updateMeeting(m_edit, known, meeting);
            ++m_count.changed;
        }
    }

    store::Edit& m_edit;
    const CalendarImportOptions& m_options;
    ingest::TableCount& m_count;
};

/// Each event that cannot be written, so that all are named at once.
void refuseUnsound(const CalendarFile& calendar, std::vector<base::Error>& refused) {
    std::set<std::string> uids;
    for (const CalendarEvent& event : calendar.events) {
        if (!uids.insert(event.uid).second)
            refused.push_back({ErrorCode::DuplicateKey, {.field = "UID", .value = event.title}});
        Meeting meeting;
        meeting.record.title = event.title;
        meeting.record.date = event.date;
        for (const model::FieldIssue& issue : model::validate(meeting))
            refused.push_back(model::toError(issue));
    }
}

} // namespace

base::Result<ingest::ImportReport> importCalendar(store::Workspace& workspace, const fs::path& file,
                                                  const CalendarImportOptions& options) {
    const auto text = base::readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto calendar = parseCalendar(*text);
    if (!calendar) {
        calendar.error().facts.file = file.string();
        return tl::unexpected(calendar.error());
    }
    const std::string name = file.filename().string();
    ingest::ImportReport report{.isDryRun = options.isDryRun};
    const auto events = static_cast<std::int64_t>(calendar->events.size() + calendar->refused.size());
    report.refused = std::move(calendar->refused);
    refuseUnsound(*calendar, report.refused);
    for (base::Error& error : report.refused)
        error.facts.file = name;
    const auto change = [&](store::Edit& edit) {
        ingest::TableCount count{.file = name, .read = events};
        const model::BatchId batch = store::beginBatch(edit);
        if (report.refused.empty()) {
            Import import(edit, options, count);
            for (const CalendarEvent& event : calendar->events)
                import.take(event);
        } else {
            count.refused = static_cast<std::int64_t>(report.refused.size());
        }
        report.tables = {count};
        // Thrown so that the edit takes all back; it is told from a failure by its code.
        if (options.isDryRun || !report.refused.empty() || count.added + count.changed == 0)
            throw store::Failure({ErrorCode::ImportRefused, {.file = name}});
        report.batch = batch;
        store::insertBatch(edit, {.id = batch,
                                  .file = name,
                                  .profile = kProfile,
                                  .importedAt = options.importedAt,
                                  .report = ingest::reportJson(report)});
    };
    const auto changed = workspace.edit("Import " + name, change);
    if (!changed && changed.error().code != ErrorCode::ImportRefused)
        return tl::unexpected(changed.error());
    return report;
}

} // namespace entente::calendar
