#include "core/calendar/icalendar.h"

#include "core/base/text.h"

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace entente::calendar {
namespace {

constexpr std::size_t kMostBytes = 64U * 1024 * 1024;
constexpr auto kDateProperty = "X-ENTENTE-DATE";
constexpr auto kProduct = "-//Entente//Alliance desk//EN";

struct Freer {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freer>;

std::string textOf(const char* text) { return text == nullptr ? std::string() : std::string(text); }

bool isDate(const icaltimetype& time) {
    return icaltime_is_null_time(time) == 0 && icaltime_is_valid_time(time) != 0 && time.month >= 1 &&
           time.month <= 12 && time.day >= 1 && time.day <= base::daysInMonth(time.year, time.month);
}

base::Day dayOf(const icaltimetype& time) { return base::toDay(time.year, time.month, time.day); }

/// DTEND is the first moment after the event.
base::Day lastDay(base::Day first, const icaltimetype& end) {
    if (!isDate(end))
        return first;
    const bool isMidnight = end.is_date != 0 || (end.hour == 0 && end.minute == 0 && end.second == 0);
    return std::max(first, isMidnight ? dayOf(end) + -1 : dayOf(end));
}

base::EdtfDate dateOf(base::DayRange days) {
    const auto end = [](base::Day day) { return base::DateEnd{.civil = base::toCivil(day)}; };
    return days.first == days.last ? base::EdtfDate(end(days.first))
                                   : base::EdtfDate(end(days.first), end(days.last));
}

/// Calls `use` with each property of the kind.
template <class Use>
void eachProperty(icalcomponent* component, icalproperty_kind kind, Use use) {
    for (icalproperty* property = icalcomponent_get_first_property(component, kind); property != nullptr;
         property = icalcomponent_get_next_property(component, kind))
        use(property);
}

/// What we wrote beside the days; somebody may have moved the event since.
std::optional<base::EdtfDate> writtenDate(icalcomponent* event, base::DayRange days) {
    std::optional<base::EdtfDate> found;
    eachProperty(event, ICAL_X_PROPERTY, [&](icalproperty* property) {
        if (textOf(icalproperty_get_x_name(property)) != kDateProperty)
            return;
        const auto date = base::parseEdtf(textOf(icalproperty_get_x(property)));
        if (date && date->days() == days)
            found = *date;
    });
    return found;
}

std::vector<std::string> categoriesOf(icalcomponent* event) {
    std::vector<std::string> categories;
    eachProperty(event, ICAL_CATEGORIES_PROPERTY, [&](icalproperty* property) {
        for (const std::string& one : base::split(textOf(icalproperty_get_categories(property)), ',')) {
            if (!base::trimmed(one).empty())
                categories.emplace_back(base::trimmed(one));
        }
    });
    return categories;
}

std::vector<std::string> peopleOf(icalcomponent* event) {
    std::vector<std::string> people;
    for (const icalproperty_kind kind : {ICAL_ORGANIZER_PROPERTY, ICAL_ATTENDEE_PROPERTY}) {
        eachProperty(event, kind, [&](icalproperty* property) {
            icalparameter* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
            if (name != nullptr)
                people.push_back(textOf(icalparameter_get_cn(name)));
        });
    }
    return people;
}

std::string uidOf(icalcomponent* event) {
    const std::string uid(base::trimmed(textOf(icalcomponent_get_uid(event))));
    const icaltimetype instance = icalcomponent_get_recurrenceid(event);
    if (uid.empty() || icaltime_is_null_time(instance) != 0)
        return uid;
    return uid + '/' + textOf(icaltime_as_ical_string(instance));
}

std::string urlOf(icalcomponent* event) {
    icalproperty* property = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
    return property == nullptr ? std::string() : textOf(icalproperty_get_url(property));
}

bool hasRepeats(icalcomponent* event) {
    return icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr ||
           icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY) != nullptr;
}

base::Result<CalendarEvent> read(icalcomponent* event) {
    CalendarEvent one;
    one.uid = uidOf(event);
    if (one.uid.empty())
        return base::fail(base::ErrorCode::MissingValue, {.field = "UID"});
    one.title = base::trimmed(textOf(icalcomponent_get_summary(event)));
    if (one.title.empty())
        return base::fail(base::ErrorCode::MissingValue, {.field = "SUMMARY", .value = one.uid});
    const icaltimetype start = icalcomponent_get_dtstart(event);
    if (!isDate(start))
        return base::fail(base::ErrorCode::InvalidDate, {.field = "DTSTART", .value = one.title});
    const base::DayRange days{dayOf(start), lastDay(dayOf(start), icalcomponent_get_dtend(event))};
    one.date = writtenDate(event, days).value_or(dateOf(days));
    one.description = base::trimmed(textOf(icalcomponent_get_description(event)));
    one.place = base::trimmed(textOf(icalcomponent_get_location(event)));
    one.url = urlOf(event);
    one.categories = categoriesOf(event);
    one.people = peopleOf(event);
    one.isCancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    one.repeats = hasRepeats(event);
    return one;
}

void readEvents(icalcomponent* calendar, CalendarFile& file, std::int64_t& row) {
    for (icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        ++row;
        if (auto one = read(event)) {
            file.events.push_back(std::move(*one));
        } else {
            one.error().facts.row = row;
            file.refused.push_back(std::move(one.error()));
        }
    }
}

// What is not UTF-8 is taken as Latin-1, in which any bytes are a text: old programs wrote so.
std::string asUtf8(const std::string& text) {
    if (base::isUtf8(text))
        return text;
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
        } else {
            out += static_cast<char>(0xC0 | (byte >> 6));
            out += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return out;
}

icaltimetype dateValue(base::Day day) {
    const base::CivilDate civil = base::toCivil(day);
    icaltimetype time = icaltime_null_date();
    time.year = civil.year;
    time.month = civil.month;
    time.day = civil.day;
    return time;
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

void addX(icalcomponent* component, const char* name, const std::string& value) {
    icalproperty* property = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(property, name);
    add(component, property);
}

bool isWholeDays(const base::EdtfDate& date) { return dateOf(date.days()) == date; }

icalcomponent* written(const CalendarEvent& event, const icaltimetype& stamp) {
    icalcomponent* component = icalcomponent_new_vevent();
    add(component, icalproperty_new_uid(event.uid.c_str()));
    add(component, icalproperty_new_dtstamp(stamp));
    add(component, icalproperty_new_summary(event.title.c_str()));
    const base::DayRange days = event.date.days();
    add(component, icalproperty_new_dtstart(dateValue(days.first)));
    add(component, icalproperty_new_dtend(dateValue(days.last + 1)));
    if (!isWholeDays(event.date))
        addX(component, kDateProperty, event.date.text());
    if (!event.place.empty())
        add(component, icalproperty_new_location(event.place.c_str()));
    if (!event.description.empty())
        add(component, icalproperty_new_description(event.description.c_str()));
    if (!event.url.empty())
        add(component, icalproperty_new_url(event.url.c_str()));
    for (const std::string& category : event.categories)
        add(component, icalproperty_new_categories(category.c_str()));
    add(component,
        icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    // A record of what a leader does must not make an analyst look busy.
    add(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return component;
}

} // namespace

bool isCalendar(std::string_view beginning) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (beginning.starts_with(kMark))
        beginning.remove_prefix(kMark.size());
    return base::folded(base::trimmed(beginning).substr(0, 15)) == "begin:vcalendar";
}

base::Result<CalendarFile> parseCalendar(const std::string& text) {
    if (!isCalendar(text))
        return base::fail(base::ErrorCode::UnsupportedFormat,
                          {.detail = "It does not begin with BEGIN:VCALENDAR."});
    if (text.size() > kMostBytes)
        return base::fail(base::ErrorCode::UnsupportedFormat, {.detail = "It is larger than 64 MB."});
    std::string sound = asUtf8(text);
    sound.erase(0, sound.find_first_of("Bb"));
    const Component root(icalparser_parse_string(sound.c_str()));
    if (!root)
        return base::fail(base::ErrorCode::UnsupportedFormat, {.detail = "Its calendar does not end."});
    CalendarFile file;
    std::int64_t row = 0;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        readEvents(root.get(), file, row);
    for (icalcomponent* calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         calendar != nullptr;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        readEvents(calendar, file, row);
    return file;
}

std::string calendarText(const std::vector<CalendarEvent>& events, const std::string& stamp) {
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid(kProduct));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    std::string basic = stamp;
    std::erase_if(basic, [](char c) { return c == '-' || c == ':'; });
    const icaltimetype time = icaltime_from_string(basic.c_str());
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar.get(), written(event, time));
    return textOf(icalcomponent_as_ical_string(calendar.get()));
}

} // namespace entente::calendar
