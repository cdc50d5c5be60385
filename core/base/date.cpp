#include "core/base/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace entente::base {
namespace {

namespace chrono = std::chrono;

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (ec != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

DateQualifier takeQualifier(std::string_view& text) {
    if (text.empty())
        return DateQualifier::None;
    const char last = text.back();
    if (last != '~' && last != '?' && last != '%')
        return DateQualifier::None;
    text.remove_suffix(1);
    return last == '~' ? DateQualifier::Approximate
                       : (last == '?' ? DateQualifier::Uncertain : DateQualifier::Both);
}

std::optional<DateEnd> parsePoint(std::string_view text) {
    DateEnd end;
    end.qualifier = takeQualifier(text);
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    if (text.size() < 4)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    if (!year || (negative && *year == 0))
        return std::nullopt;
    end.civil = {.year = negative ? -*year : *year, .month = 1, .day = 1};
    end.precision = DatePrecision::Year;
    text.remove_prefix(4);
    if (text.empty())
        return end;
    if (text.size() < 3 || text[0] != '-')
        return std::nullopt;
    const auto month = digits(text.substr(1, 2));
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    end.civil.month = *month;
    end.precision = DatePrecision::Month;
    text.remove_prefix(3);
    if (text.empty())
        return end;
    if (text.size() != 3 || text[0] != '-')
        return std::nullopt;
    const auto day = digits(text.substr(1, 2));
    if (!day || *day < 1 || *day > daysInMonth(end.civil.year, *month))
        return std::nullopt;
    end.civil.day = *day;
    end.precision = DatePrecision::Day;
    return end;
}

std::optional<DateEnd> parseIntervalEnd(std::string_view text) {
    if (text.empty())
        return DateEnd{.kind = DateEnd::Kind::Unknown};
    if (text == "..")
        return DateEnd{.kind = DateEnd::Kind::Open};
    return parsePoint(text);
}

std::string yearText(int year) {
    return year < 0 ? fmt::format("-{:04}", -year) : fmt::format("{:04}", year);
}

std::string endText(const DateEnd& end) {
    if (end.kind == DateEnd::Kind::Open)
        return "..";
    if (end.kind == DateEnd::Kind::Unknown)
        return {};
    std::string out = yearText(end.civil.year);
    if (end.precision != DatePrecision::Year)
        out += fmt::format("-{:02}", end.civil.month);
    if (end.precision == DatePrecision::Day)
        out += fmt::format("-{:02}", end.civil.day);
    switch (end.qualifier) {
    case DateQualifier::None:
        break;
    case DateQualifier::Approximate:
        out += '~';
        break;
    case DateQualifier::Uncertain:
        out += '?';
        break;
    case DateQualifier::Both:
        out += '%';
        break;
    }
    return out;
}

} // namespace

Day toDay(CivilDate date) {
    const chrono::year_month_day ymd{chrono::year{date.year},
                                     chrono::month{static_cast<unsigned>(date.month)},
                                     chrono::day{static_cast<unsigned>(date.day)}};
    return Day{static_cast<std::int32_t>(chrono::sys_days{ymd}.time_since_epoch().count())};
}

Day toDay(int year, int month, int day) { return toDay(CivilDate{year, month, day}); }

CivilDate toCivil(Day day) {
    const chrono::year_month_day ymd{chrono::sys_days{chrono::days{day.value}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool isLeapYear(int year) { return chrono::year{year}.is_leap(); }

int daysInMonth(int year, int month) {
    const chrono::year_month_day_last last{
        chrono::year{year}, chrono::month_day_last{chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string toIso(Day day) {
    const CivilDate c = toCivil(day);
    return fmt::format("{}-{:02}-{:02}", yearText(c.year), c.month, c.day);
}

Day distantPast() { return toDay(kFirstYear, 1, 1); }

Day distantFuture() { return toDay(kLastYear, 12, 31); }

DayRange DateEnd::days() const {
    switch (precision) {
    case DatePrecision::Year:
        return {toDay(civil.year, 1, 1), toDay(civil.year, 12, 31)};
    case DatePrecision::Month:
        return {toDay(civil.year, civil.month, 1),
                toDay(civil.year, civil.month, daysInMonth(civil.year, civil.month))};
    case DatePrecision::Day:
        break;
    }
    return {toDay(civil), toDay(civil)};
}

EdtfDate::EdtfDate(DateEnd only) : m_start(only) {}

EdtfDate::EdtfDate(DateEnd start, DateEnd end) : m_start(start), m_end(end) {}

EdtfDate EdtfDate::ofDay(Day day) { return EdtfDate{DateEnd{.civil = toCivil(day)}}; }

EdtfDate EdtfDate::ofMonth(int year, int month) {
    return EdtfDate{DateEnd{.precision = DatePrecision::Month, .civil = {year, month, 1}}};
}

EdtfDate EdtfDate::ofYear(int year) {
    return EdtfDate{DateEnd{.precision = DatePrecision::Year, .civil = {year, 1, 1}}};
}

DayRange EdtfDate::days() const {
    const bool startKnown = m_start.kind == DateEnd::Kind::Point;
    if (!m_end)
        return m_start.days();
    const bool endKnown = m_end->kind == DateEnd::Kind::Point;
    return {startKnown ? m_start.days().first : distantPast(),
            endKnown ? m_end->days().last : distantFuture()};
}

std::string EdtfDate::text() const {
    return m_end ? endText(m_start) + "/" + endText(*m_end) : endText(m_start);
}

Result<EdtfDate> parseEdtf(std::string_view text) {
    const auto refuse = [&] { return fail(ErrorCode::InvalidDate, {.value = std::string(text)}); };
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        const auto point = parsePoint(text);
        return point ? Result<EdtfDate>(EdtfDate{*point}) : refuse();
    }
    const auto start = parseIntervalEnd(text.substr(0, slash));
    const auto end = parseIntervalEnd(text.substr(slash + 1));
    if (!start || !end)
        return refuse();
    const bool bothKnown = start->kind == DateEnd::Kind::Point && end->kind == DateEnd::Kind::Point;
    const bool neitherKnown = start->kind != DateEnd::Kind::Point && end->kind != DateEnd::Kind::Point;
    if (neitherKnown || (bothKnown && end->days().last < start->days().first))
        return refuse();
    return EdtfDate{*start, *end};
}

} // namespace entente::base
