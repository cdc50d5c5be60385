#include "core/calendar/calendar_export.h"

#include "core/calendar/icalendar.h"
#include "core/store/external_key_table.h"
#include "core/store/link_table.h"
#include "core/store/lookup.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"

#include <algorithm>
#include <charconv>

namespace entente::calendar {
namespace {

constexpr std::string_view kOwnHost = "@entente";

struct Headings {
    std::string_view participants;
    std::string_view agenda;
    std::string_view outcomes;
    std::string_view sources;
};

Headings headingsIn(const std::string& language) {
    if (language == "ja")
        return {"参加者", "議題", "成果", "出典"};
    return {"Participants", "Agenda", "Outcomes", "Sources"};
}

void addParagraph(std::string& text, const std::string& paragraph) {
    if (!text.empty() && !paragraph.empty())
        text += "\n\n";
    text += paragraph;
}

std::string listed(std::string_view heading, const std::vector<std::string>& lines) {
    if (lines.empty())
        return {};
    std::string text(heading);
    for (const std::string& line : lines)
        text += "\n- " + line;
    return text;
}

class Writer {
  public:
    Writer(const store::Connection& connection, const CalendarExportOptions& options)
        : m_connection(connection),
          m_options(options),
          m_names(store::loadNames(connection)),
          m_headings(headingsIn(options.language)) {}

    [[nodiscard]] CalendarEvent event(const model::Meeting& meeting) const {
        CalendarEvent event;
        event.uid = store::externalKeyOf(m_connection, meeting.record.id, store::kCalendarScheme);
        if (event.uid.empty())
            event.uid = ownUid(meeting.record.id);
        event.title = meeting.record.title;
        event.place = meeting.record.place;
        event.date = *meeting.record.date;
        event.isCancelled = meeting.status == model::MeetingStatus::Cancelled;
        for (const store::Tag& tag : store::tagsOf(m_connection, meeting.record.id))
            event.categories.push_back(tag.name);
        event.description = description(meeting);
        return event;
    }

  private:
    [[nodiscard]] std::string description(const model::Meeting& meeting) const {
        std::string text = meeting.record.summary;
        std::vector<std::string> people;
        for (const model::Participation& one : meeting.participants)
            people.push_back(participant(one));
        addParagraph(text, listed(m_headings.participants, people));
        addParagraph(text, listed(m_headings.agenda, items(meeting, model::ItemKind::Agenda)));
        addParagraph(text, listed(m_headings.outcomes, items(meeting, model::ItemKind::Outcome)));
        addParagraph(text, listed(m_headings.sources, sources(meeting.record.id)));
        return text;
    }

    [[nodiscard]] std::string participant(const model::Participation& one) const {
        const std::string actor = one.actor ? m_names.actor(*one.actor, m_options.language) : std::string();
        if (!one.person)
            return actor;
        const std::string person = m_names.person(*one.person, m_options.language);
        return actor.empty() ? person : person + " (" + actor + ")";
    }

    static std::vector<std::string> items(const model::Meeting& meeting, model::ItemKind kind) {
        std::vector<std::string> texts;
        for (const model::MeetingItem& item : meeting.items) {
            if (item.kind == kind)
                texts.push_back(item.text);
        }
        return texts;
    }

    [[nodiscard]] std::vector<std::string> sources(model::RecordId id) const {
        std::vector<std::string> lines;
        for (const store::CitedSource& cited : store::citationsOf(m_connection, id.value)) {
            std::string line = cited.source.title;
            if (!cited.source.url.empty())
                line += " <" + cited.source.url + ">";
            if (std::ranges::find(lines, line) == lines.end())
                lines.push_back(std::move(line));
        }
        return lines;
    }

    const store::Connection& m_connection;
    const CalendarExportOptions& m_options;
    store::Names m_names;
    Headings m_headings;
};

bool isBounded(const model::Record& record) {
    if (!record.date)
        return false;
    const base::DayRange days = record.date->days();
    return base::distantPast() < days.first && days.last < base::distantFuture();
}

} // namespace

std::string ownUid(model::RecordId id) { return std::to_string(id.value) + std::string(kOwnHost); }

model::RecordId idInUid(const std::string& uid) {
    std::int64_t value = 0;
    const char* end = uid.data() + uid.size();
    const auto [rest, error] = std::from_chars(uid.data(), end, value);
    const bool isOwn = error == std::errc() && value > 0 && std::string_view(rest, end) == kOwnHost;
    return model::RecordId{isOwn ? value : 0};
}

CalendarExport exportMeetings(const store::Connection& connection, const model::Focus& focus,
                              const CalendarExportOptions& options) {
    const Writer writer(connection, options);
    CalendarExport out;
    std::vector<CalendarEvent> events;
    for (const model::RecordRow& row : store::listRecords(connection, {model::RecordKind::Meeting}, focus)) {
        const auto meeting = store::findMeeting(connection, row.id);
        if (!meeting || (options.isPlannedOnly && meeting->status != model::MeetingStatus::Planned))
            continue;
        if (isBounded(meeting->record))
            events.push_back(writer.event(*meeting));
        else
            ++out.leftOut;
    }
    out.events = static_cast<int>(events.size());
    out.text = calendarText(events, options.stamp);
    return out;
}

} // namespace entente::calendar
