#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::base {

/// A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar.
struct Day {
    std::int32_t value = 0;
    constexpr auto operator<=>(const Day&) const = default;
    constexpr Day operator+(std::int32_t days) const { return Day{value + days}; }
    constexpr std::int32_t operator-(Day other) const { return value - other.value; }
};

/// Year, month 1–12 and day 1–31 of a Day. Years run from -9999 to 9999; year 0 is 1 BC.
struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
    constexpr auto operator<=>(const CivilDate&) const = default;
};

inline constexpr int kFirstYear = -9999;
inline constexpr int kLastYear = 9999;

[[nodiscard]] Day toDay(CivilDate date);
[[nodiscard]] Day toDay(int year, int month, int day);
[[nodiscard]] CivilDate toCivil(Day day);
[[nodiscard]] bool isLeapYear(int year);
[[nodiscard]] int daysInMonth(int year, int month);
/// ISO text, e.g. "2025-02-07".
[[nodiscard]] std::string toIso(Day day);
/// The days that open ends stand for: the first day of year -9999 and the last of year 9999.
[[nodiscard]] Day distantPast();
[[nodiscard]] Day distantFuture();

/// Both days included; never reversed.
struct DayRange {
    Day first;
    Day last;
    constexpr bool operator==(const DayRange&) const = default;
    [[nodiscard]] constexpr bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] constexpr bool overlaps(const DayRange& other) const {
        return first <= other.last && other.first <= last;
    }
};

enum class DatePrecision { Day, Month, Year };
enum class DateQualifier { None, Approximate, Uncertain, Both };

/// One end of a date: a day, month or year with its qualifier, or an open or unknown end.
struct DateEnd {
    enum class Kind { Point, Open, Unknown };
    Kind kind = Kind::Point;
    DatePrecision precision = DatePrecision::Day;
    DateQualifier qualifier = DateQualifier::None;
    CivilDate civil = {};

    bool operator==(const DateEnd&) const = default;
    /// First and last day it may mean; only for a Point.
    [[nodiscard]] DayRange days() const;
};

/// A date as records keep it: EDTF (ISO 8601-2), level 1 subset. A day, month or year, each with `~` about,
/// `?` uncertain or `%` both; an interval `A/B`; `..` for an open and nothing for an unknown end.
class EdtfDate {
  public:
    EdtfDate() = default;
    explicit EdtfDate(DateEnd only);
    /// The caller has made sure that the end does not lie before the start; parseEdtf does.
    EdtfDate(DateEnd start, DateEnd end);
    [[nodiscard]] static EdtfDate ofDay(Day day);
    [[nodiscard]] static EdtfDate ofMonth(int year, int month);
    [[nodiscard]] static EdtfDate ofYear(int year);

    [[nodiscard]] const DateEnd& start() const { return m_start; }
    [[nodiscard]] const std::optional<DateEnd>& end() const { return m_end; }
    [[nodiscard]] bool isInterval() const { return m_end.has_value(); }
    /// The earliest and latest day that the date may touch; open and unknown ends reach to the distant ones.
    [[nodiscard]] DayRange days() const;
    /// The canonical EDTF text; parseEdtf(text()) gives the same date.
    [[nodiscard]] std::string text() const;

    bool operator==(const EdtfDate&) const = default;

  private:
    DateEnd m_start;
    std::optional<DateEnd> m_end;
};

/// Errors: InvalidDate with the value (and an empty field, which the caller names).
[[nodiscard]] Result<EdtfDate> parseEdtf(std::string_view text);

} // namespace entente::base
